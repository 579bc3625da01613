package org.coauthor.importer.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Semantic Scholar's Academic Graph (<a href="https://api.semanticscholar.org/api-docs/graph">api.semanticscholar.org</a>): a paper, the
 * papers of an author (a number), or those that a search finds (a thousand at most).
 */
final class SemanticScholarService implements Service {
    private static final Pattern PAPER =
            Pattern.compile("[0-9a-f]{40}|(?:DOI|ARXIV|ACL|PMID|PMCID|CorpusId|MAG):\\S+", Pattern.CASE_INSENSITIVE);
    private static final String FIELDS =
            "fields=externalIds,title,venue,publicationVenue,year,publicationDate,journal,publicationTypes,authors";
    private static final int ROWS = 100;

    @Override
    public String name() {
        return "semanticscholar";
    }

    @Override
    public String endpoint() {
        return "https://api.semanticscholar.org/graph/v1";
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(1100);
    }

    @Override
    public Key key() {
        return new Key("S2_API_KEY", "x-api-key", null);
    }

    @Override
    public URI ask(String endpoint, String wanted) {
        if (PAPER.matcher(wanted).matches())
            return URI.create(endpoint + "/paper/" + Answers.encoded(wanted) + "?" + FIELDS);
        if (wanted.matches("\\d{1,12}")) return page(endpoint + "/author/" + wanted + "/papers?" + FIELDS, 0);
        return page(endpoint + "/paper/search?query=" + Answers.encoded(wanted) + "&" + FIELDS, 0);
    }

    private static URI page(String what, long offset) {
        return URI.create(what + "&limit=" + ROWS + "&offset=" + offset);
    }

    @Override
    public Answer read(String endpoint, URI asked, byte[] body) throws IOException {
        JsonNode answer = Answers.json(body);
        if (answer.has("paperId")) return new Answer(List.of(answer.toString()), List.of(), 1);
        if (!answer.has("data")) {
            if (answer.path("total").asLong(-1) == 0) return new Answer(List.of(), List.of(), 0);
            throw new IOException("the answer is neither a paper nor a list of them");
        }
        List<String> records = Answers.lines(answer.path("data"));
        long offset = answer.path("next").asLong(0);
        String what = asked.toString().replaceFirst("&limit=.*", "");
        List<URI> next = offset <= Answers.number(asked, "offset") || records.isEmpty()
                ? List.of()
                : List.of(page(what, offset));
        return new Answer(records, next, answer.path("total").asLong(-1));
    }
}
