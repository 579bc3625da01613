package org.coauthor.importer.record;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Identifiers in their bare forms, out of whatever they are written in: addresses, prefixes, capitals. */
public final class Identifiers {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S{1,400}");
    private static final String RESOLVER = "https://doi.org/";
    private static final Pattern ARXIV =
            Pattern.compile("(?<![\\d.])(\\d{4}\\.\\d{4,5}|[a-z-]{2,10}(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,3})?(?!\\d)");
    private static final Pattern ORCID = Pattern.compile("(?<!\\d)(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])(?!\\d)");
    private static final Pattern PMCID = Pattern.compile("(?i)PMC\\s?(\\d{1,10})");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");
    private static final Pattern ISBN = Pattern.compile("[\\d-]{9,17}[\\dXx]|[\\dXx]{10}|\\d{13}");

    private Identifiers() {}

    /** A DOI, bare and in lower case, or null where there is none in the text. */
    public static @Nullable String doi(@Nullable String text) {
        if (text == null) return null;
        String bare = text.startsWith(RESOLVER) && ordinary(text) ? text.substring(RESOLVER.length()) : null;
        if (bare != null) return bare;
        Matcher found = DOI.matcher(text.replace("%2F", "/").replace("\\_", "_"));
        if (!found.find()) return null;
        String doi = found.group();
        int end = doi.length();
        while (end > 0 && ".,;\"'}]".indexOf(doi.charAt(end - 1)) >= 0) end--;
        return doi.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Most DOIs are an address with four or five digits, a slash and lower-case letters, digits, points and hyphens. */
    private static boolean ordinary(String address) {
        int slash = address.indexOf('/', RESOLVER.length());
        if (slash < RESOLVER.length() + 7 || slash > RESOLVER.length() + 8 || address.length() > 200) return false;
        if (!address.startsWith("10.", RESOLVER.length())) return false;
        for (int i = RESOLVER.length() + 3; i < slash; i++)
            if (address.charAt(i) < '0' || address.charAt(i) > '9') return false;
        char c = 0;
        for (int i = slash + 1; i < address.length(); i++) {
            c = address.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.')) return false;
        }
        return c != 0 && c != '.';
    }

    /** An arXiv identifier without its version, or null where there is none in the text. */
    public static @Nullable String arxiv(@Nullable String text) {
        if (text == null) return null;
        Matcher found = ARXIV.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    /** An ORCID iD with hyphens and a right check digit, or null where there is none in the text. */
    public static @Nullable String orcid(@Nullable String text) {
        if (text == null) return null;
        Matcher found = ORCID.matcher(text);
        return found.find() && checks(found.group(1)) ? found.group(1).toUpperCase(Locale.ROOT) : null;
    }

    /** ISO 7064 MOD 11-2, as in ISO 27729. */
    private static boolean checks(String orcid) {
        int total = 0;
        String digits = orcid.replace("-", "");
        for (int i = 0; i < 15; i++) total = (total + Character.digit(digits.charAt(i), 10)) * 2;
        int check = (12 - total % 11) % 11;
        return Character.toUpperCase(digits.charAt(15)) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** A PubMed identifier, digits only. */
    public static @Nullable String pmid(@Nullable String text) {
        if (text == null) return null;
        Matcher found = DIGITS.matcher(text);
        return found.find() ? found.group() : null;
    }

    /** A PubMed Central identifier, {@code PMC} and digits. */
    public static @Nullable String pmcid(@Nullable String text) {
        if (text == null) return null;
        Matcher found = PMCID.matcher(text);
        if (found.find()) return "PMC" + found.group(1);
        return DIGITS.matcher(text.strip()).matches() ? "PMC" + text.strip() : null;
    }

    /** The first ISBN in the text, without hyphens. */
    public static @Nullable String isbn(@Nullable String text) {
        if (text == null) return null;
        Matcher found = ISBN.matcher(text);
        while (found.find()) {
            String bare = found.group().replace("-", "").toUpperCase(Locale.ROOT);
            if (bare.length() == 10 || bare.length() == 13) return bare;
        }
        return null;
    }

    /** What follows the last slash: {@code W123} of {@code https://openalex.org/W123}. */
    public static @Nullable String last(@Nullable String address) {
        if (address == null) return null;
        String bare = address.substring(address.lastIndexOf('/') + 1).strip();
        return bare.isEmpty() ? null : bare;
    }
}
