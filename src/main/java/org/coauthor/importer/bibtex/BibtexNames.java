package org.coauthor.importer.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coauthor.importer.record.Text;
import org.coauthor.model.AuthorMention;
import org.coauthor.text.Latex;
import org.jspecify.annotations.Nullable;

/**
 * People of an author or editor field by BibTeX's own rules (Patashnik, BibTeXing, 1988, section 4): {@code First von Last},
 * {@code von Last, First}, {@code von Last, Jr, First}; and BibLaTeX's {@code family=..., given=...}.
 */
final class BibtexNames {
    /** What an author field says: the people, and whether it is cut by {@code and others}. */
    record People(List<AuthorMention> authors, boolean truncated) {}

    private BibtexNames() {}

    static People read(String field) {
        List<AuthorMention> authors = new ArrayList<>();
        boolean truncated = false;
        for (String name : split(field.replaceAll("\\s+", " "), " and ")) {
            String bare = name.strip();
            if (bare.equalsIgnoreCase("others") || bare.equalsIgnoreCase("et al.") || bare.equalsIgnoreCase("et al"))
                truncated = true;
            else {
                AuthorMention person = person(bare);
                if (person != null) authors.add(person);
            }
        }
        return new People(authors, truncated);
    }

    private static @Nullable AuthorMention person(String name) {
        List<String> parts = split(name, ",").stream().map(String::strip).toList();
        if (parts.stream().anyMatch(p -> p.toLowerCase(Locale.ROOT).matches("\"?family\\s?=.*")))
            return extended(parts);
        // "Smith, John," and the like
        List<String> filled = parts.stream().filter(p -> !p.isEmpty()).toList();
        if (filled.isEmpty()) return null;
        if (filled.size() == 1) return natural(split(filled.get(0).replace('~', ' '), " "));
        if (filled.size() == 2) return mention(filled.get(1), null, filled.get(0));
        return mention(String.join(" ", filled.subList(2, filled.size())), filled.get(1), filled.get(0));
    }

    private static @Nullable AuthorMention extended(List<String> parts) {
        String given = null;
        String prefix = "";
        String family = "";
        String suffix = null;
        for (String part : parts) {
            int equal = part.indexOf('=');
            if (equal < 0) continue;
            String value = part.substring(equal + 1).replace("\"", "").strip();
            switch (part.substring(0, equal).replace("\"", "").strip().toLowerCase(Locale.ROOT)) {
                case "given" -> given = value;
                case "prefix" -> prefix = value + " ";
                case "family" -> family = value;
                case "suffix" -> suffix = value;
                default -> {}
            }
        }
        return mention(given, suffix, prefix + family);
    }

    private static @Nullable AuthorMention natural(List<String> words) {
        List<String> filled = words.stream().filter(w -> !w.isBlank()).toList();
        int size = filled.size();
        if (size == 0) return null;
        if (size == 1) return mention(null, null, filled.get(0));
        int von = -1;
        for (int i = 0; i < size - 1 && von < 0; i++) if (lower(filled.get(i))) von = i;
        // A name all in small letters is a name all the same.
        int from = von <= 0 ? size - 1 : von;
        if (von == 0 && size > 2 && !lower(filled.get(size - 1))) from = 0;
        return mention(String.join(" ", filled.subList(0, from)), null, String.join(" ", filled.subList(from, size)));
    }

    private static @Nullable AuthorMention mention(@Nullable String first, @Nullable String jr, String last) {
        String given = plain(first);
        String family = plain(last);
        String suffix = plain(jr);
        StringBuilder name = new StringBuilder();
        for (String part : new String[] {given, family, suffix})
            if (part != null) name.append(name.isEmpty() ? "" : " ").append(part);
        if (name.isEmpty()) return null;
        boolean divided = given != null && family != null;
        return AuthorMention.of(name.toString(), divided ? given : null, divided ? family : null);
    }

    private static @Nullable String plain(@Nullable String latex) {
        return latex == null ? null : Text.clean(Latex.toUnicode(latex));
    }

    /** BibTeX's test for a von word: its first letter outside of braces, or that of a special character, is small. */
    private static boolean lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '{' && i + 1 < word.length() && word.charAt(i + 1) == '\\') {
                String special = Latex.toUnicode(word.substring(i, close(word, i)));
                return !special.isEmpty() && Character.isLowerCase(special.codePointAt(0));
            }
            if (c == '{') i = close(word, i) - 1;
            else if (c == '\\') {
                String rest = Latex.toUnicode(word.substring(i));
                return !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
            } else if (Character.isLetter(c)) return Character.isLowerCase(c);
        }
        return false;
    }

    private static int close(String word, int open) {
        int depth = 0;
        for (int i = open; i < word.length(); i++) {
            if (word.charAt(i) == '{') depth++;
            if (word.charAt(i) == '}' && --depth == 0) return i + 1;
        }
        return word.length();
    }

    /** Splits outside of braces, whatever the case of the separator. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') depth++;
            else if (c == '}') depth = Math.max(0, depth - 1);
            else if (depth == 0 && text.regionMatches(true, i, separator, 0, separator.length())) {
                parts.add(text.substring(from, i));
                from = i + separator.length();
                // The space that ends one separator may begin the next.
                i = from - 1 - (separator.endsWith(" ") && separator.length() > 1 ? 1 : 0);
                if (separator.length() > 1) from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
