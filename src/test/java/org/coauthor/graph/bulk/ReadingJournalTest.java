package org.coauthor.graph.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.coauthor.graph.StoreAddress;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingJournalTest {
    @TempDir
    Path folder;

    private ReadingJournal journal(boolean resume) {
        return ReadingJournal.of(new StoreAddress.Folder(folder.resolve("store")), resume);
    }

    private static Input input(Path file, int year) {
        return Extraction.file(file.toString(), Settings.asOf(LocalDate.of(year, 1, 1)));
    }

    @Test
    void whatWasReadIsFoundAgainUntilTheFileOrWhatIsSaidOfItChanges() throws IOException {
        for (String sample :
                new String[] {"cv.txt", "publications.bib", "homepage.txt", "listing.txt", "references.txt"}) {
            Path file = folder.resolve(sample);
            Files.copy(Path.of("import/sample", sample), file);
            Extracted read = Extraction.read(input(file, 2026));
            assertNull(journal(true).find(input(file, 2026)));
            journal(true).keep(input(file, 2026), read);
            assertEquals(read, journal(true).find(input(file, 2026)));
            assertNull(journal(true).find(input(file, 2025)));
            Files.writeString(file, Files.readString(file) + "\n");
            assertNull(journal(true).find(input(file, 2026)));
        }
    }

    @Test
    void itGoesWhenAnImportOfTheSourceIsDone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.bib"), "@misc{k, title = {Notes}}");
        Extracted read = Extraction.read(input(file, 2026));
        journal(false).keep(input(file, 2026), read);
        ReadingJournal anew = journal(false);
        assertNull(anew.find(input(file, 2026)));
        Files.writeString(file, "@misc{k, title = {More Notes}}");
        anew.keep(input(file, 2025), Extraction.read(input(file, 2025)));
        anew.done();
        assertFalse(Files.exists(folder.resolve("store/neo4j.reading")));
    }

    @Test
    void whatIsReadAnewTakesThePlaceOfWhatWasRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.bib"), "@misc{k, title = {Notes}}");
        for (int year = 2020; year < 2024; year++)
            journal(false).keep(input(file, year), Extraction.read(input(file, year)));
        try (var kept = Files.list(folder.resolve("store/neo4j.reading"))) {
            assertEquals(1, kept.count());
        }
        assertNotNull(journal(true).find(input(file, 2023)));
    }

    /** An import that was cut off goes on, whatever has been imported meanwhile. */
    @Test
    void anImportOfOtherSourcesLeavesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.bib"), "@misc{k, title = {Notes}}");
        Extracted read = Extraction.read(input(file, 2026));
        journal(false).keep(input(file, 2026), read);
        Path other = Files.writeString(folder.resolve("b.bib"), "@misc{l, title = {Letters}}");
        ReadingJournal meanwhile = journal(false);
        meanwhile.keep(input(other, 2026), Extraction.read(input(other, 2026)));
        meanwhile.done();
        ReadingJournal resumed = journal(true);
        assertNull(resumed.find(input(other, 2026)));
        assertEquals(read, resumed.find(input(file, 2026)));
        resumed.done();
        assertFalse(Files.exists(folder.resolve("store/neo4j.reading")));
    }

    @Test
    void aBrokenJournalIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.bib"), "@misc{k, title = {Notes}}");
        journal(true).keep(input(file, 2026), Extraction.read(input(file, 2026)));
        try (var kept = Files.list(folder.resolve("store/neo4j.reading"))) {
            for (Path one : kept.toList()) Files.writeString(one, "cut");
        }
        assertNull(journal(true).find(input(file, 2026)));
    }
}
