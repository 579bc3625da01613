package org.coauthor.importer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.AuthorList;

/** Reads one reference string. Thread-safe; holds no state after loading; never throws. */
public final class ReferenceParser {
    private static final int LONGEST = 10_000;
    private static final Pattern QUOTED = Pattern.compile("[\"“„«‘]([^\"“”„«»]{8,400}?)[.,]?[\"”“»’]");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.:-])(1[5-9]\\d\\d|20[0-4]\\d)[a-z]?(?![\\d/-])");

    private ReferenceParser() {}

    /** The parser with the model that comes with the program; loaded once. */
    public static ReferenceParser shared() {
        return Holder.SHARED;
    }

    private static final class Holder {
        private static final ReferenceParser SHARED = new ReferenceParser();
    }

    /** The fields that the string states; a field that it does not state stays unset. */
    public WorkBuilder parse(String reference) {
        String text = reference.length() > LONGEST ? reference.substring(0, LONGEST) : reference;
        text = text.replaceAll("\\s+", " ").strip();
        WorkBuilder work = Work.builder();
        Identifiers.read(text, work);
        text = text.replaceFirst("^(?:\\[[^\\]]{1,12}\\]|\\(?\\d{1,3}[.)])\\s*", "");
        Matcher year = YEAR.matcher(text);
        while (year.find()) work.year(Integer.valueOf(year.group(1)));
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            work.title(quoted.group(1));
            people(text.substring(0, quoted.start()), work);
            venue(text.substring(quoted.end()), work);
        } else {
            sentences(text, work);
        }
        return work.confidence(0.5);
    }

    private static void sentences(String text, WorkBuilder work) {
        List<String> fields = new ArrayList<>(
                List.of(
                        text.split(
                                "(?<=\\p{Ll}\\p{Ll})[.?!] |(?<=\\d\\)?)\\.? (?=\\p{Lu})|\\)[.:,] |(?<=\\p{Lu}\\.), (?=\\p{Lu}\\p{Ll}+ \\p{Ll})")));
        fields.removeIf(f -> f.isBlank() || YEAR.matcher(f).replaceAll("").length() < 4);
        if (fields.size() > 1) {
            people(fields.get(0), work);
            work.title(trim(fields.get(1)));
            if (fields.size() > 2) venue(fields.get(2), work);
        } else {
            work.title(trim(text));
        }
    }

    private static void people(String text, WorkBuilder work) {
        AuthorList list = AuthorList.parse(text.replaceAll("\\(?\\b\\d{4}[a-z]?\\)?[.,]?", ""));
        work.authors(list.authors()).authorsTruncated(list.truncated());
    }

    private static void venue(String text, WorkBuilder work) {
        String name = text.replaceFirst("^[\\s.,;]*(?:[Ii]n:?\\s+)?", "");
        Matcher end = Pattern.compile("[,.]?\\s*(?:\\d|[Vv]ol\\b|pp\\b|\\()").matcher(name);
        String venue = end.find() ? name.substring(0, end.start()) : name;
        if (venue.length() > 2) work.venue(trim(venue));
    }

    private static String trim(String value) {
        return value.replaceAll("^[\\s.,;:]+|[\\s.,;:]+$", "");
    }
}
