package org.coauthor.export;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;

/**
 * Keys under which papers cite works: family name, year and first telling word of the title, as {@code noether1921idealtheorie}. A key
 * depends on its work alone, not on the order of works; works that would share one all get four hexadecimal digits of their ids.
 */
final class CitationKeys {
    private static final Set<String> SMALL_WORDS = Set.of(
            ("a an and are as at by can do does for from how in into is it of on or over the to toward towards under via what when"
                            + " where which why with")
                    .split(" "));
    private static final Transliterator ASCII =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; [^\\u0020-\\u007E] Remove");

    private CitationKeys() {}

    /** A key for each work, in the order of the works; no two alike. */
    static List<String> of(List<Work> works) {
        List<String> keys = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Work work : works) {
            String key = key(work);
            keys.add(key);
            counts.merge(key, 1, Integer::sum);
        }
        Map<String, Integer> used = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (counts.getOrDefault(key, 0) > 1) key = key + "_" + digest(works.get(i));
            int again = used.merge(key, 1, Integer::sum);
            keys.set(i, again == 1 ? key : key + "_" + again);
        }
        return keys;
    }

    private static String key(Work work) {
        String who = work.authors().isEmpty()
                ? "anonymous"
                : plain(family(work.authors().get(0)));
        String when = work.year() == null ? "" : work.year().toString();
        String title = plain(Objects.requireNonNullElse(work.title(), ""));
        String what = Arrays.stream(title.split(" "))
                .filter(w -> !SMALL_WORDS.contains(w))
                .findFirst()
                .orElse("");
        return who.replace(" ", "") + when + what;
    }

    private static String family(AuthorMention author) {
        if (author.family() != null) return author.family();
        String name = author.name().strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Lower-case words of ASCII letters and digits. */
    private static String plain(String text) {
        String ascii = ASCII.transliterate(text).toLowerCase(Locale.ROOT).replace("'", "");
        return ascii.replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String digest(Work work) {
        CRC32 digest = new CRC32();
        digest.update((work.id() + "\n" + work.title()).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%04x", digest.getValue() & 0xFFFF);
    }
}
