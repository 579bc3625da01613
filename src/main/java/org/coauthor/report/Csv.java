package org.coauthor.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.coauthor.text.SpreadsheetCell;

/** Writes CSV, RFC 4180; cells that a spreadsheet would take for formulas become text. */
public final class Csv {
    private Csv() {}

    /** The whole file. */
    public static String of(List<String> header, List<? extends List<?>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            for (List<?> row : rows) csv.writeRecord(row.stream().map(Csv::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(Object value) {
        return value instanceof Number ? value.toString() : SpreadsheetCell.guarded(value.toString());
    }
}
