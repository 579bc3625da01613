package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.coauthor.text.NameShape;
import org.jspecify.annotations.Nullable;

/** Divides simple sections (awards, grants, editorships, students) into items of one or more lines. */
final class ListItems {
    private static final Pattern NUMBERED = Pattern.compile("(?:\\(?\\d{1,3}[.)]|\\[\\d{1,3}\\])\\s");
    private static final Pattern MARK = Pattern.compile("[,:(“\"«„–—]");
    private static final int LONG = 66;

    /**
     * @param text the item's lines joined; a date on a line of its own is taken out
     * @param date the date on a line of its own, if any
     * @param line its first line
     * @param bullet whether a bullet opens it
     */
    record Item(String text, @Nullable DateSpan date, int line, boolean bullet) {}

    private ListItems() {}

    static List<Item> of(List<TextLine> lines) {
        List<Item> items = new ArrayList<>();
        DateSpan date = null;
        boolean described = false;
        boolean blank = true;
        boolean named = false;
        boolean dates = false;
        TextLine last = null;
        for (TextLine line : lines) {
            if (line.blank()) {
                blank = true;
                continue;
            }
            DateSpan only = DateText.only(line.text());
            if (only != null) {
                date = only;
                described = false;
                last = null;
                blank = true;
                continue;
            }
            boolean wrapped = last != null
                    && !blank
                    && !line.bullet()
                    && !NUMBERED.matcher(line.text()).lookingAt()
                    && !(named && named(line.text()))
                    && !(dates && dated(line.text()))
                    && (last.text().length() >= LONG && !last.text().matches(".*(?:[.;]|[ (](?:19|20)\\d\\d\\)?)")
                            || Character.isLowerCase(line.text().codePointAt(0)));
            if (wrapped && !items.isEmpty()) {
                Item item = items.remove(items.size() - 1);
                items.add(new Item(item.text() + " " + line.text(), item.date(), item.line(), item.bullet()));
            } else if (date == null || !described || line.bullet()) {
                named |= named(line.text());
                dates |= dated(line.text());
                items.add(new Item(line.text(), date, line.number(), line.bullet()));
                described = true;
            }
            last = line;
            blank = false;
        }
        return items;
    }

    /** Whether a line begins with somebody's name and a mark behind it. */
    private static boolean named(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() && NameShape.fullName(text.substring(0, mark.start()).strip());
    }

    private static boolean dated(String text) {
        DateSpan span = DateText.first(text);
        return span != null && span.start() < 3;
    }
}
