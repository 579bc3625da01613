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

    /** Content and details as one text, a sentence a part. */
    String text() {
        List<String> all = new ArrayList<>(content);
        all.addAll(details);
        return String.join("\n", all);
    }
}
