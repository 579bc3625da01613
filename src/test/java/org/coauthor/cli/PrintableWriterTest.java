package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableWriterTest {
    @Test
    void letsNoControlCharacterThrough() {
        StringWriter kept = new StringWriter();
        PrintWriter out = PrintableWriter.around(new PrintWriter(kept));
        out.print("\u001b]0;x\u0007\ta\u009bb\r\n\u0000");
        out.print('\u007f');
        out.flush();
        assertEquals("\ufffd]0;x\ufffd\ta\ufffdb\r\n\ufffd\ufffd", kept.toString());
    }

    @Test
    void saysThatTheStreamIsClosed() {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        PrintWriter out = PrintableWriter.around(new PrintWriter(closed));
        out.print("a");
        assertTrue(out.checkError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "jsonl", "statements"})
    void noCommandPrintsWhatATerminalObeys(String format, @TempDir Path folder) throws IOException {
        String hostile = "A\\u001b[2J\\u009b2J\\u0007B";
        Path file = Files.writeString(
                folder.resolve("works.jsonl"),
                "{\"title\": \"" + hostile + "\", \"authors\": [{\"name\": \"" + hostile + "\"}]}\n{\"title\": \""
                        + hostile + "\n");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(err), "extract", "--format", format, file.toString());
        Main.run(new PrintWriter(out), new PrintWriter(err), "extract", folder + "/\u001b[2J");
        Main.run(new PrintWriter(out), new PrintWriter(err), "names", folder + "/\u001b[2J");
        for (String text : new String[] {out.toString(), err.toString()}) {
            assertFalse(text.isEmpty());
            assertTrue(
                    text.chars().allMatch(c -> c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c)),
                    text);
        }
    }
}
