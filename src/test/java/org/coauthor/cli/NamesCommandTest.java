package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {
    @Test
    void commentsNameNobodyAndKeepTheirLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("group.txt"), "# Our Group\nAda King\n\n  # Guests\nDay, Cy*#\n");
        StringWriter out = new StringWriter();
        String[] words = {"names", file.toString(), "--format", "jsonl"};
        assertEquals(0, Main.run(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), words));
        assertEquals(
                List.of(
                        "{\"line\":1,\"names\":[]}",
                        "{\"line\":2,\"names\":[{\"given\":\"Ada\",\"family\":\"King\"}]}",
                        "{\"line\":3,\"names\":[]}",
                        "{\"line\":4,\"names\":[]}",
                        "{\"line\":5,\"names\":[{\"given\":\"Cy\",\"family\":\"Day\"}]}"),
                out.toString().lines().toList());
    }
}
