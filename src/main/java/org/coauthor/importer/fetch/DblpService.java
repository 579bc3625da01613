package org.coauthor.importer.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coauthor.importer.dblp.DblpImporter;

/**
 * DBLP (<a href="https://dblp.org/faq/">dblp.org</a>): all of a person by the id of the page ({@code 65/9612}), a record by its key
 * ({@code conf/nips/VaswaniSPUJGKP17}), or the records that a search finds, one request each.
 */
final class DblpService implements Service {
    private static final Pattern PERSON =
            Pattern.compile("(?:https?://dblp\\.org/)?(?:pid/|homepages/)?([a-z0-9]{1,3}/[A-Za-z0-9-]{1,60})");
    private static final Pattern RECORD = Pattern.compile(
            "(?:https?://dblp\\.org/)?(?:rec/)?((?:journals|conf|books|phd|series|reference|data|tr)/[A-Za-z0-9/_+.-]{1,100})");
    /** Those of the dump, and what the page of a person calls the record of the person. */
    private static final List<String> RECORDS =
            Stream.concat(DblpImporter.RECORDS.stream(), Stream.of("person")).toList();

    private static final Pattern ELEMENT =
            Pattern.compile("<(" + String.join("|", RECORDS) + ")((?=[\\s>]).*?)</\\1>", Pattern.DOTALL);
    private static final int ROWS = 100;

    @Override
    public String name() {
        return "dblp";
    }

    @Override
    public String endpoint() {
        return "https://dblp.org";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public String accept() {
        return "*/*";
    }

    @Override
    public Frame frame() {
        return new Frame("xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dblp>\n", "</dblp>\n");
    }

    @Override
    public URI ask(String endpoint, String wanted) {
        var record = RECORD.matcher(wanted);
        if (record.matches()) return URI.create(endpoint + "/rec/" + record.group(1) + ".xml");
        var person = PERSON.matcher(wanted);
        if (person.matches()) return URI.create(endpoint + "/pid/" + person.group(1) + ".xml");
        return search(endpoint, wanted, 0);
    }

    private static URI search(String endpoint, String words, int first) {
        return URI.create(
                endpoint + "/search/publ/api?q=" + Answers.encoded(words) + "&format=json&h=" + ROWS + "&f=" + first);
    }

    @Override
    public Answer read(String endpoint, URI asked, byte[] body) throws IOException {
        if (asked.getPath().endsWith("/search/publ/api")) return found(endpoint, asked, body);
        int count = Answers.records(body, RECORDS).size();
        List<String> records = new ArrayList<>();
        Matcher element = ELEMENT.matcher(Answers.text(body));
        // In the dump, the record of a person is a www.
        while (element.find())
            records.add(element.group(1).equals("person") ? "<www" + element.group(2) + "</www>" : element.group());
        if (count == 0 || records.size() != count) throw new IOException("the answer is no record of DBLP");
        return new Answer(records, List.of(), count);
    }

    private static Answer found(String endpoint, URI asked, byte[] body) throws IOException {
        JsonNode hits = Answers.json(body).path("result").path("hits");
        if (!hits.has("@total")) throw new IOException("the answer is not one of DBLP's search");
        long total = hits.path("@total").asLong();
        List<URI> next = new ArrayList<>();
        for (JsonNode hit : hits.path("hit")) {
            String key = hit.path("info").path("key").asText();
            if (RECORD.matcher(key).matches()) next.add(URI.create(endpoint + "/rec/" + key + ".xml"));
        }
        int first = Answers.number(asked, "f") + ROWS;
        if (!next.isEmpty() && first < total) next.add(search(endpoint, Answers.parameter(asked, "q"), first));
        return new Answer(List.of(), next, total);
    }
}
