package org.coauthor.importer.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.importer.Deadline;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Input;
import org.coauthor.importer.layout.DocumentFormats;
import org.coauthor.importer.layout.Layout;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;

/**
 * A document beside what is read from it. The lines of statements count the lines given here, from 1, so that a page in one long line
 * can be shown line by line too.
 *
 * @param lines in reading order, with their numbers in the source
 * @param statements whose lines are places in {@code lines}, from 1
 * @param unread places of lines that stand as works and were not read as such
 * @param problems as in the extraction
 */
public record Review(List<TextLine> lines, List<Statement> statements, Set<Integer> unread, List<Problem> problems) {

    /** Reads a CV or homepage for review. */
    public static Review of(Input input) throws IOException {
        return Deadline.within(input.settings().timeLimit(), input.name(), () -> reviewed(input));
    }

    /** A source of another kind beside what was read from it. */
    public static Review of(Input input, Extracted extracted) throws IOException {
        List<TextLine> lines = new ArrayList<>();
        for (String row : Encoding.decode(input.readAll()).text().split("\r\n|\n|\r", -1))
            lines.add(new TextLine(lines.size() + 1, row, 0, false, 0));
        return new Review(lines, extracted.statements(), Set.of(), extracted.problems());
    }

    private static Review reviewed(Input input) throws IOException {
        Layout layout = DocumentFormats.read(input);
        TreeMap<Integer, Integer> places = new TreeMap<>();
        List<TextLine> numbered = new ArrayList<>();
        for (TextLine line : layout.lines()) {
            numbered.add(line.at(numbered.size() + 1));
            places.putIfAbsent(line.number(), numbered.size());
        }
        Gathered gathered = new Gathered();
        List<Statement> stated = new ArrayList<>();
        for (Statement s : layout.stated()) {
            Integer place = places.containsKey(s.line()) ? places.get(s.line()) : null;
            stated.add(
                    s instanceof Work w && place != null && !layout.whole()
                            ? w.toBuilder().line(place).build()
                            : s);
        }
        Layout again = new Layout(numbered, layout.names(), stated, layout.whole(), layout.problems());
        DocumentReader.read(again, input.settings().subject(), gathered);
        Set<Integer> unread = layout.whole() ? Set.of() : unread(numbered, gathered.statements);
        return new Review(layout.lines(), gathered.statements, unread, gathered.problems);
    }

    /** The lines of entries below a works heading that no work begins on. */
    private static Set<Integer> unread(List<TextLine> lines, List<Statement> statements) {
        Set<Integer> read = new TreeSet<>();
        String owner = null;
        for (Statement s : statements) {
            if (s instanceof Work w) read.add(w.line());
            if (s instanceof Subject subject) owner = subject.name();
        }
        Set<Integer> unread = new TreeSet<>();
        for (Section section : Sections.of(PageFurniture.removed(Hyphens.restored(lines)))) {
            if (section.kind() != SectionKind.PUBLICATIONS) continue;
            for (WorkEntry entry : WorkEntries.of(section.lines(), owner))
                if (entry.lines().stream().noneMatch(l -> read.contains(l.number())))
                    for (TextLine line : entry.lines()) unread.add(line.number());
        }
        return unread;
    }
}
