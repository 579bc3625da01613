package org.coauthor.importer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;

/**
 * A document as a person reads it, whatever format it came in.
 *
 * @param lines in reading order, blank ones between blocks; cut at 8,000 characters, and a character that is repeated at 60
 * @param names lines that say whose document it is beside its text (a page's title, its author), the best first
 * @param stated what the document says in a form made for machines: works of hidden BibTeX, JSON-LD, microdata, fields of a YAML CV
 * @param whole whether {@code stated} is all that there is to read; the lines then only show the source
 * @param problems what could not be read as it stands
 */
public record Layout(
        List<TextLine> lines, List<TextLine> names, List<Statement> stated, boolean whole, List<Problem> problems) {
    /** In characters. No honest line is longer, and what reads lines may take the square of their length. */
    static final int LONGEST_LINE = 8_000;

    public Layout {
        List<Problem> cut = new ArrayList<>();
        List<TextLine> held = new ArrayList<>(lines.size());
        for (TextLine line : lines) {
            TextLine within = line.within(LONGEST_LINE);
            held.add(within);
            if (within.text().length() < line.text().length() && within.text().length() >= LONGEST_LINE - 1)
                cut.add(new Problem(
                        "line-too-long", line.number(), 0, "the line was read up to character " + LONGEST_LINE));
        }
        lines = List.copyOf(held);
        names = List.copyOf(names);
        stated = List.copyOf(stated);
        problems = Stream.concat(problems.stream(), cut.stream()).toList();
    }

    /** Lines and nothing beside them. */
    public static Layout of(List<TextLine> lines) {
        return new Layout(lines, List.of(), List.of(), false, List.of());
    }
}
