package org.coauthor.importer.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** ORCID's public API (<a href="https://info.orcid.org/documentation/api-tutorials/">info.orcid.org</a>): a record, or those a search finds. */
final class OrcidService implements Service {
    private static final int ROWS = 100;

    @Override
    public String name() {
        return "orcid";
    }

    @Override
    public String endpoint() {
        return "https://pub.orcid.org/v3.0";
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(100);
    }

    @Override
    public URI ask(String endpoint, String wanted) {
        Matcher id = Wanted.ORCID.matcher(wanted);
        return id.matches() ? record(endpoint, id.group(1)) : search(endpoint, wanted, 0);
    }

    private static URI record(String endpoint, String id) {
        return URI.create(endpoint + "/" + id + "/record");
    }

    private static URI search(String endpoint, String words, int start) {
        return URI.create(
                endpoint + "/expanded-search/?q=" + Answers.encoded(words) + "&start=" + start + "&rows=" + ROWS);
    }

    @Override
    public Answer read(String endpoint, URI asked, byte[] body) throws IOException {
        JsonNode answer = Answers.json(body);
        if (answer.has("orcid-identifier")) return new Answer(List.of(answer.toString()), List.of(), 1);
        if (!answer.has("num-found")) throw new IOException("the answer is neither a record nor a search's");
        List<URI> next = new ArrayList<>();
        for (JsonNode found : answer.path("expanded-result")) {
            Matcher id = Wanted.ORCID.matcher(found.path("orcid-id").asText());
            if (id.matches()) next.add(record(endpoint, id.group(1)));
        }
        int start = Answers.number(asked, "start") + ROWS;
        long total = answer.path("num-found").asLong();
        if (!next.isEmpty() && start < total) next.add(search(endpoint, Answers.parameter(asked, "q"), start));
        return new Answer(List.of(), next, total);
    }

    @Override
    public byte[] kept(byte[] body) throws IOException {
        JsonNode answer = Answers.json(body);
        if (answer.path("person") instanceof ObjectNode person) person.remove("emails");
        answer.path("expanded-result").forEach(one -> {
            if (one instanceof ObjectNode found) found.remove("email");
        });
        return Answers.bytes(answer);
    }
}
