package org.coauthor.importer.advisor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Text;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads advisor relations: a table with a head line, separated by commas, semicolons or tabs. It needs a mentor (or advisor,
 * supervisor) and a mentee (or student, advisee), and may have kind, institution, topic, year, from and to.
 */
public final class AdvisorImporter implements Importer {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("mentor", "mentor"),
            Map.entry("advisor", "mentor"),
            Map.entry("adviser", "mentor"),
            Map.entry("supervisor", "mentor"),
            Map.entry("mentee", "mentee"),
            Map.entry("student", "mentee"),
            Map.entry("advisee", "mentee"),
            Map.entry("kind", "kind"),
            Map.entry("type", "kind"),
            Map.entry("relation", "kind"),
            Map.entry("degree", "kind"),
            Map.entry("institution", "institution"),
            Map.entry("university", "institution"),
            Map.entry("school", "institution"),
            Map.entry("topic", "topic"),
            Map.entry("thesis", "topic"),
            Map.entry("title", "topic"),
            Map.entry("year", "to"),
            Map.entry("to", "to"),
            Map.entry("end", "to"),
            Map.entry("from", "from"),
            Map.entry("start", "from"));

    /** Beginnings of words to kinds of relation, the first that fits. */
    private static final String[][] KINDS = {
        {"postdoc", "postdoctoral"},
        {"post-doc", "postdoctoral"},
        {"doc", "doctoral"},
        {"phd", "doctoral"},
        {"ph.d", "doctoral"},
        {"dphil", "doctoral"},
        {"habil", "postdoctoral"},
        {"master", "masters"},
        {"msc", "masters"},
        {"m.sc", "masters"},
        {"under", "undergraduate"},
        {"bachelor", "undergraduate"},
        {"bsc", "undergraduate"},
        {"intern", "internship"},
        {"committee", "committee"},
        {"visit", "visiting"}
    };

    @Override
    public String kind() {
        return "advisors";
    }

    @Override
    public double fit(Sample sample) {
        String text = sample.text();
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        if (head.length() > 1000) return 0;
        Map<String, Integer> columns = columns(head.split("[,;\t]", -1));
        return columns.containsKey("mentor") && columns.containsKey("mentee") ? 0.95 : 0;
    }

    private static Map<String, Integer> columns(String[] head) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < head.length; i++) {
            String name = COLUMNS.get(head[i].replace("\"", "").strip().toLowerCase(Locale.ROOT));
            if (name != null) columns.putIfAbsent(name, i);
        }
        return columns;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        char separator = separator(input, sink);
        try (Reader in = Text.open(input, sink);
                CsvReader<CsvRecord> table =
                        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(in)) {
            Map<String, Integer> columns = null;
            for (CsvRecord row : table) {
                if (columns == null) columns = columns(row.getFields().toArray(String[]::new));
                else row(row, columns, sink);
            }
        } catch (CsvParseException e) {
            sink.problem("bad-table", 0, 0, "the table cannot be read further: " + e.getMessage());
        }
    }

    private static char separator(Input input, Sink sink) throws IOException {
        try (Reader in = Text.open(input, sink)) {
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read())
                if (c == ',' || c == ';' || c == '\t') return (char) c;
        }
        return ',';
    }

    private static void row(CsvRecord row, Map<String, Integer> columns, Sink sink) {
        int line = (int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber());
        String mentor = value(row, columns, "mentor");
        String mentee = value(row, columns, "mentee");
        if (mentor == null || mentee == null) {
            if (row.getFields().stream().anyMatch(f -> !f.isBlank()))
                sink.problem("bad-record", line, 0, "a row needs a mentor and a mentee");
            return;
        }
        sink.accept(new Mentoring(
                mentor,
                mentee,
                relation(value(row, columns, "kind")),
                value(row, columns, "institution"),
                value(row, columns, "topic"),
                date(value(row, columns, "from")),
                date(value(row, columns, "to")),
                line,
                1));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        PartialDate date = Dates.iso(text);
        return date == null ? Dates.of(text, null, null) : date;
    }

    private static @Nullable String value(CsvRecord row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        return column == null || column >= row.getFieldCount() ? null : Text.clean(row.getField(column));
    }

    private static String relation(@Nullable String written) {
        if (written == null) return "unspecified";
        String lower = written.toLowerCase(Locale.ROOT);
        for (String[] kind : KINDS) if (lower.startsWith(kind[0])) return kind[1];
        return "unspecified";
    }
}
