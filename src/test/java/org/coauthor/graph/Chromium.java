package org.coauthor.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A page in a headless Chromium, driven by the Chrome DevTools protocol; every wait is bounded. */
final class Chromium implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 30;
    private final Process process;
    private final WebSocket socket;
    private final String session;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private int sent;

    private Chromium(Process process, URI address) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Answers())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        String target = send("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        session = send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
    }

    /** The browser of this machine, if it has one. */
    static Optional<String> installed() {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Starts a browser that keeps all its files in a folder, which must exist. */
    static Chromium start(String program, Path folder) throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        String options = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync"
                + " --disable-background-networking --disable-component-update --disable-dev-shm-usage"
                + " --window-size=1400,1000 --remote-debugging-port=0";
        var builder = new ProcessBuilder(program, "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.command().addAll(List.of(options.split(" ")));
        builder.environment().put("TMPDIR", folder.toString());
        Process process = builder.start();
        try {
            return new Chromium(process, address(profile.resolve("DevToolsActivePort")));
        } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
            end(process);
            throw e;
        }
    }

    /** The protocol's address, which the browser notes in two lines: port and path. */
    private static URI address(Path note) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            List<String> lines = Files.exists(note) ? Files.readAllLines(note) : List.of();
            if (lines.size() == 2) return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            Thread.sleep(100);
        }
        throw new AssertionError("Chromium did not start");
    }

    void open(URI address) {
        send(session, "Page.navigate", Map.of("url", address.toString()));
    }

    /** Types into what a selector finds, as a person would. */
    void type(String selector, String text) throws InterruptedException {
        evaluate(found(selector) + ".focus()");
        send(session, "Input.insertText", Map.of("text", text));
    }

    void click(String selector) throws InterruptedException {
        evaluate(found(selector) + ".click()");
    }

    private String found(String selector) throws InterruptedException {
        String element = "document.querySelector(" + quoted(selector) + ")";
        await("!!" + element);
        return element;
    }

    JsonNode evaluate(String script) {
        var parameters = Map.of("expression", script, "returnByValue", true, "awaitPromise", true);
        return send(session, "Runtime.evaluate", parameters).path("result").path("value");
    }

    /** Waits until a script says true. */
    void await(String script) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
            if (evaluate(script).asBoolean()) return;
            Thread.sleep(200);
        }
        throw new AssertionError("the page never came to " + script + ": "
                + evaluate("document.body.innerText").asText());
    }

    static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    private JsonNode send(String session, String method, Map<String, ?> parameters) {
        int id = ++sent;
        var answer = new CompletableFuture<JsonNode>().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        answers.put(id, answer);
        var message = JSON.createObjectNode().put("id", id).put("method", method);
        if (!session.isEmpty()) message.put("sessionId", session);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true);
        JsonNode result = answer.join();
        if (result.has("error")) throw new AssertionError(method + ": " + result);
        return result.path("result");
    }

    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            from.request(1);
            if (last) {
                try {
                    JsonNode message = JSON.readTree(text.toString());
                    var waiting = answers.remove(message.path("id").asInt());
                    if (waiting != null) waiting.complete(message);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                text.setLength(0);
            }
            return CompletableFuture.completedFuture(null);
        }
    }

    @Override
    public void close() {
        socket.abort();
        end(process);
    }

    /** Ends the browser with all its processes, so that none still writes into its folder. */
    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(
                one -> one.onExit().completeOnTimeout(one, 10, TimeUnit.SECONDS).join());
    }
}
