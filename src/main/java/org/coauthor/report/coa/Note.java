package org.coauthor.report.coa;

import java.util.List;
import org.coauthor.report.Evidence;

/**
 * A line of the summary beside the workbook.
 *
 * @param kind why it is there
 * @param table 1 to 5, 0 for the whole
 * @param about whom or what
 * @param text one sentence
 * @param evidence where it is stated
 */
public record Note(Kind kind, int table, String about, String text, List<Evidence> evidence) {
    /** The headings of the summary, in its order. */
    public enum Kind {
        OUTSTANDING("To do by hand"),
        BORDERLINE("Borderline: kept, please check"),
        JUST_OUTSIDE("Just outside the window: not listed, please check"),
        BLANK("Left blank"),
        INFERRED("Concluded, not read"),
        DECIDED("Decided"),
        CHANGED("Changed since the previous workbook");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Note {
        evidence = List.copyOf(evidence);
    }
}
