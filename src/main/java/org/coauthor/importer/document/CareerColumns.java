package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.jspecify.annotations.Nullable;

/** Joins places with their dates, read as one column, to the positions of the next column: as many as there are dates, in order. */
final class CareerColumns {
    private static final int FEWEST = 3;
    private static final int SHORT = 24;

    private CareerColumns() {}

    /** One record a position; empty where the lines are no such columns. */
    static List<CareerRecord> records(List<TextLine> lines) {
        List<CareerRecord> dated = new ArrayList<>();
        List<CareerRecord> held = new ArrayList<>();
        List<String> department = new ArrayList<>();
        String place = null;
        for (TextLine line : lines) {
            String text = line.text();
            DateSpan date = date(text);
            if (date != null) {
                if (place == null || !held.isEmpty() || !department.isEmpty()) return List.of();
                CareerRecord record = new CareerRecord(line);
                record.content.add(place);
                record.date = date;
                dated.add(record);
            } else if (Roles.in(text)) {
                CareerRecord record = new CareerRecord(line);
                record.headline = true;
                record.content.add(text);
                record.content.addAll(department);
                department.clear();
                held.add(record);
            } else if (!dated.isEmpty() && (Affiliation.department(text) || !held.isEmpty())) department.add(text);
            else place = text;
        }
        if (held.size() < FEWEST || held.size() != dated.size()) return List.of();
        for (int i = 0; i < held.size(); i++) {
            held.get(i).content.addAll(dated.get(i).content);
            held.get(i).date = dated.get(i).date;
        }
        return held;
    }

    /** The date of a line that says little else: "Summer term 2011". */
    private static @Nullable DateSpan date(String text) {
        DateSpan date = text.length() > SHORT ? DateText.only(text) : DateText.first(text);
        return date == null || Roles.in(text) || Affiliation.institution(text) ? null : date;
    }
}
