package org.coauthor.text;

/** Text in spreadsheets and CSV: what begins like a formula would be run when somebody opens the file. */
public final class SpreadsheetCell {
    private SpreadsheetCell() {}

    /** Whether a spreadsheet takes the text for a formula: it begins with {@code = + - @}, a tab or a carriage return. */
    public static boolean formula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The text as a cell that no spreadsheet runs: an apostrophe stands before what would be a formula. */
    public static String guarded(String text) {
        return formula(text) ? "'" + text : text;
    }
}
