package org.coauthor.importer.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads tables of journals: name, abbreviation. */
final class JournalLists {
    private JournalLists() {}

    /** Names and abbreviations as written. */
    static List<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : DataFolder.files(folder, ".csv")) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord record : reader)
                    names.addAll(record.getFields().subList(0, Math.min(2, record.getFieldCount())));
            }
        }
        return List.copyOf(names);
    }

    /** Names as words in lower case, one space between them. */
    static Set<String> phrases(Collection<String> names) {
        Set<String> phrases = new TreeSet<>();
        for (String name : names) add(name, phrases);
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
