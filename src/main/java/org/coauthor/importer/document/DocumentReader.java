package org.coauthor.importer.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.Deadline;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sink;
import org.coauthor.importer.layout.DocumentFormats;
import org.coauthor.importer.layout.Layout;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.Subject;
import org.coauthor.text.AuthorMarks;
import org.jspecify.annotations.Nullable;

/** Reads a whole document: its owner, then each section by its kind. */
final class DocumentReader {
    private static final int LEGEND = 400;
    private final Statements out = new Statements();
    private final List<TextLine> lines;
    private final @Nullable String owner;
    private final AuthorMarks marks;

    private DocumentReader(Layout layout, @Nullable String subject) {
        lines = PageFurniture.removed(Hyphens.restored(layout.lines()));
        Owner.Found found = subject == null ? Owner.find(layout.names()) : new Owner.Found(subject, 0);
        if (found == null) found = Owner.find(lines);
        owner = found == null ? null : found.name();
        marks = legend(lines);
        out.accept(new Subject(owner, false, List.of(), null, found == null ? 0 : found.line(), 1));
        if (found == null)
            out.problem("subject-unnamed", 0, 0, "the document never says whose it is: name the person with --subject");
    }

    static void read(Input input, Sink sink) throws IOException {
        // Gathered first, so that what is given up in the middle leaves nothing half read.
        Gathered gathered = Deadline.within(input.settings().timeLimit(), input.name(), () -> {
            Gathered all = new Gathered();
            read(DocumentFormats.read(input), input.settings().subject(), all);
            return all;
        });
        gathered.pour(sink);
    }

    /** Reads what a document says out of its lines, and what it says to machines. */
    static void read(Layout layout, @Nullable String subject, Sink sink) {
        layout.problems().forEach(sink::problem);
        if (layout.whole()) {
            layout.stated().forEach(sink::accept);
            return;
        }
        DocumentReader reader = new DocumentReader(layout, subject);
        reader.sections();
        reader.out.join(layout.stated());
        if (reader.out.nothing())
            sink.problem("not-a-cv", 0, 0, "nothing in it reads like a CV, a homepage or a list of works");
        else if (reader.out.workless()) sink.problem("no-works", 0, 0, "no works were found in it");
        reader.out.flush(sink);
    }

    /** What the marks beside names mean: a short line says it. */
    private static AuthorMarks legend(List<TextLine> lines) {
        StringBuilder said = new StringBuilder();
        for (TextLine line : lines)
            if (line.text().length() < LEGEND && said.length() < 1000 * LEGEND)
                said.append(line.text()).append('\n');
        return AuthorMarks.legend(said.toString());
    }

    private void sections() {
        boolean listed = false;
        for (Section section : columnsJoined(Sections.of(lines))) {
            boolean works = section.kind() == SectionKind.PUBLICATIONS;
            boolean named = HeadingWords.loose(section.heading()) == SectionKind.PUBLICATIONS;
            boolean certain = works && (listed || !named || HeadingWords.certain(section.heading()));
            section(section, works ? certain : listed);
            listed |= certain;
        }
    }

    /** Where a column of places was read before the column of positions, headings inside of it divide it no more. */
    private static List<Section> columnsJoined(List<Section> sections) {
        List<Section> out = new ArrayList<>();
        for (Section section : sections) {
            Section last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean joined = last != null
                    && last.kind() == SectionKind.POSITIONS
                    && section.kind() == SectionKind.POSITIONS
                    && last.lines().stream().anyMatch(l -> !l.blank())
                    && last.lines().stream().noneMatch(l -> Roles.in(l.text()));
            if (last == null || !joined) {
                out.add(section);
                continue;
            }
            out.remove(out.size() - 1);
            List<TextLine> both = new ArrayList<>(last.lines());
            both.addAll(section.lines());
            out.add(new Section(last.kind(), last.heading(), List.copyOf(both)));
        }
        return out;
    }

    /** Reads a section; {@code listed} where it surely lists works, or another before it did. */
    private void section(Section section, boolean listed) {
        switch (section.kind()) {
            case PROFILE -> profile(section);
            case EDUCATION, POSITIONS -> new CareerReader(out).read(section);
            case PUBLICATIONS -> new WorkReader(out, marks, owner).read(section, listed);
            case MENTORING -> new MenteeReader(out, owner).read(section);
            case COMMITTEES -> new MenteeReader(out, owner).committees(section);
            case AWARDS -> new HonorsReader(out).awards(section);
            case GRANTS -> new HonorsReader(out).grants(section);
            case EDITING -> new HonorsReader(out).editing(section);
            case SERVICE -> {
                new HonorsReader(out).editing(section);
                new MenteeReader(out, owner).committees(section);
            }
            case INTERESTS -> new InterestReader(out).list(section);
            case NEWS -> new NewsReader(out, out.people()).read(section);
            case OTHER -> {
                if (listed) new WorkReader(out, marks, owner).read(section, false);
            }
            case TALKS, TEACHING, PRESS -> {}
        }
    }

    private void profile(Section section) {
        ProseReader prose = new ProseReader(out);
        prose.tagline(section.lines());
        InterestReader interests = new InterestReader(out);
        for (TextLine line : section.lines()) {
            if (line.blank() || line.bullet()) continue;
            prose.read(line);
            interests.sentence(line);
        }
        new WorkReader(out, marks, owner).read(section, false);
    }
}
