package org.coauthor.lineage;

/** A family in the DOT language of Graphviz, advisors above. */
public final class FamilyDot {
    private FamilyDot() {}

    /** A directed graph; every text quoted. Cost: linear. */
    public static String of(Family family) {
        StringBuilder dot = new StringBuilder("digraph lineage {\n  node [shape=box];\n");
        for (int person : family.generations().keySet()) {
            Integer year = family.lineage().doctorates().get(person);
            String label = quoted(family.name(person));
            if (year != null) label = label.substring(0, label.length() - 1) + "\\n" + year + '"';
            dot.append("  ").append(id(family, person)).append(" [label=").append(label);
            dot.append(family.focus().contains(person) ? ", style=bold];\n" : "];\n");
        }
        for (Advising advising : family.relations()) {
            dot.append("  ").append(id(family, advising.mentor()));
            dot.append(" -> ").append(id(family, advising.mentee()));
            dot.append(" [label=")
                    .append(quoted(advising.told()))
                    .append(advising.hypothesis() ? ", style=dashed];\n" : "];\n");
        }
        return dot.append("}\n").toString();
    }

    private static String id(Family family, int person) {
        return quoted(family.lineage().ids().get(person));
    }

    /** Graphviz resolves HTML entities in labels. */
    private static String quoted(String text) {
        String safe = FamilyText.line(text).replace("&", "&amp;");
        return '"' + safe.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
