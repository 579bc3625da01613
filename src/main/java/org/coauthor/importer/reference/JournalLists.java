package org.coauthor.importer.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads tables of journals: name, abbreviation. */
final class JournalLists {
    private JournalLists() {}

    /** Names and abbreviations as words in lower case, one space between them. */
    static Set<String> phrases(Path folder) throws IOException {
        Set<String> phrases = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                    for (CsvRecord record : reader) {
                        List<String> fields = record.getFields();
                        for (int i = 0; i < Math.min(2, fields.size()); i++) add(fields.get(i), phrases);
                    }
                }
            }
        }
        return phrases;
    }

    private static void add(String name, Set<String> phrases) {
        StringBuilder words = new StringBuilder();
        for (Token token : Tokens.of(name)) {
            if (!token.letters()) continue;
            if (words.length() > 0) words.append(' ');
            words.append(Words.lower(token.text()));
        }
        if (words.length() > 2) phrases.add(words.toString());
    }
}
