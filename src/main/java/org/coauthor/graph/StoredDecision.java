package org.coauthor.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.identity.Anchor;
import org.coauthor.identity.Decisions.Decision;
import org.coauthor.identity.Decisions.Different;
import org.coauthor.identity.Decisions.Rename;
import org.coauthor.identity.Decisions.Same;
import org.coauthor.identity.Decisions.Split;

/**
 * A decision of the user as the store keeps it, on a Decision node.
 *
 * @param id stable, from what is decided
 * @param number counts from 1 in the order of deciding; what people call it by
 * @param decided the day, ISO
 * @param people the names, at the time of deciding, of the one or two people it is about
 * @param decision what identification obeys
 */
public record StoredDecision(String id, int number, String decided, List<String> people, Decision decision) {
    public StoredDecision {
        people = List.copyOf(people);
    }

    static StoredDecision of(int number, String decided, List<String> people, Decision decision) {
        String content = kind(decision) + "\n" + written(one(decision)) + "\n" + written(other(decision)) + "\n"
                + name(decision);
        return new StoredDecision(Digest.id('d', content), number, decided, people, decision);
    }

    /** {@code same}, {@code different}, {@code split} or {@code rename}. */
    public String kind() {
        return kind(decision);
    }

    /** The decision as a sentence. */
    public String words() {
        String first = people.isEmpty() ? "?" : people.get(0);
        String second = people.size() < 2 ? "?" : people.get(1);
        return switch (kind()) {
            case "same" -> first + " and " + second + " are one person";
            case "different" -> first + " and " + second + " are two people";
            case "split" ->
                first + " did not write: "
                        + String.join("; ", people.stream().skip(1).toList());
            default -> first + " is shown as " + name(decision);
        };
    }

    static String kind(Decision decision) {
        if (decision instanceof Same) return "same";
        if (decision instanceof Different) return "different";
        return decision instanceof Split ? "split" : "rename";
    }

    /** The first person's mentions; of a split those set apart. */
    static List<Anchor> one(Decision decision) {
        if (decision instanceof Same s) return s.one();
        if (decision instanceof Different d) return d.one();
        return decision instanceof Split s ? s.apart() : ((Rename) decision).mentions();
    }

    /** The other person's mentions; of a split those that remain; of a new name none. */
    static List<Anchor> other(Decision decision) {
        if (decision instanceof Same s) return s.other();
        if (decision instanceof Different d) return d.other();
        return decision instanceof Split s ? s.others() : List.of();
    }

    /** The ids of the sources that it is about. */
    Set<String> sources() {
        Set<String> sources = new TreeSet<>();
        one(decision).forEach(anchor -> sources.add(anchor.sourceId()));
        other(decision).forEach(anchor -> sources.add(anchor.sourceId()));
        return sources;
    }

    /** The new name, empty where it is not about the name. */
    static String name(Decision decision) {
        return decision instanceof Rename rename ? rename.name() : "";
    }

    /** @throws IllegalArgumentException where there is no such kind of decision */
    static Decision decision(String kind, List<Anchor> one, List<Anchor> other, String name) {
        return switch (kind) {
            case "same" -> new Same(one, other);
            case "different" -> new Different(one, other);
            case "split" -> new Split(one, other);
            case "rename" -> new Rename(one, name);
            default -> throw new IllegalArgumentException("no kind of decision: " + kind);
        };
    }

    /** What stands on the Decision node. Mentions are texts of four fields between tabs: source, record, position, name. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("id", id);
        properties.put("name", words());
        properties.put("kind", kind());
        properties.put("number", (long) number);
        properties.put("decided", decided);
        properties.put("people", people);
        properties.put("one", written(one(decision)));
        properties.put("other", written(other(decision)));
        GraphDraft.put(properties, "newName", name(decision));
        return properties;
    }

    static StoredDecision of(Map<String, Object> properties) {
        Row row = new Row(new HashMap<>(properties));
        return new StoredDecision(
                row.string("id"),
                row.integer("number"),
                row.string("decided"),
                row.strings("people"),
                decision(
                        row.string("kind"),
                        read(row.strings("one")),
                        read(row.strings("other")),
                        row.string("newName")));
    }

    private static List<String> written(List<Anchor> anchors) {
        return anchors.stream()
                .map(a -> plain(a.sourceId()) + "\t" + plain(a.recordKey()) + "\t" + a.position() + "\t"
                        + plain(a.name()))
                .toList();
    }

    /** Backslashes and tabs are written as {@code \\} and {@code \t}. */
    private static String plain(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t");
    }

    private static List<Anchor> read(List<String> texts) {
        List<Anchor> anchors = new ArrayList<>();
        for (String text : texts) {
            String[] parts = text.split("\t", 4);
            anchors.add(
                    new Anchor(original(parts[0]), original(parts[1]), Integer.parseInt(parts[2]), original(parts[3])));
        }
        return anchors;
    }

    private static String original(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) out.append(text.charAt(++i) == 't' ? '\t' : text.charAt(i));
            else out.append(c);
        }
        return out.toString();
    }
}
