package org.coauthor.importer.works;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The program's own works format, {@code *.jsonl}, also gzipped: one object a line, {@code {"id", "title", "authors": [{"name",
 * "given", "family", "affiliations": ["..."], "orcid", "key"}], "venue", "year", "doi", "arxiv", "topics": ["..."]}}; a title or an
 * id is required. Streams line by line.
 */
public final class WorksImporter implements Importer {
    private static final int LONGEST_LINE = 16 << 20;
    private static final List<String> SCHEMES = List.of("doi", "arxiv", "dblp", "openalex", "pmid", "pmcid", "isbn");

    private final ObjectMapper mapper = JsonMapper.builder().build();

    public WorksImporter() {
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(50).build());
    }

    @Override
    public String kind() {
        return "works";
    }

    @Override
    public double fit(Sample sample) {
        if (gzipped(sample.head())) return sample.named("jsonl.gz") ? 0.5 : 0;
        String text = sample.text().stripLeading();
        if (!text.startsWith("{")) return 0;
        int end = text.indexOf('\n');
        try {
            JsonNode first = mapper.readTree(end < 0 ? text : text.substring(0, end));
            int told = 0;
            if (first != null) {
                if (first.has("id")) told++;
                if (first.has("title")) told++;
                if (first.path("authors").isArray()) told++;
            }
            boolean own = first != null
                    && (!first.has("authors")
                            || first.path("authors").path(0).isMissingNode()
                            || first.path("authors").path(0).has("name"));
            if (told < 2 || !own) return 0;
            return sample.named("jsonl", "jsonl.gz") ? 0.7 : 0.4;
        } catch (JsonProcessingException e) {
            return 0;
        }
    }

    private static boolean gzipped(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        try (InputStream in = plain(input.bytes().open());
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) continue;
                if (line.length() > LONGEST_LINE)
                    sink.problem("too-long", number, 0, "a line of more than 16 MiB is passed over");
                else record(line, number, sink);
            }
        }
    }

    private static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(4);
        byte[] head = buffered.readNBytes(3);
        buffered.reset();
        return gzipped(head) ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private void record(String line, int number, Sink sink) {
        JsonNode node;
        try {
            node = mapper.readTree(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
        } catch (JsonProcessingException e) {
            sink.problem("bad-record", number, column(e), "not a JSON object: " + e.getOriginalMessage());
            return;
        }
        if (!node.isObject() || (text(node, "title") == null && text(node, "id") == null)) {
            sink.problem("bad-record", number, 0, "a work needs a title or an id");
            return;
        }
        WorkBuilder work = Work.builder()
                .id(text(node, "id"))
                .title(text(node, "title"))
                .venue(text(node, "venue"))
                .type(text(node, "type"))
                .line(number);
        if (node.path("year").canConvertToInt()) work.year(node.path("year").intValue());
        else year(node, number, work, sink);
        for (String scheme : SCHEMES) work.identifier(scheme, text(node, scheme));
        for (JsonNode topic : node.path("topics")) work.topic(topic.asText(""));
        for (JsonNode author : node.path("authors")) {
            AuthorMention mention = author(author);
            if (mention == null) sink.problem("bad-author", number, 0, "an author without a name is passed over");
            else work.author(mention);
        }
        sink.accept(work.build());
    }

    private static void year(JsonNode node, int number, WorkBuilder work, Sink sink) {
        String year = text(node, "year");
        if (year == null) return;
        if (year.matches("\\d{4}")) work.year(Integer.parseInt(year));
        else sink.problem("bad-year", number, 0, "not a year: " + year.substring(0, Math.min(20, year.length())));
    }

    private static @Nullable AuthorMention author(JsonNode node) {
        String name = node.isTextual() ? node.textValue() : text(node, "name");
        if (name == null || name.isBlank()) return null;
        List<String> places = new ArrayList<>();
        for (JsonNode place : node.path("affiliations")) if (!place.asText("").isBlank()) places.add(place.asText(""));
        return AuthorMention.of(name.strip(), text(node, "given"), text(node, "family"))
                .withIdentifiers(text(node, "orcid"), text(node, "key"))
                .withAffiliations(places);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isValueNode() || value.isNull()) return null;
        String text = value.asText("").strip();
        return text.isEmpty() ? null : text;
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
    }
}
