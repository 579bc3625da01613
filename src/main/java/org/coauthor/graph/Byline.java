package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.graph.GraphDraft.Place;
import org.coauthor.identity.SourcedWork;
import org.coauthor.model.AuthorMention;

/** The author list of a work as its records together give it: the order of the fullest, then those whom only others name. */
final class Byline {
    /**
     * One author's place on a work.
     *
     * @param person number of the person
     * @param properties of AUTHORED
     * @param places where it stands
     */
    record Signature(int person, Map<String, Object> properties, List<Place> places) {}

    private Byline() {}

    /**
     * @param records the records of one work
     * @param people for each record the person at each position
     */
    static List<Signature> of(List<SourcedWork> records, List<int[]> people) {
        List<Integer> order = new ArrayList<>();
        for (int r = 0; r < records.size(); r++) order.add(r);
        order.sort(Comparator.comparing((Integer r) -> records.get(r).work().authorsTruncated())
                .thenComparing(r -> -records.get(r).work().authors().size())
                .thenComparing(r -> records.get(r).sourceId())
                .thenComparing(r -> records.get(r).recordKey()));
        record Naming(AuthorMention author, Place place) {}
        Map<Integer, List<Naming>> namings = new LinkedHashMap<>();
        for (int r : order) {
            SourcedWork record = records.get(r);
            for (int p = 0; p < record.work().authors().size(); p++) {
                int person = people.get(r)[p];
                Place place = new Place(record.sourceId(), record.work().line());
                namings.computeIfAbsent(person, k -> new ArrayList<>())
                        .add(new Naming(record.work().authors().get(p), place));
            }
        }
        List<Signature> signatures = new ArrayList<>();
        namings.forEach((person, all) -> signatures.add(new Signature(
                person,
                properties(all.stream().map(Naming::author).toList(), signatures.size() + 1),
                all.stream().map(Naming::place).toList())));
        return signatures;
    }

    private static Map<String, Object> properties(List<AuthorMention> mentions, int position) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("position", (long) position);
        properties.put("nameAsWritten", mentions.get(0).name());
        if (mentions.stream().anyMatch(AuthorMention::equalContribution)) properties.put("equalContribution", true);
        if (mentions.stream().anyMatch(AuthorMention::corresponding)) properties.put("corresponding", true);
        if (mentions.stream().allMatch(AuthorMention::inferred)) properties.put("inferred", true);
        return properties;
    }
}
