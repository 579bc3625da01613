package org.coauthor.importer.layout.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.bibtex.BibtexImporter;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.NameParser;
import org.coauthor.text.PersonName;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says to machines: <a href="https://schema.org/ScholarlyArticle">schema.org</a> as JSON-LD or microdata, and BibTeX. */
final class MachineReadable {
    private static final Set<String> WORKS =
            Set.of("ScholarlyArticle", "MedicalScholarlyArticle", "Thesis", "Book", "Chapter", "Report");
    private static final int MOST = 20_000;

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<Statement> stated;
    private final List<Problem> problems;
    private final List<TextLine> names;

    MachineReadable(List<Statement> stated, List<Problem> problems, List<TextLine> names) {
        this.stated = stated;
        this.problems = problems;
        this.names = names;
    }

    void jsonLd(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            int line = line(script);
            try {
                JsonNode root = mapper.readTree(script.data());
                if (root != null) walk(root, line);
            } catch (JsonProcessingException e) {
                problems.add(new Problem("bad-json-ld", line, 0, "the page's JSON-LD is broken and was left out"));
            }
        }
    }

    /** Things stand alone, in lists, under {@code @graph} or as what a page is about. */
    private void walk(JsonNode root, int line) {
        Deque<JsonNode> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty() && stated.size() < MOST) {
            JsonNode node = todo.poll();
            if (node.isArray()) {
                for (int i = node.size() - 1; i >= 0; i--) todo.push(node.get(i));
                continue;
            }
            if (!node.isObject()) continue;
            List<String> types = Fields.texts(node.path("@type"));
            if (types.contains("Person")) {
                String name = Fields.text(node, "name");
                if (name != null) names.add(new TextLine(line, name, 0, false, 0));
            } else if (types.stream().anyMatch(WORKS::contains)) work(node, line);
            for (String below :
                    new String[] {"itemListElement", "item", "hasPart", "subjectOf", "mainEntity", "@reverse", "@graph"
                    }) if (node.has(below)) todo.push(node.get(below));
            if (node.path("@reverse").has("author"))
                todo.push(node.path("@reverse").path("author"));
        }
    }

    private void work(JsonNode node, int line) {
        String title = Fields.unmarked(Fields.text(node, "headline"));
        if (title == null) title = Fields.unmarked(Fields.text(node, "name"));
        if (title == null) return;
        WorkBuilder work = Work.builder().title(title).line(line);
        JsonNode authors = node.path("author");
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) author(author, work);
        String venue = Fields.text(node, "isPartOf", "name");
        for (JsonNode in = node.path("isPartOf"); in.path("isPartOf").isObject(); in = in.path("isPartOf"))
            if (in.path("isPartOf").has("name")) venue = Fields.text(in, "isPartOf", "name");
        work.venue(venue);
        dated(work, Fields.text(node, "datePublished"));
        String doi = Identifiers.doi(Fields.text(node, "identifier", "value"));
        for (String field : new String[] {"identifier", "sameAs", "@id", "url"})
            for (String value : Fields.texts(node.path(field)))
                if (doi == null && value.contains("10.")) doi = Identifiers.doi(value);
        stated.add(work.identifier("doi", doi).build());
    }

    private static void author(JsonNode author, WorkBuilder work) {
        String name = author.isValueNode() && !author.isNull() ? author.asText() : Fields.text(author, "name");
        AuthorMention person = Fields.person(Fields.text(author, "givenName"), Fields.text(author, "familyName"), null);
        if (person == null && name != null) person = mention(name);
        if (person != null) work.author(person.withIdentifiers(Identifiers.orcid(Fields.text(author, "@id")), null));
    }

    void microdata(Document page) {
        for (Element item : page.select("[itemscope][itemtype]")) {
            String type = item.attr("itemtype");
            if (!type.contains("schema.org/") || stated.size() >= MOST) continue;
            String kind = Identifiers.last(type);
            if (kind == null || !WORKS.contains(kind)) continue;
            String title = property(item, "headline");
            if (title == null) title = property(item, "name");
            if (title == null) continue;
            WorkBuilder work = Work.builder().title(title).line(line(item));
            for (Element author : item.select("[itemprop=author]")) {
                if (!item.equals(scope(author))) continue;
                String name = author.hasAttr("itemscope") ? property(author, "name") : value(author);
                if (name != null) work.author(mention(name));
            }
            for (Element in : item.select("[itemprop=isPartOf]"))
                work.venue(in.hasAttr("itemscope") ? property(in, "name") : value(in));
            dated(work, property(item, "datePublished"));
            stated.add(work.identifier("doi", Identifiers.doi(property(item, "sameAs")))
                    .build());
        }
    }

    private static @Nullable String property(Element item, String name) {
        for (Element element : item.select("[itemprop=" + name + "]"))
            if (item.equals(scope(element))) return value(element);
        return null;
    }

    private static @Nullable Element scope(Element element) {
        Element at = element.parent();
        while (at != null && !at.hasAttr("itemscope")) at = at.parent();
        return at;
    }

    private static @Nullable String value(Element element) {
        String value = element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime")
                        ? element.attr("datetime")
                        : element.hasText() ? element.text() : element.attr("href");
        return value.isBlank() ? null : value.strip();
    }

    private static void dated(WorkBuilder work, @Nullable String text) {
        PartialDate date = Dates.iso(text);
        if (date == null) return;
        if (date.month() == 0) work.year(date.year());
        else work.date(date);
    }

    private static AuthorMention mention(String written) {
        PersonName name = NameParser.parse(written.strip());
        return AuthorMention.of(name.natural(), name.given(), name.family());
    }

    void bibtex(List<TextLine> entries) {
        for (TextLine entry : entries) {
            if (stated.size() >= MOST) return;
            byte[] bytes = entry.text().getBytes(StandardCharsets.UTF_8);
            Input input = new Input("page", () -> new ByteArrayInputStream(bytes), Settings.asOf(LocalDate.EPOCH));
            try {
                new BibtexImporter().read(input, new Sink() {
                    @Override
                    public void accept(Statement statement) {
                        if (statement instanceof Work work)
                            stated.add(work.toBuilder()
                                    .line(entry.number() + Math.max(0, work.line() - 1))
                                    .build());
                    }

                    // An abbreviation that the page does not define is no fault of the page.
                    @Override
                    public void problem(Problem problem) {}
                });
            } catch (IOException e) {
                problems.add(new Problem("bad-record", entry.number(), 0, "the page's BibTeX cannot be read"));
            }
        }
    }

    private static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
