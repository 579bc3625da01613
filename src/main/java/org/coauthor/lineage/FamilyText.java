package org.coauthor.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.coauthor.text.TerminalText;

/** A family as trees of text: the person's advisors and theirs, then the advisees and theirs. Each person is unfolded once. */
public final class FamilyText {
    private final Family family;
    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> unfolded = new HashSet<>();

    private FamilyText(Family family) {
        this.family = family;
    }

    /** The trees of each person in focus, lines ended by line feeds. Cost: linear in the family, for each person in focus. */
    public static String of(Family family) {
        FamilyText trees = new FamilyText(family);
        for (int person : family.focus()) {
            trees.tree("advisors", person, family.lineage().graph()::incomingEdgesOf, Advising::mentor);
            trees.tree("advisees", person, family.lineage().graph()::outgoingEdgesOf, Advising::mentee);
        }
        return trees.text.toString();
    }

    private void tree(
            String title, int person, Function<Integer, Set<Advising>> edges, Function<Advising, Integer> other) {
        unfolded.clear();
        List<Advising> first = within(edges.apply(person));
        text.append(shown(person))
                .append(first.isEmpty() ? ": no known " + title : ": " + title)
                .append('\n');
        branches(person, "", edges, other);
    }

    private void branches(
            int person, String indent, Function<Integer, Set<Advising>> edges, Function<Advising, Integer> other) {
        unfolded.add(person);
        List<Advising> branches = within(edges.apply(person));
        for (int i = 0; i < branches.size(); i++) {
            boolean last = i == branches.size() - 1;
            int next = other.apply(branches.get(i));
            String told = branches.get(i).told();
            text.append(indent).append(last ? "\u2514\u2500 " : "\u251C\u2500 ").append(shown(next));
            if (!told.isEmpty()) text.append(" (").append(line(told)).append(')');
            boolean again =
                    unfolded.contains(next) && !within(edges.apply(next)).isEmpty();
            text.append(again ? " (see above)\n" : "\n");
            if (!again && indent.length() < 3 * Ascent.MOST_GENERATIONS)
                branches(next, indent + (last ? "   " : "\u2502  "), edges, other);
        }
    }

    private List<Advising> within(Set<Advising> edges) {
        return edges.stream()
                .filter(e -> family.generations().containsKey(e.mentor()))
                .filter(e -> family.generations().containsKey(e.mentee()))
                .toList();
    }

    private String shown(int person) {
        Integer year = family.lineage().doctorates().get(person);
        return line(family.name(person)) + (year == null ? "" : ", " + year);
    }

    /** Text that cannot move a terminal's cursor. */
    static String line(String text) {
        return TerminalText.line(text);
    }
}
