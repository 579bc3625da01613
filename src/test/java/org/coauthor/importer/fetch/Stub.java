package org.coauthor.importer.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service on loopback that answers what it was told to, in order, and remembers what it was asked. */
final class Stub implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Deque<Reply>> replies = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Map<String, String>> headers = new ArrayList<>();

    /** What happens in the middle of a body. */
    enum Fault {
        NONE,
        CUT,
        STALL
    }

    /** An answer. */
    record Reply(int status, Map<String, String> headers, byte[] body, Fault fault) {
        Reply(int status, Map<String, String> headers, byte[] body) {
            this(status, headers, body, Fault.NONE);
        }

        static Reply of(String body) {
            return new Reply(200, Map.of(), body.getBytes(StandardCharsets.UTF_8));
        }

        static Reply of(int status) {
            return new Reply(status, Map.of(), new byte[0]);
        }

        Reply with(String header, String value) {
            Map<String, String> all = new HashMap<>(headers);
            all.put(header, value);
            return new Reply(status, all, body, fault);
        }

        Reply broken() {
            return new Reply(status, headers, body, Fault.CUT);
        }

        Reply stalled() {
            return new Reply(status, headers, body, Fault.STALL);
        }
    }

    Stub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** Answers a path with its parameters in this order; the last one again and again. */
    Stub on(String target, Reply... inOrder) {
        replies.put(target, new ArrayDeque<>(List.of(inOrder)));
        return this;
    }

    List<String> asked() {
        return asked;
    }

    Map<String, String> header(int request) {
        return headers.get(request);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString();
        asked.add(target);
        Map<String, String> sent = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> sent.put(name, values.get(0)));
        headers.add(sent);
        Deque<Reply> left = replies.get(target);
        Reply reply = left == null ? Reply.of(404) : left.size() > 1 ? left.poll() : left.peek();
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = reply.body();
        if (reply.fault() != Fault.NONE) {
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
            if (reply.fault() == Fault.STALL) return;
            throw new IOException("cut on purpose");
        }
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
