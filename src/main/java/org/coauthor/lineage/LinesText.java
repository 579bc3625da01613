package org.coauthor.lineage;

import java.util.List;

/** Lines of descent as text: one block a line, the earliest ancestor on top. */
public final class LinesText {
    private LinesText() {}

    /** The blocks, lines ended by line feeds. Cost: linear. */
    public static String of(AdvisorGraph lineage, Ascent.Lines found) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (List<Integer> line : found.lines()) {
            text.append(number++ == 0 ? "" : "\n")
                    .append("Line ")
                    .append(number)
                    .append(", ");
            text.append(line.size()).append(line.size() == 1 ? " generation\n" : " generations\n");
            for (int i = 0; i < line.size(); i++) {
                Integer year = lineage.doctorates().get(line.get(i));
                text.append("  ").append(FamilyText.line(lineage.names().get(line.get(i))));
                if (year != null) text.append(", ").append(year);
                Advising advising = i == 0 ? null : lineage.graph().getEdge(line.get(i - 1), line.get(i));
                String told = advising == null ? "" : FamilyText.line(advising.told());
                text.append(told.isEmpty() ? "\n" : " (" + told + ")\n");
            }
        }
        return text.append(found.cut() ? "\nThere are more lines.\n" : "").toString();
    }
}
