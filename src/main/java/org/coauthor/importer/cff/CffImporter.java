package org.coauthor.importer.cff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.WorkTypes;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads CITATION.cff (<a href="https://citation-file-format.github.io/">Citation File Format</a> 1.2): the software and its preferred citation. */
public final class CffImporter implements Importer {
    private static final Pattern MARK = Pattern.compile("(?m)^cff-version\\s?:");

    @Override
    public String kind() {
        return "cff";
    }

    @Override
    public double fit(Sample sample) {
        return MARK.matcher(sample.text()).find() ? 0.97 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        // Aliases are how YAML makes bombs; the format has no use for them.
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(30);
        YAMLFactory yaml = YAMLFactory.builder().loaderOptions(options).build();
        JsonNode root;
        try {
            root = new ObjectMapper(yaml).readTree(input.readAll());
        } catch (JsonProcessingException e) {
            sink.problem(
                    "bad-yaml",
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()),
                    0,
                    String.valueOf(e.getOriginalMessage()).split("\n", 2)[0]);
            return;
        }
        if (root == null || !root.isObject()) {
            sink.problem("bad-record", 1, 0, "this is no mapping of fields");
            return;
        }
        sink.accept(work(root, "software"));
        if (root.path("preferred-citation").isObject()) sink.accept(work(root.path("preferred-citation"), "article"));
        root.path("references").forEach(r -> {
            if (r.isObject()) sink.accept(work(r, "misc"));
        });
    }

    private static Work work(JsonNode value, String usual) {
        WorkBuilder work = Work.builder().line(1);
        work.title(Fields.text(value, "title"));
        value.path("authors").forEach(a -> {
            AuthorMention person = person(a);
            if (person != null) work.author(person);
        });
        String type = Fields.text(value, "type");
        work.type(WorkTypes.of(type == null ? usual : type));
        String venue = Fields.text(value, "journal");
        if (venue == null) venue = Fields.text(value, "collection-title");
        work.venue(venue == null ? Fields.text(value, "conference", "name") : venue);
        PartialDate date = Dates.iso(Fields.text(value, "date-released"));
        if (date == null) date = Dates.iso(Fields.text(value, "date-published"));
        if (date == null) date = Dates.of(Fields.text(value, "year"), Fields.text(value, "month"), null);
        if (date != null) {
            work.year(date.year());
            if (date.month() > 0) work.date(date);
        }
        work.identifier("doi", Identifiers.doi(Fields.text(value, "doi")));
        value.path("identifiers").forEach(i -> {
            if ("doi".equals(Fields.text(i, "type")) && !value.has("doi"))
                work.identifier("doi", Identifiers.doi(Fields.text(i, "value")));
        });
        work.detail("version", Fields.text(value, "version"));
        String url = Fields.text(value, "url");
        work.detail("url", url == null ? Fields.text(value, "repository-code") : url);
        work.detail("volume", Fields.text(value, "volume"));
        work.detail("number", Fields.text(value, "issue"));
        work.detail("pages", Fields.pages(Fields.text(value, "start"), Fields.text(value, "end")));
        work.detail("publisher", Fields.text(value, "publisher", "name"));
        Fields.texts(value.path("keywords")).forEach(work::topic);
        return work.build();
    }

    private static @Nullable AuthorMention person(JsonNode author) {
        String particle = Fields.text(author, "name-particle");
        String family = Fields.text(author, "family-names");
        AuthorMention person = Fields.person(
                Fields.text(author, "given-names"),
                particle == null || family == null ? family : particle + " " + family,
                Fields.text(author, "name-suffix"));
        if (person == null) person = Fields.person(null, Fields.text(author, "name"), null);
        if (person == null) return null;
        List<String> places = Fields.texts(author.path("affiliation"));
        return person.withIdentifiers(Identifiers.orcid(Fields.text(author, "orcid")), null)
                .withAffiliations(places);
    }
}
