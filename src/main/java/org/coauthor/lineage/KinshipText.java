package org.coauthor.lineage;

/** A kinship in sentences. */
public final class KinshipText {
    private KinshipText() {}

    /** The relation, the nearest common ancestors and the shortest way, lines ended by line feeds. */
    public static String of(Kinship kinship) {
        AdvisorGraph lineage = kinship.lineage();
        StringBuilder text = new StringBuilder();
        String first = name(lineage, kinship.first());
        String second = name(lineage, kinship.second());
        text.append(second)
                .append(" to ")
                .append(first)
                .append(": ")
                .append(kinship.words())
                .append('\n');
        for (Kinship.Ancestor ancestor : kinship.nearest()) {
            text.append("Nearest common ancestor: ").append(name(lineage, ancestor.person()));
            text.append(", ").append(ancestor.aboveFirst()).append(" above ").append(first);
            text.append(", ")
                    .append(ancestor.aboveSecond())
                    .append(" above ")
                    .append(second)
                    .append('\n');
        }
        if (kinship.path().size() > 1) text.append("Shortest way:\n");
        for (Kinship.Step step : kinship.path()) {
            if (kinship.path().size() == 1) break;
            String told = step.advising() == null
                    ? ""
                    : FamilyText.line(step.advising().told());
            text.append("  ");
            if (step.advising() != null) text.append(step.down() ? "advised " : "was advised by ");
            text.append(name(lineage, step.person()));
            text.append(told.isEmpty() ? "\n" : " (" + told + ")\n");
        }
        return text.toString();
    }

    private static String name(AdvisorGraph lineage, int person) {
        return FamilyText.line(lineage.names().get(person));
    }
}
