package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateSpan;
import org.jspecify.annotations.Nullable;

/** One entry of an education or positions section while its lines are collected. */
final class CareerRecord {
    final int line;
    /** Of its first line, in columns. */
    final int indent;

    final List<String> content = new ArrayList<>();
    final List<String> details = new ArrayList<>();

    @Nullable
    DateSpan date;

    boolean headline;
    boolean place;
    boolean placeFirst;

    CareerRecord(TextLine first) {
        line = first.number();
        indent = first.indent();
    }

    boolean empty() {
        return content.isEmpty() && details.isEmpty() && date == null;
    }

    /** One record for each of the places or people that a line tells of "respectively"; mostly this one alone. */
    List<CareerRecord> apart() {
        for (int i = 0; i < content.size(); i++) {
            List<String> lines = Respectively.apart(content.get(i));
            if (lines.size() < 2) continue;
            List<CareerRecord> records = new ArrayList<>();
            for (String line : lines) {
                CareerRecord one = new CareerRecord(new TextLine(this.line, line, indent, false, 0));
                one.content.addAll(content);
                one.content.set(i, line);
                one.details.addAll(details);
                one.date = date;
                one.headline = headline;
                one.place = place;
                one.placeFirst = placeFirst;
                records.add(one);
            }
            return records;
        }
        return List.of(this);
    }

    /** Content and details as one text, a sentence a part. */
    String text() {
        List<String> all = new ArrayList<>(content);
        all.addAll(details);
        return String.join("\n", all);
    }
}
