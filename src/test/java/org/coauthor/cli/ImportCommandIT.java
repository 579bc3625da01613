package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coauthor.graph.Backup;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dry run leaves everything as it is; known sources are read anew from where they came. */
class ImportCommandIT {
    private static final String NOTES =
            "@article{k, title = {Notes on Engines}, author = {Ada Lovelace}, year = 1843}\n";

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    private int run(String... arguments) {
        StringWriter standard = new StringWriter();
        StringWriter error = new StringWriter();
        int status = Main.run(new PrintWriter(standard, true), new PrintWriter(error, true), arguments);
        out = standard.toString();
        err = error.toString();
        return status;
    }

    private int importing(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "import";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--store";
        all[arguments.length + 2] = folder.resolve("store").toString();
        return run(all);
    }

    private byte[] backup() throws IOException {
        Path file = folder.resolve("backup.gz");
        try (GraphStore store = GraphStore.look(new StoreAddress.Folder(folder.resolve("store")))) {
            new Backup(store).write(file);
        }
        return Files.readAllBytes(file);
    }

    private String put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aDryRunTellsAndWritesNothing() throws IOException {
        String bib = put("a.bib", NOTES);
        assertEquals(0, importing("--dry-run", bib));
        assertTrue(out.contains("dry run") && out.contains("1 added") && out.contains("1 read, 1 loaded"), out);
        assertFalse(Files.exists(folder.resolve("store")));
        assertEquals(0, importing(bib));
        assertTrue(out.contains("1 added") && !out.contains("dry run"), out);
        byte[] before = backup();
        String closed = Files.readString(folder.resolve("store/closed"));
        put(
                "a.bib",
                NOTES + NOTES.replace("{k,", "{l,") + "@misc{m, title = {More}, author = {Ada Lovelace}}\n@broken{");
        assertEquals(1, importing("--dry-run", "--strict", "--format", "json", bib));
        assertTrue(out.contains("\"dryRun\" : true") && out.contains("CHANGED"), out);
        assertEquals(
                closed.lines().findFirst(),
                Files.readString(folder.resolve("store/closed")).lines().findFirst());
        assertArrayEquals(before, backup());
        assertEquals(2, importing());
        assertEquals(2, importing("--again", bib));
    }

    @Test
    void aDryRunOfWhatIsLoadedAtOnceCountsItsRecords() throws IOException {
        String dblp = folder.resolve("dblp.xml").toString();
        assertEquals(0, run("generate", "dblp", "--records", "300", "--seed", "1", "--out", dblp));
        assertEquals(0, importing("--dry-run", "--bulk-above", "100", dblp));
        assertTrue(out.contains("would load at once"), out);
        String records =
                out.lines().filter(l -> l.startsWith("records")).findFirst().orElse("");
        assertFalse(Files.exists(folder.resolve("store")));
        assertEquals(0, importing("--bulk-above", "100", dblp));
        assertTrue(out.contains(records), out);
        assertEquals(0, importing(dblp));
        assertTrue(out.contains("1 unchanged"), out);
        byte[] before = backup();
        Files.writeString(Path.of(dblp), Files.readString(Path.of(dblp)) + "<!-- newer -->\n");
        assertEquals(1, importing(dblp));
        assertTrue(err.contains("has changed since it was loaded at once") && err.contains("hint:"), err);
        assertArrayEquals(before, backup());
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        String bib = put("a.bib", NOTES);
        assertEquals(0, importing("--dry-run", bib, bib, folder.toString()));
        assertTrue(out.contains("1 added") && out.contains("1 read, 1 loaded"), out);
        String dblp = folder.resolve("dblp.xml").toString();
        assertEquals(0, run("generate", "dblp", "--records", "300", "--seed", "1", "--out", dblp));
        assertEquals(0, importing("--bulk-above", "100", dblp));
        String once = out;
        assertEquals(
                0,
                run(
                        "store",
                        "reset",
                        "--force",
                        "--store",
                        folder.resolve("store").toString()),
                err);
        assertEquals(0, importing("--bulk-above", "100", dblp, dblp), err);
        assertEquals(once, out);
    }

    @Test
    void allSourcesAreReadAnewAndThoseGoneAreTold() throws IOException {
        String bib = put("a.bib", NOTES);
        String other = put("b.bib", NOTES.replace("Notes", "Tables"));
        String page = put("page.txt", Files.readString(Path.of("import/sample/homepage.txt")));
        Path zip = folder.resolve("z.zip");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
            archive.putNextEntry(new ZipEntry("in.bib"));
            archive.write(NOTES.replace("Notes", "Letters").getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(0, importing(bib, other, zip.toString()));
        assertEquals(0, importing(page, "--subject", "Ada Lovelace", "--as-of", "2020-01-01"));
        byte[] before = backup();
        assertEquals(0, importing("--again"), err);
        assertTrue(out.contains("4 unchanged"), out);
        assertArrayEquals(before, backup());
        Files.delete(Path.of(other));
        put("a.bib", NOTES + "@misc{m, title = {More}}\n");
        assertEquals(1, importing("--again"));
        assertTrue(out.contains("3 unchanged") || out.contains("2 unchanged, 1 changed"), out);
        assertTrue(err.contains("b.bib is not there any more") && err.contains("sources remove"), err);
        assertEquals(
                0,
                run("sources", "show", other, "--store", folder.resolve("store").toString()));
        assertTrue(out.contains("Tables on Engines"), out);
    }

    @Test
    void whoIsSaidToBeTheirOwnMentorIsToldWithThePlace() throws IOException {
        String table = put("advisors.csv", "mentor,mentee\nAda King,Bea Lo\nCy Day,Cy Day\n");
        assertEquals(1, importing("--dry-run", "--strict", table));
        assertEquals("warning: Cy Day is said to be their own mentor, at " + table + ":3 [own-mentor]\n", err);
        assertTrue(out.contains("1 problem") && out.contains("1 refused (1 own-mentor)"), out);
        assertEquals(0, importing("--dry-run", table));
    }

    @Test
    void theDayOfASourceStandsUntilAnotherIsGiven() throws IOException {
        String page = put("page.txt", Files.readString(Path.of("import/sample/homepage.txt")));
        assertEquals(0, importing(page, "--subject", "Ada Lovelace", "--as-of", "2020-01-01"));
        assertEquals(0, importing(page));
        assertTrue(out.contains("1 unchanged"), out);
        assertEquals(0, importing(page, "--as-of", "2019-06-30"));
        assertTrue(out.contains("1 changed"), out);
        assertEquals(
                0, run("sources", "list", "--store", folder.resolve("store").toString()));
        assertTrue(out.contains("2019-06-30"), out);
    }
}
