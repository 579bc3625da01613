package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
    private static final String WORK = "{\"id\":\"https://openalex.org/W1\",\"title\":\"On lakes\"}";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void terminal() {
        System.setProperty(Progress.TERMINAL, "true");
    }

    @AfterEach
    void noTerminal() {
        System.clearProperty(Progress.TERMINAL);
    }

    /** Answers as soon as it has been said who is being waited for. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            for (int i = 0; i < 100 && !err.toString().contains("asking"); i++) Thread.sleep(100);
            byte[] body = WORK.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void saysOnATerminalWhoIsWaitedForBeforeThereIsAnAnswer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        try {
            Path file = folder.resolve("works.jsonl");
            String[] words = {
                "fetch",
                "openalex",
                "W1",
                "--no-import",
                "--endpoint",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "--out",
                file.toString(),
                "--cache",
                folder.resolve("cache").toString()
            };
            PrintWriter out = new PrintWriter(new StringWriter(), true);
            assertEquals(0, Main.run(out, new PrintWriter(err, true), words), err::toString);
            assertTrue(err.toString().startsWith("\ropenalex: asking 127.0.0.1, "), err::toString);
            assertTrue(err.toString().contains("\r1 records into " + file), err::toString);
            assertTrue(Files.readString(file).contains("On lakes"));
        } finally {
            server.stop(0);
        }
    }
}
