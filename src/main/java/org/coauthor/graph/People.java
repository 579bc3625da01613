package org.coauthor.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Count;
import org.coauthor.text.Folding;

/** Finds the person that somebody means: by id, ORCID, a source's key, or name. */
public final class People {
    private static final Pattern ORCID =
            Pattern.compile("(?:https?://orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])");
    private static final String COLUMNS = """
            RETURN a.id AS id, a.name AS name, a.orcid AS orcid, coalesce(a.names, []) AS names,
                   COUNT { (a)-[:AUTHORED]->() } AS works
            ORDER BY works DESC, id""";
    private static final int NEAR = 5;
    /** So many people of one name are listed where one is asked for. */
    private static final int NAMED = 10;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private final Rows store;

    public People(Rows store) {
        this.store = store;
    }

    /** A person in short. */
    public record Person(String id, String name, String orcid, int works) {}

    /**
     * The one person meant by an id, a former id, an ORCID, a DBLP or OpenAlex key, or a name (any spelling of it, whatever the case
     * and the diacritics).
     *
     * @throws CoauthorException with {@link Exit#NOT_FOUND} where there is none (near names are listed) or there are several (they are)
     */
    public Person find(String who) {
        List<Person> exact = lookUp(who);
        if (exact.size() == 1) return exact.get(0);
        if (exact.isEmpty()) {
            List<Person> near = near(List.of(who)).getOrDefault(who, List.of());
            throw new CoauthorException(
                    Exit.NOT_FOUND,
                    "nobody is called " + who,
                    near.isEmpty() ? "coauthor people list shows everybody" : "did you mean " + listed(near) + "?");
        }
        throw new CoauthorException(
                Exit.NOT_FOUND,
                exact.size() + " people are called " + who,
                "name one by id: " + apart(exact.subList(0, Math.min(NAMED, exact.size())))
                        + (exact.size() > NAMED ? "; coauthor people list --named shows all" : ""));
    }

    /** People of one name in one line, each with what tells them apart. */
    private String apart(List<Person> people) {
        return store.read("""
                        UNWIND $ids AS id MATCH (a:Author {id: id})
                        RETURN a.name AS name, id, COUNT { (a)-[:AUTHORED]->() } AS works,
                          COLLECT { MATCH (a)-[c:COAUTHORED_WITH]-(o:Author) RETURN o.name ORDER BY c.works DESC, o.name LIMIT 2 } AS others
                        ORDER BY works DESC, id""", Map.of("ids", people.stream().map(Person::id).toList())).stream()
                .map(row -> row.string("name") + " (" + row.string("id") + ", " + Count.of(row.integer("works"), "work")
                        + (row.strings("others").isEmpty()
                                ? ""
                                : ", with " + String.join(" and ", row.strings("others")))
                        + ")")
                .collect(Collectors.joining(", "));
    }

    /** People whose name contains a text (any, where it is empty), most works first. */
    public List<Person> list(String named, int top) {
        return people(
                "MATCH (a:Author) WHERE any(k IN a.nameKeys WHERE k CONTAINS $named) OR $named = '' " + COLUMNS
                        + " LIMIT $top",
                Map.of("named", Folding.words(named), "top", top));
    }

    private List<Person> lookUp(String who) {
        var orcid = ORCID.matcher(who.strip());
        if (orcid.matches())
            return people(
                    "MATCH (a:Author {orcid: $orcid}) " + COLUMNS,
                    Map.of("orcid", orcid.group(1).toUpperCase(Locale.ROOT)));
        List<Person> byId = people(
                "MATCH (a:Author) WHERE a.id = $who OR a.dblp = $who OR a.openalex = $who OR $who IN a.formerIds "
                        + COLUMNS,
                Map.of("who", who));
        if (!byId.isEmpty()) return byId;
        return people("MATCH (a:Author) WHERE $key IN a.nameKeys " + COLUMNS, Map.of("key", Folding.words(who)));
    }

    /**
     * People whom names that nobody bears may mean: a word of theirs begins like the last word of the name; at most five a name, the
     * nearest in spelling first. Cost: one look at everybody, for all names together.
     */
    public Map<String, List<Person>> near(Collection<String> names) {
        Map<String, String> begins = new LinkedHashMap<>();
        for (String name : names) {
            String words = Folding.words(name);
            String last = words.substring(words.lastIndexOf(' ') + 1);
            if (!last.isEmpty()) begins.put(name, " " + last.substring(0, Math.min(3, last.length())));
        }
        if (begins.isEmpty()) return Map.of();
        List<Row> candidates = store.read(
                "MATCH (a:Author) WHERE any(k IN a.nameKeys WHERE any(begin IN $begins WHERE (' ' + k) CONTAINS begin)) "
                        + COLUMNS + " LIMIT 1000",
                Map.of("begins", List.copyOf(new TreeSet<>(begins.values()))));
        Map<String, List<Person>> near = new LinkedHashMap<>();
        begins.forEach((name, begin) -> near.put(
                name,
                candidates.stream()
                        .filter(row ->
                                row.strings("names").stream().anyMatch(n -> (" " + Folding.words(n)).contains(begin)))
                        .map(People::person)
                        .sorted(Comparator.comparing(
                                (Person p) -> DISTANCE.apply(Folding.words(name), Folding.words(p.name()))))
                        .limit(NEAR)
                        .toList()));
        return near;
    }

    /** People in one line, each with id and works. */
    public static String listed(List<Person> people) {
        return String.join(
                ", ",
                people.stream()
                        .sorted(Comparator.comparing(Person::works).reversed().thenComparing(Person::id))
                        .map(p -> p.name() + " (" + p.id() + ", " + Count.of(p.works(), "work") + ")")
                        .toList());
    }

    private List<Person> people(String cypher, Map<String, ?> parameters) {
        return store.read(cypher, parameters).stream().map(People::person).toList();
    }

    private static Person person(Row row) {
        return new Person(row.string("id"), row.string("name"), row.string("orcid"), row.integer("works"));
    }
}
