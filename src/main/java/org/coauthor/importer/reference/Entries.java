package org.coauthor.importer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a list of references into its entries. */
final class Entries {
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:\\[[^\\]\\s]{1,12}\\]|\\(?\\d{1,4}[.)])\\s+\\S.*");
    private static final Pattern HEADING = Pattern.compile(
            "(?i)\\s*(?:references?|bibliography|works cited|literature(?: cited)?|literatur|références|参考文献)\\s*:?\\s*");

    private Entries() {}

    /** One entry a line; blank lines are none. */
    static List<Entry> lines(String text) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) entries.add(new Entry(line.strip(), number));
        }
        return entries;
    }

    /** Entries by numbers, by blank lines, by hanging indents, or one a line, whichever the list shows. */
    static List<Entry> of(String text) {
        List<Entry> lines = new ArrayList<>();
        String[] raw = text.split("\\R", -1);
        boolean[] blankBefore = new boolean[raw.length + 1];
        boolean blank = true;
        boolean gaps = false;
        int numbered = 0;
        int indented = 0;
        for (int i = 0; i < raw.length; i++) {
            if (raw[i].isBlank()) {
                blank = true;
                continue;
            }
            if (lines.isEmpty() && HEADING.matcher(raw[i]).matches()) continue;
            blankBefore[lines.size()] = blank;
            gaps |= blank && !lines.isEmpty();
            blank = false;
            if (NUMBERED.matcher(raw[i]).matches()) numbered++;
            if (raw[i].startsWith("  ") || raw[i].startsWith("\t")) indented++;
            lines.add(new Entry(raw[i], i + 1));
        }
        boolean byNumber =
                !lines.isEmpty() && NUMBERED.matcher(lines.get(0).text()).matches() && numbered > 1;
        boolean byIndent =
                !byNumber && !gaps && indented > 0 && !lines.get(0).text().startsWith(" ");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Entry line = lines.get(i);
            boolean begins = byNumber
                    ? NUMBERED.matcher(line.text()).matches()
                    : gaps
                            ? blankBefore[i]
                            : !byIndent
                                    || !(line.text().startsWith("  ")
                                            || line.text().startsWith("\t"));
            if (begins || entries.isEmpty()) {
                entries.add(new Entry(line.text().strip(), line.line()));
            } else {
                Entry last = entries.remove(entries.size() - 1);
                entries.add(new Entry(joined(last.text(), line.text().strip()), last.line()));
            }
        }
        return entries;
    }

    private static String joined(String head, String tail) {
        boolean hyphen = head.matches(".*\\p{Ll}-") && !tail.isEmpty() && Character.isLowerCase(tail.charAt(0));
        return hyphen ? head.substring(0, head.length() - 1) + tail : head + " " + tail;
    }
}
