package org.coauthor.importer.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OpenAlex (<a href="https://docs.openalex.org/how-to-use-the-api/api-overview">docs.openalex.org</a>): a work or an institution, the works
 * of an author (by its id or an ORCID), of an institution's, or those that a search finds.
 */
final class OpenAlexService implements Service {
    private static final Pattern ID = Pattern.compile("(?:https?://openalex\\.org/)?([AWI])(\\d{1,12})");

    @Override
    public String name() {
        return "openalex";
    }

    @Override
    public String endpoint() {
        return "https://api.openalex.org";
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(100);
    }

    @Override
    public Key key() {
        return new Key("OPENALEX_API_KEY", null, "api_key");
    }

    @Override
    public URI ask(String endpoint, String wanted) {
        Matcher id = ID.matcher(wanted);
        Matcher orcid = Wanted.ORCID.matcher(wanted);
        Matcher doi = Wanted.DOI.matcher(wanted);
        if (id.matches() && !id.group(1).equals("A"))
            return URI.create(
                    endpoint + (id.group(1).equals("W") ? "/works/" : "/institutions/") + id.group(1) + id.group(2));
        if (doi.matches()) return URI.create(endpoint + "/works/doi:" + Answers.encoded(doi.group(1)));
        if (id.matches()) return page(endpoint, "filter=author.id:A" + id.group(2), "*");
        if (orcid.matches()) return page(endpoint, "filter=author.orcid:" + orcid.group(1), "*");
        return page(endpoint, "search=" + Answers.encoded(wanted), "*");
    }

    private static URI page(String endpoint, String which, String cursor) {
        return URI.create(endpoint + "/works?" + which + "&per-page=200&cursor=" + Answers.encoded(cursor));
    }

    @Override
    public Answer read(String endpoint, URI asked, byte[] body) throws IOException {
        JsonNode answer = Answers.json(body);
        if (!answer.has("results")) {
            if (!answer.has("id")) throw new IOException("the answer is neither a record nor a list of them");
            return new Answer(List.of(answer.toString()), List.of(), 1);
        }
        List<String> records = Answers.lines(answer.path("results"));
        String cursor = answer.path("meta").path("next_cursor").asText("");
        String which = asked.getRawQuery().replaceFirst("&per-page=.*", "");
        List<URI> next = cursor.isEmpty() || cursor.equals("null") || records.isEmpty()
                ? List.of()
                : List.of(page(endpoint, which, cursor));
        return new Answer(records, next, answer.path("meta").path("count").asLong(-1));
    }
}
