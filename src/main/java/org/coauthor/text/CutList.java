package org.coauthor.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author list without its "et al.", "and 3 more authors", "and others", "…".
 *
 * @param text what is left, which names people
 * @param cut whether something was taken out
 */
record CutList(String text, boolean cut) {
    private static final Pattern MORE = Pattern.compile(
            "[,;]?\\s*(?:(?:\\band|&|\\bund|\\bet|\\+)\\s*)?(?:\\b(?:about|over)\\s+)?(?:\\+\\s*)?\\b\\d{1,5}\\s+(?:more\\b|other)(?:\\s*(?:co-?)?authors?\\b|\\s*people\\b|\\s*others\\b|s\\b)?"
                    + "|[,;]?\\s*(?:(?:\\band|&|\\+)\\s*)\\d{1,5}\\s+(?:co-?)?authors?\\b"
                    + "|[,;]?\\s*(?:\\band|&|\\bund|\\bet)?\\s*(?:\\bmany\\s+)?\\bothers\\b\\.?(?=\\s*(?:[,;.)]|$))"
                    + "|[,;]?\\s*(?:\\band|&)?\\s*\\(?\\b[Ee]t\\.?[\\s-]*(?:al\\b|alii\\b|all?\\.)\\.?\\)?"
                    + "|[,;]?\\s*\\bu\\.\\s?a\\.|[,;]?\\s*\\betc\\b\\.?|[,;]?\\s*\\bи др\\.|[,;]?\\s*\\by otros\\b"
                    + "|[,;]?\\s*\\bund andere\\b|[,;]?\\s*\\bet coll\\.|[,，、;；]?\\s*等(?=\\s*(?:[,，.。;]|$))|[,;]?\\s*ほか|\\s*외\\s*\\d*\\s*[인명]"
                    + "|[,;]?\\s*(?:…|\\.\\.\\.+|⋯|\\[\\.\\.\\.\\]|\\[…\\])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One of these stands in every cut list; looking for them costs less. */
    private static final Pattern HINT = Pattern.compile(
            "\\bal|more|other|author|etc|otros|andere|coll|\\bu\\.|и др|等|ほか|외|…|\\.\\.\\.|⋯|\\[\\.",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static CutList of(String text) {
        if (!HINT.matcher(text).find()) return new CutList(text, false);
        Matcher matcher = MORE.matcher(text);
        if (!matcher.find()) return new CutList(text, false);
        return new CutList(matcher.replaceAll(" , "), true);
    }
}
