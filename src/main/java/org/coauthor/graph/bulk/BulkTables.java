package org.coauthor.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.coauthor.graph.Digest;
import org.coauthor.graph.RecordAccount;
import org.coauthor.identity.InstitutionNames;
import org.coauthor.identity.VenueNames;
import org.coauthor.importer.Sink;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.coauthor.text.Folding;

/**
 * Turns the statements of bulk sources of one kind into the tables of Neo4j's importer. Works go to their table as they come;
 * people, and what they signed, when the last record has said which keys are one person. A key of a work that comes again is merged into
 * its first record.
 */
final class BulkTables implements Sink, Closeable {
    private static final List<String> WORK_FIELDS = List.of(
            "doi",
            "arxiv",
            "dblp",
            "openalex",
            "pmid",
            "pmcid",
            "isbn",
            "volume",
            "number",
            "pages",
            "publisher",
            "school",
            "series",
            "address",
            "chapter",
            "note",
            "url",
            "editor",
            "issn",
            "language");

    private final String kind;
    private final Path folder;
    private final List<String> sources = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final NavigableMap<Integer, Source> read = new TreeMap<>();
    private final List<Table> nodeTables = new ArrayList<>();
    private final List<Table> edgeTables = new ArrayList<>();
    private final Table works;
    private final Table published;
    private final Table topicOf;
    private final NodeNumbers nodes = new NodeNumbers();
    private final Things venues;
    private final Things institutions;
    private final Things topics;
    private final Authors authors = new Authors();
    private final Bylines bylines = new Bylines(authors);
    private final Places places = new Places();
    private final BulkCounts counts;
    private final List<String> problems = new ArrayList<>();
    private final Numbers records = new Numbers();

    BulkTables(Path folder, String kind) throws IOException {
        this.folder = folder;
        this.kind = kind;
        counts = new BulkCounts(kind);
        works = node("works", "Work");
        published = edge("published-in", "PUBLISHED_IN");
        topicOf = edge("has-topic", "HAS_TOPIC");
        VenueNames venueNames = VenueNames.bundled();
        InstitutionNames institutionNames = InstitutionNames.bundled();
        venues = new Things('v', node("venues", "Venue"), nodes, this::main, venueNames::key, venueNames::name);
        institutions = new Things(
                'i',
                node("institutions", "Institution"),
                nodes,
                this::main,
                institutionNames::key,
                institutionNames::name);
        topics = new Things('t', node("topics", "Topic"), nodes, this::main, Folding::words, t -> t);
    }

    private Table node(String name, String label) throws IOException {
        Table table = new Table(folder, name, label);
        nodeTables.add(table);
        return table;
    }

    private Table edge(String name, String type) throws IOException {
        Table table = new Table(folder, name, type);
        edgeTables.add(table);
        return table;
    }

    /** Begins a source, which gets its id from its path, as its digest is known only when it has been read. */
    void begin(String path) {
        paths.add(path);
        records.add(0);
        sources.add(Digest.id('s', "bulk\n" + kind + "\n" + path));
    }

    /** Tells what the source that was begun last turned out to be; not of one that could not be read to its end. */
    void ended(Source source) {
        read.put(paths.size() - 1, source);
    }

    /** What several sources may state is said to come from the first. */
    private String main() {
        return sources.get(0);
    }

    private String source() {
        return sources.get(sources.size() - 1);
    }

    RecordAccount account() {
        return counts.account();
    }

    @Override
    public void accept(Statement statement) {
        int source = records.size() - 1;
        records.set(source, records.get(source) + 1);
        if (statement instanceof Work work) {
            long bits = counts.bits(work);
            if (counts.loads(bits)) work(work, bits);
        } else if (!counts.loads(statement)) {
            return;
        } else if (statement instanceof PersonRecord person) {
            int number = authors.add(person, kind);
            for (String place : person.affiliations()) places.add(number, institutions.node(place), 0);
        } else if (statement instanceof InstitutionRecord institution) {
            institutions.node(institution.name());
        }
    }

    @Override
    public void problem(Problem problem) {
        counts.problem(problem);
        if (problems.size() < 1000)
            problems.add(problem.code() + "\t" + problem.line() + "\t" + problem.column() + "\t" + problem.message());
    }

    private void work(Work work, long bits) {
        String key = BulkCounts.key(work);
        int node = nodes.next();
        int year = work.year() == null ? 0 : work.year();
        row(work, node, Digest.id('w', bits), key);
        String number = Integer.toString(node);
        String venue = work.venue();
        if (venue != null)
            published.row(
                    number,
                    Integer.toString(venues.node(venue)),
                    year == 0 ? null : Integer.toString(year),
                    work.status(),
                    source());
        for (String topic : work.topics()) topicOf.row(number, Integer.toString(topics.node(topic)), source());
        bylines.work(node, year, sources.size() - 1);
        for (int p = 0; p < work.authors().size(); p++) {
            AuthorMention mention = work.authors().get(p);
            int person = authors.of(mention, kind, key + "#" + p);
            bylines.author(person, mention.corresponding());
            for (String place : mention.affiliations()) places.add(person, institutions.node(place), year);
        }
    }

    private void row(Work work, int node, String id, String key) {
        String[] fields = new String[9 + WORK_FIELDS.size()];
        fields[0] = Integer.toString(node);
        fields[1] = id;
        fields[2] = work.title() == null ? "" : work.title();
        fields[3] = work.year() == null ? null : work.year().toString();
        fields[4] = work.date() == null ? null : work.date().toString();
        fields[5] = work.type();
        fields[6] = work.status();
        fields[7] = work.authorsTruncated() ? "true" : null;
        for (int f = 0; f < WORK_FIELDS.size(); f++) {
            String value = work.identifier(WORK_FIELDS.get(f));
            fields[8 + f] = value == null ? work.details().get(WORK_FIELDS.get(f)) : value;
        }
        fields[fields.length - 1] = source() + ":" + key;
        works.row(fields);
    }

    /** Writes what can be written only after the last record. */
    void finish(int largestTeam) throws IOException {
        int[] node = authors.write(node("authors", "Author"), nodes, main());
        sources(node("sources", "Source"));
        Bylines.Teams teams = bylines.authored(node, sources, edge("authored", "AUTHORED"));
        affiliations(node, edge("affiliated-with", "AFFILIATED_WITH"));
        bylines.coauthored(teams, node, largestTeam, edge("coauthored-with", "COAUTHORED_WITH"));
        close();
    }

    private void affiliations(int[] node, Table table) {
        places.each(
                authors::find,
                (person, place, from, to) -> table.row(
                        Integer.toString(node[person]),
                        Integer.toString(place),
                        from == 0 ? null : Integer.toString(from),
                        to == 0 ? null : Integer.toString(to),
                        main()));
    }

    private void sources(Table table) {
        read.forEach((i, source) -> {
            String path = paths.get(i);
            table.row(
                    Integer.toString(nodes.next()),
                    sources.get(i),
                    path.substring(path.lastIndexOf('/') + 1),
                    path,
                    source.kind(),
                    source.sha256(),
                    source.asOf() == null ? null : source.asOf().toString(),
                    null,
                    i.equals(read.firstKey()) ? Table.list(problems) : null,
                    Integer.toString(records.get(i)),
                    sources.get(i));
        });
    }

    /** What Neo4j's importer is told, label or type first. */
    Map<String, List<String>> arguments() {
        return Map.of("--nodes", arguments(nodeTables), "--relationships", arguments(edgeTables));
    }

    private static List<String> arguments(List<Table> tables) {
        return tables.stream().map(Table::argument).filter(Objects::nonNull).toList();
    }

    @Override
    public void close() throws IOException {
        for (Table table : nodeTables) table.close();
        for (Table table : edgeTables) table.close();
    }
}
