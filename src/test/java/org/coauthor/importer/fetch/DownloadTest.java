package org.coauthor.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.fetch.Stub.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
    @TempDir
    Path folder;

    private final List<Duration> pauses = new ArrayList<>();

    private Download download(boolean offline) {
        Manners manners = new Manners(
                "coauthor/test",
                null,
                offline,
                Duration.ZERO,
                Duration.ofMinutes(1),
                3,
                Duration.ofSeconds(1),
                Duration.ofMillis(300));
        return new Download(new Attempts(manners, pauses::add, phase -> {}), new AnswerCache(folder));
    }

    @Test
    void aBrokenConnectionGoesOnWhereItBroke() throws IOException {
        String text = "0123456789".repeat(20_000);
        try (Stub stub = new Stub()) {
            Reply whole = Reply.of(text).with("ETag", "\"v1\"");
            stub.on("/dump.xml", whole.broken(), new Reply(206, Map.of("ETag", "\"v1\""), new byte[0]));
            // How much arrives before the cut is the system's choice: the second answer is made from what is asked.
            assertThrowsOrReads(stub, text);
        }
    }

    private void assertThrowsOrReads(Stub stub, String text) throws IOException {
        Path file = download(false).file(stub.endpoint() + "/dump.xml");
        String range = stub.header(1).get("Range");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        assertEquals(text.substring(0, from), Files.readString(file));
        assertEquals("\"v1\"", stub.header(1).get("If-range"));
    }

    @Test
    void whatIsThereIsOnlyAskedWhetherItChanged() throws IOException {
        try (Stub stub = new Stub()) {
            stub.on(
                    "/a.bib",
                    Reply.of("@misc{k, title={One}}").with("ETag", "\"v1\""),
                    Reply.of(304),
                    Reply.of("new").with("ETag", "\"v2\""));
            String address = stub.endpoint() + "/a.bib";
            assertEquals(
                    "@misc{k, title={One}}", Files.readString(download(false).file(address)));
            assertEquals(
                    "@misc{k, title={One}}", Files.readString(download(false).file(address)));
            assertEquals("\"v1\"", stub.header(1).get("If-none-match"));
            assertEquals("new", Files.readString(download(false).file(address)));
            assertEquals("new", Files.readString(download(true).file(address)));
            assertEquals(3, stub.asked().size());
        }
    }

    @Test
    void aServerThatFallsSilentIsAskedForTheRest() throws IOException {
        String text = "0123456789".repeat(2_000);
        try (Stub stub = new Stub()) {
            stub.on(
                    "/dump.xml",
                    Reply.of(text).with("ETag", "\"v1\"").stalled(),
                    new Reply(
                            206,
                            Map.of("ETag", "\"v1\""),
                            text.substring(10_000).getBytes(StandardCharsets.UTF_8)));
            assertEquals(text, Files.readString(download(false).file(stub.endpoint() + "/dump.xml")));
            assertEquals("bytes=10000-", stub.header(1).get("Range"));
        }
    }

    @Test
    void whatCannotBeHadIsSaid() throws IOException {
        try (Stub stub = new Stub()) {
            stub.on("/gone", Reply.of(404)).on("/down", Reply.of(503));
            for (String name : List.of("/gone", "/down"))
                assertEquals(
                        "unreadable",
                        assertThrows(SourceException.class, () -> download(false)
                                        .file(stub.endpoint() + name))
                                .code());
            assertEquals(List.of("/gone", "/down", "/down", "/down"), stub.asked());
            assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), pauses);
            assertEquals(
                    "offline",
                    assertThrows(SourceException.class, () -> download(true).file(stub.endpoint() + "/x"))
                            .code());
            for (String bad : List.of("http://", "https://user:secret@host/x", "http://a b/"))
                assertEquals(
                        "address",
                        assertThrows(SourceException.class, () -> download(false)
                                        .file(bad))
                                .code(),
                        bad);
        }
    }
}
