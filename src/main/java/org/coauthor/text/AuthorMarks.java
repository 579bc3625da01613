package org.coauthor.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the marks beside names mean in one document.
 *
 * @param equal the characters that mark equal contributors
 * @param corresponding the characters that mark corresponding authors
 * @param stated whether the document says so itself; otherwise a mark that only one author of a work bears says nothing
 */
public record AuthorMarks(String equal, String corresponding, boolean stated) {
    private static final Pattern LEGEND = Pattern.compile(
            "([*∗＊†‡#§¶✉✝⁎]+)[\\])]?[\\s:=–-]{0,4}(?:stands for|denotes|indicates|means|refers to|represents|marks?|for|are|is|:|=)?[\\s:]{0,3}"
                    + "(?:the |an? |authors? |authors? with |with |joint |these authors |co-?)?(equal|joint first|co-?first|first|contributed equally|corresponding|correspondence)",
            Pattern.CASE_INSENSITIVE);

    /** Where the document says nothing: a shared asterisk means equal contribution, an envelope the corresponding author. */
    public static final AuthorMarks USUAL = new AuthorMarks("*∗＊⁎", "✉", false);

    /** Reads the legend of a document ("* equal contribution, † corresponding author"); {@link #USUAL} where there is none. */
    public static AuthorMarks legend(String document) {
        Matcher matcher = LEGEND.matcher(document);
        StringBuilder equal = new StringBuilder();
        StringBuilder corresponding = new StringBuilder();
        while (matcher.find()) {
            boolean contact = matcher.group(2).toLowerCase(Locale.ROOT).startsWith("corr");
            (contact ? corresponding : equal).append(matcher.group(1));
        }
        if (equal.length() + corresponding.length() == 0) return USUAL;
        return new AuthorMarks(equal.toString(), corresponding + "✉", true);
    }
}
