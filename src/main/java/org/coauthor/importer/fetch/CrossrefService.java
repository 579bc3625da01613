package org.coauthor.importer.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;

/** Crossref's REST API (<a href="https://api.crossref.org/swagger-ui/">api.crossref.org</a>): a DOI, an ORCID's works, or those that a search finds. */
final class CrossrefService implements Service {
    @Override
    public String name() {
        return "crossref";
    }

    @Override
    public String endpoint() {
        return "https://api.crossref.org";
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(200);
    }

    @Override
    public URI ask(String endpoint, String wanted) {
        Matcher doi = Wanted.DOI.matcher(wanted);
        Matcher orcid = Wanted.ORCID.matcher(wanted);
        if (doi.matches()) return URI.create(endpoint + "/works/" + Answers.encoded(doi.group(1)));
        if (orcid.matches()) return page(endpoint, "filter=orcid:" + orcid.group(1), "*");
        return page(endpoint, "query.bibliographic=" + Answers.encoded(wanted), "*");
    }

    private static URI page(String endpoint, String which, String cursor) {
        return URI.create(endpoint + "/works?" + which + "&rows=200&cursor=" + Answers.encoded(cursor));
    }

    @Override
    public Answer read(String endpoint, URI asked, byte[] body) throws IOException {
        JsonNode answer = Answers.json(body);
        JsonNode message = answer.path("message");
        if (!"ok".equals(answer.path("status").asText()) || !message.isObject())
            throw new IOException("the answer is not one of Crossref's");
        if (!message.has("items")) return new Answer(List.of(message.toString()), List.of(), 1);
        List<String> records = Answers.lines(message.path("items"));
        String cursor = message.path("next-cursor").asText("");
        String which = asked.getRawQuery().replaceFirst("&rows=.*", "");
        // The last page has a cursor too; what follows it is empty.
        List<URI> next = cursor.isEmpty() || records.isEmpty() ? List.of() : List.of(page(endpoint, which, cursor));
        return new Answer(records, next, message.path("total-results").asLong(-1));
    }
}
