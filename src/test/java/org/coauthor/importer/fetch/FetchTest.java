package org.coauthor.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.fetch.Stub.Reply;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FetchTest {
    private static final String ORCID =
            "{\"orcid-identifier\":{\"path\":\"0000-0001-5000-0007\"},\"person\":{\"name\":{\"given-names\":"
                    + "{\"value\":\"Ada\"},\"family-name\":{\"value\":\"King\"}},\"emails\":{\"email\":[{\"email\":\"ada@example.org\"}]}},"
                    + "\"activities-summary\":{\"works\":{\"group\":[{\"work-summary\":[{\"put-code\":1,\"title\":{\"title\":{\"value\":"
                    + "\"Notes on an engine\"}},\"publication-date\":{\"year\":{\"value\":\"1843\"}}}]}]}}}";
    private static final String PAPERS = "/query?search_query=all%3Anoise&start=";
    private static final String FIELDS =
            "fields=externalIds,title,venue,publicationVenue,year,publicationDate,journal,publicationTypes,authors";

    @TempDir
    Path folder;

    private Stub stub;
    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> phases = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        stub = new Stub();
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private static Manners manners(boolean offline) {
        return new Manners(
                "coauthor/test",
                "desk@example.org",
                offline,
                Duration.ofDays(7),
                Duration.ofMinutes(5),
                4,
                Duration.ofSeconds(1),
                Duration.ofMillis(300));
    }

    private PoliteClient client(Service service, Map<String, String> environment, boolean offline) {
        return new PoliteClient(
                service,
                new Attempts(manners(offline), pauses::add, phases::add),
                new AnswerCache(folder),
                environment);
    }

    private String fetch(String service, String wanted, long limit, boolean offline) throws IOException {
        Service chosen = Services.named(service).orElseThrow();
        StringWriter out = new StringWriter();
        new Fetch(chosen, stub.endpoint(), client(chosen, Map.of(), offline)).run(wanted, limit, out);
        return out.toString();
    }

    private static Extracted read(String file) throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return Extraction.read(
                new Input("fetched", () -> new ByteArrayInputStream(bytes), Settings.asOf(LocalDate.of(2026, 1, 1))));
    }

    private static List<String> titles(Extracted extracted) {
        return extracted.statements().stream()
                .filter(Work.class::isInstance)
                .map(s -> String.valueOf(((Work) s).title()))
                .toList();
    }

    private static String openAlex(String id, String title) {
        return "{\"id\":\"https://openalex.org/" + id + "\",\"title\":\"" + title + "\",\"display_name\":\"" + title
                + "\"}";
    }

    private static String atom(int total, String... titles) {
        StringBuilder feed = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">"
                        + "<opensearch:totalResults xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">" + total
                        + "</opensearch:totalResults>");
        for (String title : titles)
            feed.append("<entry>\n<id>http://arxiv.org/abs/2401.0000")
                    .append(title.length())
                    .append("v1</id><title>")
                    .append(title)
                    .append("</title><author><name>Ada King</name></author></entry>");
        return feed.append("</feed>").toString();
    }

    private static String rec(String key, String title) {
        return "<?xml version=\"1.0\"?>\n<dblp>\n<article key=\"" + key
                + "\" mdate=\"2024-01-01\"><author>Ada King</author><title>" + title
                + "</title><year>1843</year></article>\n</dblp>";
    }

    /** What each service is asked, what it answers page by page, and the titles that the importer then reads. */
    record Case(String service, String wanted, Map<String, String> answers, String kind, List<String> titles) {}

    static Stream<Case> services() {
        return Stream.of(
                new Case(
                        "orcid",
                        "https://orcid.org/0000-0001-5000-0007",
                        Map.of("/0000-0001-5000-0007/record", ORCID),
                        "orcid",
                        List.of("Notes on an engine")),
                new Case(
                        "orcid",
                        "family-name:King",
                        Map.of(
                                "/expanded-search/?q=family-name%3AKing&start=0&rows=100",
                                "{\"num-found\":1,\"expanded-result\":[{\"orcid-id\":\"0000-0001-5000-0007\"}]}",
                                "/0000-0001-5000-0007/record",
                                ORCID),
                        "orcid",
                        List.of("Notes on an engine")),
                new Case(
                        "openalex",
                        "A123",
                        Map.of(
                                "/works?filter=author.id:A123&per-page=200&cursor=*",
                                "{\"meta\":{\"count\":2,\"next_cursor\":\"x/+=\"},\"results\":[" + openAlex("W1", "One")
                                        + "]}",
                                "/works?filter=author.id:A123&per-page=200&cursor=x%2F%2B%3D",
                                "{\"meta\":{\"count\":2,\"next_cursor\":null},\"results\":[" + openAlex("W2", "Two")
                                        + "]}"),
                        "openalex",
                        List.of("One", "Two")),
                new Case(
                        "openalex",
                        "10.1000/A(1)",
                        Map.of("/works/doi:10.1000%2FA%281%29", openAlex("W1", "One")),
                        "openalex",
                        List.of("One")),
                new Case(
                        "crossref",
                        "doi:10.1000/a",
                        Map.of(
                                "/works/10.1000%2Fa",
                                "{\"status\":\"ok\",\"message\":{\"DOI\":\"10.1000/a\",\"reference-count\":1,\"title\":[\"One\"]}}"),
                        "crossref",
                        List.of("One")),
                new Case(
                        "crossref",
                        "0000-0001-5000-0007",
                        Map.of(
                                "/works?filter=orcid:0000-0001-5000-0007&rows=200&cursor=*",
                                "{\"status\":\"ok\",\"message\":{\"total-results\":1,\"next-cursor\":\"c\",\"items\":[{\"DOI\":\"10.1000/a\","
                                        + "\"reference-count\":1,\"title\":[\"One\"]}]}}",
                                "/works?filter=orcid:0000-0001-5000-0007&rows=200&cursor=c",
                                "{\"status\":\"ok\",\"message\":{\"total-results\":1,\"next-cursor\":\"c\",\"items\":[]}}"),
                        "crossref",
                        List.of("One")),
                new Case(
                        "arxiv",
                        "noise",
                        Map.of(
                                PAPERS + "0&max_results=100",
                                atom(101, "One", "Other"),
                                PAPERS + "100&max_results=100",
                                atom(101, "Three")),
                        "arxiv-xml",
                        List.of("One", "Other", "Three")),
                new Case(
                        "arxiv",
                        "2401.00003",
                        Map.of("/query?id_list=2401.00003&start=0&max_results=100", atom(1, "One")),
                        "arxiv-xml",
                        List.of("One")),
                new Case(
                        "semanticscholar",
                        "77",
                        Map.of(
                                "/author/77/papers?" + FIELDS + "&limit=100&offset=0",
                                "{\"offset\":0,\"next\":100,\"data\":[{\"paperId\":\"a\",\"title\":\"One\"}]}",
                                "/author/77/papers?" + FIELDS + "&limit=100&offset=100",
                                "{\"offset\":100,\"data\":[{\"paperId\":\"b\",\"title\":\"Two\"}]}"),
                        "semanticscholar",
                        List.of("One", "Two")),
                new Case(
                        "dblp",
                        "noise",
                        Map.of(
                                "/search/publ/api?q=noise&format=json&h=100&f=0",
                                "{\"result\":{\"hits\":{\"@total\":\"2\",\"hit\":[{\"info\":{\"key\":\"journals/x/King43\"}},"
                                        + "{\"info\":{\"key\":\"conf/x/King44\"}}]}}}",
                                "/rec/journals/x/King43.xml",
                                rec("journals/x/King43", "One"),
                                "/rec/conf/x/King44.xml",
                                rec("conf/x/King44", "Two")),
                        "dblp",
                        List.of("One", "Two")),
                new Case(
                        "dblp",
                        "65/9612",
                        Map.of(
                                "/pid/65/9612.xml",
                                "<dblpperson name=\"Ada King\"><person key=\"homepages/65/9612\"><author>Ada King</author></person><r>"
                                        + "<article key=\"journals/x/King43\"><author>Ada King</author><title>One</title></article></r></dblpperson>"),
                        "dblp",
                        List.of("One")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatAServiceAnswersIsReadByItsImporter(Case one) throws IOException {
        one.answers().forEach((target, body) -> stub.on(target, Reply.of(body)));
        Extracted extracted = read(fetch(one.service(), one.wanted(), 100, false));
        assertEquals(one.kind(), extracted.source().kind());
        assertEquals(one.titles(), titles(extracted));
        assertEquals(List.of(), extracted.problems());
        assertEquals("coauthor/test (mailto:desk@example.org)", stub.header(0).get("User-agent"));
    }

    @Test
    void faultsThatPassAreWaitedForAsTheServiceAsks() throws IOException {
        String target = "/works?filter=author.id:A123&per-page=200&cursor=*";
        Reply good = Reply.of("{\"meta\":{\"count\":1},\"results\":[" + openAlex("W1", "One") + "]}");
        for (Reply fault : List.of(
                Reply.of(429).with("Retry-After", "7"),
                Reply.of(503),
                good.broken(),
                Reply.of("{\"results\": [{\"id\""),
                Reply.of("<html>maintenance</html>"),
                Reply.of("{}"))) {
            try (Stub fresh = new Stub();
                    Stream<Path> kept = Files.list(folder)) {
                for (Path file : kept.toList()) Files.delete(file);
                stub.close();
                stub = fresh.on(target, fault, good);
                pauses.clear();
                assertEquals(List.of("One"), titles(read(fetch("openalex", "A123", 100, false))), fault.toString());
                assertEquals(2, stub.asked().size(), fault.toString());
                assertEquals(Duration.ofSeconds(fault.status() == 429 ? 7 : 1), pauses.get(0), fault.toString());
            }
        }
        stub = new Stub();
    }

    @Test
    void waitsDoubleAndEndAfterTheLastAttempt() {
        stub.on("/works/10.1000%2Fa", Reply.of(500));
        CoauthorException e = assertThrows(CoauthorException.class, () -> fetch("crossref", "10.1000/a", 9, false));
        assertEquals(Exit.NO_SOURCE, e.exit());
        assertEquals(4, stub.asked().size());
        Duration pace = Duration.ofMillis(200);
        assertEquals(
                List.of(Duration.ofSeconds(1), pace, Duration.ofSeconds(2), pace, Duration.ofSeconds(4), pace), pauses);
        assertTrue(e.hint().contains("kept"), e.hint());
    }

    @Test
    void withoutANetworkItSaysWhatItTriesAndWhatToCheck() throws IOException {
        String endpoint;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            endpoint = "http://127.0.0.1:" + free.getLocalPort();
        }
        Service service = Services.named("openalex").orElseThrow();
        Fetch fetch = new Fetch(service, endpoint, client(service, Map.of(), false));
        CoauthorException e = assertThrows(CoauthorException.class, () -> fetch.run("W1", 1, new StringWriter()));
        assertEquals(Exit.NO_SOURCE, e.exit());
        assertTrue(e.hint().startsWith("check the network"), e.hint());
        assertEquals("asking 127.0.0.1", phases.get(0));
        assertTrue(phases.get(1).endsWith(", attempt 2 of 4 follows"), phases.get(1));
        assertEquals(7, phases.size());
    }

    @Test
    void aServiceThatIsShutForLongIsNotWaitedFor() {
        stub.on("/works/10.1000%2Fa", Reply.of(429).with("Retry-After", "86400"));
        CoauthorException e = assertThrows(CoauthorException.class, () -> fetch("crossref", "10.1000/a", 9, false));
        assertTrue(String.valueOf(e.getMessage()).contains("86400 seconds"), e.getMessage());
        assertEquals(1, stub.asked().size());
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsRefusedIsNotAskedAgain() {
        assertEquals(
                Exit.NOT_FOUND,
                assertThrows(CoauthorException.class, () -> fetch("openalex", "W99", 9, false))
                        .exit());
        stub.on("/works/W98", Reply.of(403));
        CoauthorException e = assertThrows(CoauthorException.class, () -> fetch("openalex", "W98", 9, false));
        assertTrue(e.hint().contains("OPENALEX_API_KEY"), e.hint());
        assertEquals(2, stub.asked().size());
    }

    @Test
    void aRunGoesOnWhereOneWasEnded() throws IOException {
        String first = "/works?search=noise&per-page=200&cursor=*";
        String second = "/works?search=noise&per-page=200&cursor=b";
        stub.on(first, Reply.of("{\"meta\":{\"next_cursor\":\"b\"},\"results\":[" + openAlex("W1", "One") + "]}"));
        stub.on(second, Reply.of(500));
        assertThrows(CoauthorException.class, () -> fetch("openalex", "noise", 9, false));
        stub.asked().clear();
        stub.on(second, Reply.of("{\"meta\":{},\"results\":[" + openAlex("W2", "Two") + "]}"));
        String whole = fetch("openalex", "noise", 9, false);
        assertEquals(List.of(second), stub.asked());
        assertEquals(whole, fetch("openalex", "noise", 9, true));
        assertThrows(CoauthorException.class, () -> fetch("openalex", "silence", 9, true));
        assertEquals(List.of(second), stub.asked());
    }

    @Test
    void anAnswerThatCannotBeKeptIsNotAskedForAgain() throws IOException {
        stub.on("/works/W1", Reply.of(openAlex("W1", "One")));
        Service service = Services.named("openalex").orElseThrow();
        AnswerCache nowhere = new AnswerCache(Files.createFile(folder.resolve("file")));
        PoliteClient client =
                new PoliteClient(service, new Attempts(manners(false), pauses::add, phases::add), nowhere, Map.of());
        Fetch fetch = new Fetch(service, stub.endpoint(), client);
        CoauthorException e = assertThrows(CoauthorException.class, () -> fetch.run("W1", 1, new StringWriter()));
        assertEquals(Exit.OUTPUT, e.exit());
        assertEquals(1, stub.asked().size());
    }

    @Test
    void theLimitEndsIt() throws IOException {
        String first = "/works?search=noise&per-page=200&cursor=*";
        stub.on(
                first,
                Reply.of("{\"meta\":{\"next_cursor\":\"b\"},\"results\":[" + openAlex("W1", "One") + ","
                        + openAlex("W2", "Two") + "]}"));
        Service service = Services.named("openalex").orElseThrow();
        StringWriter out = new StringWriter();
        Fetch.Outcome outcome =
                new Fetch(service, stub.endpoint(), client(service, Map.of(), false)).run("noise", 1, out);
        assertEquals(new Fetch.Outcome(1, -1, true), outcome);
        assertEquals(1, out.toString().lines().count());
    }

    @Test
    void pagesThatLeadBackEnd() throws IOException {
        String first = "/works?search=noise&per-page=200&cursor=*";
        stub.on(first, Reply.of("{\"meta\":{\"next_cursor\":\"*\"},\"results\":[" + openAlex("W1", "One") + "]}"));
        assertEquals(1, fetch("openalex", "noise", 9, false).lines().count());
    }

    @Test
    void keysAreSentAndNeitherKeptNorShown() throws IOException {
        String target = "/works/W1?api_key=s%2Fcret";
        stub.on(target, Reply.of(openAlex("W1", "One")));
        Service service = Services.named("openalex").orElseThrow();
        new Fetch(service, stub.endpoint(), client(service, Map.of("OPENALEX_API_KEY", "s/cret"), false))
                .run("W1", 1, new StringWriter());
        assertEquals(List.of(target), stub.asked());
        assertEquals(1, fetch("openalex", "W1", 1, true).lines().count());
        try (Stream<Path> kept = Files.list(folder)) {
            for (Path file : kept.toList()) assertFalse(Files.readString(file).contains("cret"));
        }
    }

    @Test
    void addressesOfPeopleAreNotKept() throws IOException {
        stub.on("/0000-0001-5000-0007/record", Reply.of(ORCID));
        assertFalse(fetch("orcid", "0000-0001-5000-0007", 1, false).contains("ada@example.org"));
        try (Stream<Path> kept = Files.list(folder)) {
            for (Path file : kept.toList()) assertFalse(Files.readString(file).contains("ada@example.org"));
        }
    }

    @Test
    void theNamesOfAPersonOfDblpAreRead() throws IOException {
        stub.on(
                "/pid/65/9612.xml",
                Reply.of("<dblpperson name=\"Ada King\"><person key=\"homepages/65/9612\"><author>Ada King</author>"
                        + "<author>A. Lovelace</author></person></dblpperson>"));
        List<String> keys = read(fetch("dblp", "65/9612", 1, false)).statements().stream()
                .map(s -> ((PersonRecord) s).key())
                .toList();
        assertEquals(List.of("Ada King", "A. Lovelace"), keys);
    }
}
