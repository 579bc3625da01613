package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coauthor.importer.layout.pdf.Pdf;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of a file that cannot be read: its problem by its code, an exit status, and no works. */
class BadInputTest {
    @TempDir
    Path folder;

    private void refused(String code, String name, byte[] bytes, String... options) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Arrays.copyOf(options, options.length + 2);
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[0] = "extract";
        arguments[arguments.length - 1] =
                Files.write(folder.resolve(name), bytes).toString();
        assertEquals(
                Exit.NO_SOURCE.status(),
                Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments),
                name);
        assertTrue(err.toString().contains("[" + code + "]"), err::toString);
        assertTrue(err.toString().contains("hint: "), err::toString);
        assertEquals("", out.toString());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] bytes, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? name : i + name));
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }

    @Test
    void pdfFilesWithoutText() throws IOException {
        byte[] good = new Pdf().lines(60, 60, "Ada King", "Publications").bytes();
        refused(
                "encrypted",
                "locked.pdf",
                new Pdf().at(60, 60, 10, "x").locked("secret").bytes());
        refused("cut-short", "cut.pdf", Arrays.copyOf(good, good.length / 3));
        refused("no-text", "scan.pdf", new Pdf().image().bytes());
    }

    @Test
    void pagesTooLarge() throws IOException {
        refused("too-large", "large.html", text("<!DOCTYPE html>" + "<p>Ada King, 2015.\n".repeat(1 << 20)));
        refused("too-large", "limited.html", text("<!DOCTYPE html><p>Ada King"), "--max-bytes", "20");
    }

    @Test
    void archivesThatUnpackToMoreThanThereIs() throws IOException {
        byte[] blank = new byte[80 << 20];
        Arrays.fill(blank, (byte) ' ');
        refused("bomb", "bomb.docx", zip("[Content_Types].xml", blank, 1));
        byte[] nested = zip("a.txt", text("Ada King"), 1);
        for (int i = 0; i < 5; i++) nested = zip("n.zip", nested, 2);
        refused("too-deep", "nested.zip", nested);
        refused("unknown-kind", "ratio.zip", zip("a.txt", blank, 1));
    }

    @Test
    void whatNobodyKnows() throws IOException {
        refused("empty", "empty.txt", new byte[0]);
        refused("binary", "noise.bin", new byte[] {0, 1, 2, 0, 0, 7, 9});
        refused(
                "unknown-kind",
                "novel.txt",
                text("It was a bright cold day in April, and the clocks were striking.\n\n".repeat(30)));
    }
}
