package org.coauthor.lineage;

/** A family as a Mermaid flowchart, which Markdown pages draw. */
public final class FamilyMermaid {
    private FamilyMermaid() {}

    /** A flowchart from advisors down to advisees. Cost: linear. */
    public static String of(Family family) {
        StringBuilder chart = new StringBuilder("flowchart TD\n");
        for (int person : family.generations().keySet()) {
            Integer year = family.lineage().doctorates().get(person);
            String label = escaped(family.name(person)) + (year == null ? "" : "<br>" + year);
            chart.append("  p").append(person).append("[\"").append(label).append("\"]\n");
        }
        for (Advising advising : family.relations()) {
            String told = escaped(advising.told());
            String arrow = advising.hypothesis() ? " -.->" : " -->";
            chart.append("  p")
                    .append(advising.mentor())
                    .append(arrow)
                    .append(told.isEmpty() ? " " : "|\"" + told + "\"| ");
            chart.append('p').append(advising.mentee()).append('\n');
        }
        return chart.toString();
    }

    /** Mermaid's entity codes for what it would read as markup. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        FamilyText.line(text).codePoints().forEach(c -> {
            if ("\"#<>&`\\;|*_[]{}()".indexOf(c) < 0) safe.appendCodePoint(c);
            else safe.append('#').append(c).append(';');
        });
        return safe.toString();
    }
}
