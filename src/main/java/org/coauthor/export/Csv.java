package org.coauthor.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coauthor.text.SpreadsheetCell;

/** Tables with commas, in which no cell is a formula. */
final class Csv {
    private Csv() {}

    static CsvWriter to(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /** Adds the values of these names to a row, empty where there is none. */
    static void add(List<String> row, Collection<String> names, Map<String, Object> values) {
        for (String name : names) {
            Object value = values.getOrDefault(name, "");
            String text = Characters.value(value);
            row.add(value instanceof String ? SpreadsheetCell.guarded(text) : text);
        }
    }
}
