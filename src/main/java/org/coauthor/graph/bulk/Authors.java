package org.coauthor.graph.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.graph.Digest;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PersonRecord;
import org.coauthor.text.Folding;

/**
 * The people of a source that says itself who is who: a key of the source is a person; the keys that a record of a person gives
 * together are one. Cost: about 150 bytes of memory a person.
 */
final class Authors {
    private final Keys keys = new Keys();
    private final List<String> names = new ArrayList<>();
    private final Numbers joined = new Numbers();
    private final Map<Integer, Map<String, String>> identifiers = new HashMap<>();
    private final Map<Integer, Set<String>> otherNames = new HashMap<>();
    private final Map<String, Integer> firstOf = new HashMap<>();

    /** The number of the person named at a place. */
    int of(AuthorMention mention, String kind, String place) {
        String key = mention.key();
        int person = number(kind + "\n" + (key == null ? "?" + place : key), mention.name());
        if (mention.orcid() != null) identify(person, Map.of("orcid", mention.orcid()));
        return person;
    }

    /** Takes what a source keeps about a person; the number. */
    int add(PersonRecord record, String kind) {
        String main = record.names().isEmpty() ? record.key() : record.names().get(0);
        int person = number(kind + "\n" + record.key(), main);
        identify(person, record.identifiers());
        if (record.names().size() > 1)
            otherNames.computeIfAbsent(person, k -> new LinkedHashSet<>()).addAll(record.names());
        String own = record.identifiers().get(kind);
        if (own != null && record.names().size() > 1) {
            Integer first = firstOf.putIfAbsent(own, person);
            if (first != null) joined.set(find(person), find(first));
        }
        return person;
    }

    private int number(String key, String name) {
        int person = keys.number(Digest.bits(key));
        if (person == names.size()) {
            names.add(name);
            joined.add(person);
        }
        return person;
    }

    private void identify(int person, Map<String, String> known) {
        if (known.isEmpty()) return;
        Map<String, String> all = identifiers.computeIfAbsent(person, k -> new TreeMap<>());
        known.forEach(all::putIfAbsent);
    }

    int size() {
        return names.size();
    }

    /** The person that a number has been joined to; itself where to none. */
    int find(int person) {
        int root = person;
        while (joined.get(root) != root) root = joined.get(root);
        for (int at = person; at != root; ) {
            int next = joined.get(at);
            joined.set(at, root);
            at = next;
        }
        return root;
    }

    String name(int person) {
        return names.get(person);
    }

    /** The 64 bits of the node's id: ids are ordered as these are without sign. */
    long bits(int person) {
        return keys.key(person);
    }

    /** Writes the rows of all people, after the last source; gives each the node's number. */
    int[] write(Table table, NodeNumbers nodes, String statedIn) {
        for (int p = 0; p < size(); p++) {
            int person = find(p);
            if (person == p) continue;
            otherNames.computeIfAbsent(person, k -> new LinkedHashSet<>()).add(names.get(p));
            Map<String, String> known = identifiers.get(p);
            if (known != null) identify(person, known);
        }
        int[] node = new int[size()];
        for (int p = 0; p < size(); p++) {
            if (find(p) != p) continue;
            node[p] = nodes.next();
            row(p, node[p], table, statedIn);
        }
        for (int p = 0; p < size(); p++) node[p] = node[find(p)];
        return node;
    }

    private void row(int person, int node, Table table, String statedIn) {
        String name = names.get(person);
        Set<String> others = otherNames.get(person);
        String all = name;
        String foldings = Folding.words(name);
        if (others != null) {
            Set<String> written = new TreeSet<>(others);
            written.add(name);
            all = Table.list(List.copyOf(written));
            Set<String> folded = new TreeSet<>();
            written.forEach(w -> folded.add(Folding.words(w)));
            foldings = Table.list(List.copyOf(folded));
        }
        Map<String, String> known = identifiers.getOrDefault(person, Map.of());
        table.row(
                Integer.toString(node),
                Digest.id('a', keys.key(person)),
                name,
                all,
                foldings,
                known.get("orcid"),
                known.get("dblp"),
                known.get("openalex"),
                known.get("wikidata"),
                statedIn);
    }
}
