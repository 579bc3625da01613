package org.coauthor.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What each record of the samples beside the project holds, as another program (pybtex, bibtexparser) or the bare JSON and XML has it,
 * against what was read: title, year, DOI, and the authors' family names in order. A case is a file.
 */
class SampleRecordsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("coauthor.samples", "../shared/data"));
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("\\TeX", "tex"),
            Map.entry("\\ss", "ss"),
            Map.entry("\\oe", "oe"),
            Map.entry("\\o", "o"),
            Map.entry("\\O", "o"),
            Map.entry("\\l", "l"),
            Map.entry("\\L", "l"),
            Map.entry("\\ae", "ae"),
            Map.entry("\\AE", "ae"),
            Map.entry("\\aa", "a"),
            Map.entry("\\AA", "a"),
            Map.entry("\\i", "i"),
            Map.entry("\\j", "j"),
            Map.entry("ß", "ss"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ı", "i"));

    /** What a record holds; null where it does not say, or is not compared. */
    private record Held(
            String key,
            @Nullable String title,
            @Nullable String otherTitle,
            @Nullable String year,
            @Nullable String doi,
            @Nullable List<String> families,
            boolean mayInherit) {}

    @ParameterizedTest
    @CsvSource(textBlock = """
            bibtex/bibtexparser-v1, .bib,  55
            bibtex/biblatex,        .bib,   3
            formats/crossref,       .json, 26
            formats/openalex,       .json,  2
            formats/semanticscholar, .json, 7
            formats/arxiv,          .json,  1
            formats/dblp,           .xml,   1
            formats/dblp-2,         .xml,   1
            formats/orcid,          .xml,  17
            formats/orcid,          .json,  1
            """)
    void everyCaseOfAFamilyHoldsWhatItHolds(String family, String ending, int cases) throws IOException {
        Path folder = SAMPLES.resolve(family);
        assumeTrue(Files.exists(folder), "the shared samples are not here");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(
                            f -> f.toString().endsWith(ending) && !f.toString().contains(".bib."))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
        List<String> differences = new ArrayList<>();
        for (Path file : files)
            for (String difference : differences(family, file)) differences.add(file.getFileName() + ": " + difference);
        assertEquals("", String.join("\n", differences));
        assertEquals(cases, files.size());
    }

    private static List<String> differences(String family, Path file) throws IOException {
        Extracted read;
        try {
            read = Extraction.read(Extraction.file(file.toString(), Settings.asOf(LocalDate.of(2026, 11, 22))));
        } catch (SourceException e) {
            // bodies about data sets hold no records; an empty file nothing at all
            String text = Files.readString(file);
            return text.isBlank() || text.contains("README") || text.contains("\"diffs\"")
                    ? List.of()
                    : List.of(String.valueOf(e.getMessage()));
        }
        if (family.endsWith("orcid")) return orcid(file, read);
        List<Held> held = family.startsWith("bibtex")
                ? bibtex(file)
                : family.contains("dblp") ? dblp(file) : json(family, MAPPER.readTree(file.toFile()));
        List<String> differences = new ArrayList<>();
        for (Held record : held) compare(record, read, differences);
        long works = held.stream().filter(h -> h.families() != null).count();
        if (!family.startsWith("bibtex") && works != read.all(Work.class).size())
            differences.add(works + " works held, read " + read.all(Work.class).size());
        return differences;
    }

    private static void compare(Held held, Extracted read, List<String> differences) {
        if (held.families() == null) {
            boolean there = read.all(PersonRecord.class).stream()
                    .anyMatch(
                            p -> p.toString().contains(held.key()) && p.names().contains(held.title()));
            if (!there) differences.add("no person " + held.key());
            return;
        }
        // a key may stand several times in a dump
        List<List<String>> each = read.all(Work.class).stream()
                .filter(w -> held.key().equalsIgnoreCase(w.id())
                        || w.identifiers().containsValue(held.key().toLowerCase(Locale.ROOT))
                        || w.identifiers().containsValue(held.key()))
                .map(w -> differences(held, w))
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        if (each.isEmpty()) differences.add("no record " + held.key());
        else differences.addAll(each.get(0));
    }

    private static List<String> differences(Held held, Work work) {
        List<String> differences = new ArrayList<>();
        String title = letters(work.title());
        if (held.title() != null && !title.equals(letters(held.title())) && !title.equals(letters(held.otherTitle())))
            differences.add(held.key() + " title " + held.title() + " | " + work.title());
        if (held.year() != null && !held.year().equals(String.valueOf(work.year())))
            differences.add(held.key() + " year " + held.year() + " | " + work.year());
        if (held.doi() != null && !held.doi().equalsIgnoreCase(work.identifier("doi")))
            differences.add(held.key() + " doi " + held.doi() + " | " + work.identifier("doi"));
        List<String> expected = held.families() == null
                ? List.of()
                : held.families().stream().map(SampleRecordsTest::letters).toList();
        List<String> families = work.authors().stream()
                .map(SampleRecordsTest::family)
                .map(SampleRecordsTest::letters)
                .toList();
        // an entry of BibTeX may have its authors from its parent, or in a field of another name
        boolean inherited = expected.isEmpty() && held.mayInherit();
        if (!inherited && !families.equals(expected))
            differences.add(held.key() + " authors " + expected + " | " + families);
        return differences;
    }

    private static String family(AuthorMention author) {
        String family = author.family();
        return family == null ? author.name() : family;
    }

    /** Letters and digits alone, without LaTeX, accents and case. */
    private static String letters(@Nullable String text) {
        if (text == null) return "";
        String plain = text;
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            String from = letter.getKey();
            plain = from.startsWith("\\")
                    ? plain.replaceAll("\\Q" + from + "\\E(?![A-Za-z])", letter.getValue())
                    : plain.replace(from, letter.getValue()).replace(from.toUpperCase(Locale.ROOT), letter.getValue());
        }
        plain = plain.replaceAll("\\\\[A-Za-z]+|\\\\.|<[^>]*>|&(amp|lt|gt);", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<Held> bibtex(Path file) throws IOException {
        List<Held> held = new ArrayList<>();
        for (JsonNode entry : MAPPER.readTree(Path.of(file + ".pybtex.json").toFile())) {
            JsonNode fields = entry.path("fields");
            // a set of entries is no work
            if (entry.path("type").asText().equalsIgnoreCase("set")) continue;
            List<String> families = new ArrayList<>();
            JsonNode persons = entry.path("persons");
            for (String role : new String[] {"Author", "AUTHOR"}) if (persons.has(role)) persons = persons.path(role);
            for (JsonNode person : persons.isArray() ? persons : persons.path("author")) {
                StringBuilder family = new StringBuilder();
                person.path("von").forEach(p -> family.append(p.asText()));
                person.path("last").forEach(p -> family.append(p.asText()));
                if (!family.toString().equals("others")) families.add(family.toString());
            }
            String title = field(fields, "title");
            String date = field(fields, "year") == null ? field(fields, "date") : field(fields, "year");
            String doi = field(fields, "doi");
            held.add(new Held(
                    entry.path("key").asText(),
                    title,
                    title + " " + field(fields, "subtitle"),
                    date == null ? null : date.substring(0, Math.min(4, date.length())),
                    doi == null ? null : doi.replaceAll("^.*?(?=10\\.)", ""),
                    families,
                    true));
        }
        return held;
    }

    private static @Nullable String field(JsonNode fields, String name) {
        for (Map.Entry<String, JsonNode> field : fields.properties())
            if (field.getKey().equalsIgnoreCase(name)) return field.getValue().asText();
        return null;
    }

    private static List<Held> json(String family, JsonNode root) {
        List<Held> held = new ArrayList<>();
        if (family.endsWith("crossref")) {
            JsonNode message = root.path("message");
            if (message.has("items")) message.path("items").forEach(item -> held.add(crossref(item)));
            else if (message.has("DOI")) held.add(crossref(message));
        } else if (family.endsWith("arxiv")) {
            for (JsonNode paper : root)
                held.add(new Held(
                        paper.path("id").asText(),
                        paper.path("title").asText(),
                        null,
                        null,
                        null,
                        arxivFamilies(paper),
                        false));
        } else if (family.endsWith("openalex")) {
            openAlex(root, held);
        } else {
            if (root.has("papers")) {
                root.path("papers").forEach(paper -> held.add(semanticScholar(paper)));
                held.add(new Held(
                        root.path("authorId").asText(), root.path("name").asText(), null, null, null, null, false));
            } else if (root.has("paperId")) held.add(semanticScholar(root));
            for (String side : new String[] {"citedPaper", "citingPaper"})
                if (root.has(side)) held.add(semanticScholar(root.path(side)));
        }
        return held;
    }

    private static Held crossref(JsonNode item) {
        List<String> families = new ArrayList<>();
        for (JsonNode author : item.path("author"))
            families.add(author.path(author.has("family") ? "family" : "name").asText());
        JsonNode year = item.path("issued").path("date-parts").path(0).path(0);
        JsonNode title = item.path("title").path(0);
        String doi = item.path("DOI").asText();
        return new Held(
                doi,
                title.isMissingNode() ? null : title.asText(),
                title.asText() + item.path("subtitle").path(0).asText(),
                year.isInt() ? year.asText() : null,
                doi,
                families,
                false);
    }

    private static void openAlex(JsonNode root, List<Held> held) {
        String id = root.path("id").asText().replaceAll(".*/", "");
        if (root.has("display_name_alternatives")) {
            held.add(new Held(id, root.path("display_name").asText(), null, null, null, null, false));
            return;
        }
        List<String> families = new ArrayList<>();
        for (JsonNode authorship : root.path("authorships"))
            families.add(authorship.path("author").path("display_name").asText());
        held.add(new Held(
                id,
                root.path("title").asText(),
                null,
                root.path("publication_year").asText(),
                root.path("doi").asText().replaceAll("^.*?(?=10\\.)", ""),
                families,
                false));
    }

    private static Held semanticScholar(JsonNode paper) {
        JsonNode title = paper.path("title");
        JsonNode year = paper.path("year");
        List<String> families = new ArrayList<>();
        for (JsonNode author : paper.path("authors"))
            families.add(author.path("name").asText());
        return new Held(
                paper.path("paperId").asText(),
                title.isTextual() ? title.asText() : null,
                null,
                year.isInt() ? year.asText() : null,
                null,
                families,
                false);
    }

    private static List<String> arxivFamilies(JsonNode paper) {
        List<String> families = new ArrayList<>();
        for (String name : paper.path("authors").asText().split(",\\s*(and\\s+)?|\\s+and\\s+", -1))
            families.add(name.substring(name.lastIndexOf(' ') + 1));
        return families;
    }

    private static Element xml(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Held> dblp(Path file) throws IOException {
        List<Held> held = new ArrayList<>();
        NodeList records = xml(file).getChildNodes();
        for (int i = 0; i < records.getLength(); i++) {
            if (!(records.item(i) instanceof Element record)) continue;
            List<String> families = new ArrayList<>();
            NodeList authors = record.getElementsByTagName("author");
            for (int a = 0; a < authors.getLength(); a++)
                families.add(authors.item(a).getTextContent().replaceAll(" \\d{4}$", ""));
            held.add(new Held(
                    record.getAttribute("key"),
                    text(record, "title"),
                    null,
                    text(record, "year"),
                    null,
                    families,
                    false));
        }
        return held;
    }

    private static @Nullable String text(Element record, String name) {
        NodeList all = record.getElementsByTagName(name);
        return all.getLength() == 0 ? null : all.item(0).getTextContent().strip();
    }

    /** The titles and roles of the raw record, each of which a statement must have. */
    private static List<String> orcid(Path file, Extracted read) throws IOException {
        List<String> wanted = new ArrayList<>();
        if (file.toString().endsWith(".json")) titles(MAPPER.readTree(file.toFile()), wanted);
        else {
            Element root = xml(file);
            for (String name : new String[] {"common:title", "common:role-title", "common:credit-name"}) {
                NodeList all = root.getElementsByTagName(name);
                for (int i = 0; i < all.getLength(); i++)
                    if (modelled(all.item(i)))
                        wanted.add(all.item(i).getTextContent().strip());
            }
        }
        String all = letters(read.statements().toString());
        return wanted.stream()
                .filter(text -> !all.contains(letters(text)))
                .map(text -> "nothing says " + text)
                .toList();
    }

    /** Resources, memberships and services are no statements of ours. */
    private static boolean modelled(Node node) {
        for (Node at = node; at != null; at = at.getParentNode())
            if (at.getNodeName().matches("research-resource:.*|(membership|service|peer-review):.*")) return false;
        return true;
    }

    private static void titles(JsonNode node, List<String> wanted) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (field.getKey().matches("research-resources|memberships|services|peer-reviews")) return;
            titles(value, wanted);
            if (field.getKey().equals("title") && value.path("title").has("value"))
                wanted.add(value.path("title").path("value").asText());
            if (field.getKey().equals("role-title") && value.isTextual()) wanted.add(value.asText());
        });
        if (node.isArray()) node.forEach(child -> titles(child, wanted));
    }
}
