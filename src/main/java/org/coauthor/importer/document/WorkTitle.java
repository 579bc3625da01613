package org.coauthor.importer.document;

import java.util.regex.Pattern;

/** Takes from a title what layout put around it. */
final class WorkTitle {
    private static final Pattern MARK = Pattern.compile("^(?:\\[[^\\]]{1,12}\\]|\\(?\\d{1,3}[.)])\\s+");
    private static final Pattern QUOTES = Pattern.compile("^[\"“„«‘]\\s*(.*?)[.,]?\\s*[\"”“»’]$");
    private static final Pattern BUTTONS = Pattern.compile(
            "(?:\\s*[\\[(](?:pdf|code|link|paper|arxiv|project page|slides|video|website|bib)[\\])])+\\s*$",
            Pattern.CASE_INSENSITIVE);

    private WorkTitle() {}

    static String clean(String text) {
        String title = BUTTONS.matcher(MARK.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        title = QUOTES.matcher(title).replaceFirst("$1").strip();
        return title.matches(".*[^.]\\.$|.*,$")
                ? title.substring(0, title.length() - 1).strip()
                : title;
    }
}
