package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coauthor.importer.Sink;
import org.coauthor.model.Grant;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Position;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;

/** Holds what the readers of one document push, so that a fact said twice is given once and the order is the document's. */
final class Statements implements Sink {
    private final List<Statement> all = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    @Override
    public void accept(Statement statement) {
        all.add(statement);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** Everybody who was named so far, in order. */
    List<String> people() {
        List<String> names = new ArrayList<>();
        for (Statement s : all) {
            if (s instanceof Mentoring m) names.add(m.mentor());
            if (s instanceof Grant g) names.addAll(g.with());
        }
        return names;
    }

    /** Adds what a page says to machines: a work that the text names too is completed, others are added. */
    void join(List<Statement> stated) {
        EmbeddedWorks.join(all, stated);
    }

    /** Whether nothing but the owner, if even that, was found. */
    boolean nothing() {
        return all.stream().allMatch(Subject.class::isInstance);
    }

    boolean workless() {
        return all.stream().noneMatch(Work.class::isInstance);
    }

    void flush(Sink sink) {
        for (int i = 0; i < all.size(); i++) if (all.get(i) instanceof Position p) all.set(i, dated(p));
        Set<Statement> said = new LinkedHashSet<>(all);
        said.stream().sorted((a, b) -> Integer.compare(a.line(), b.line())).forEach(sink::accept);
        problems.forEach(sink::problem);
    }

    /** A position that prose names without a date begins when the news says that it begins. */
    private Position dated(Position position) {
        if (position.from() != null || position.to() != null) return position;
        for (Statement s : all)
            if (s instanceof Position p
                    && p.from() != null
                    && same(p.title(), position.title())
                    && same(p.institution(), position.institution()))
                return new Position(
                        position.title(),
                        position.institution(),
                        position.department(),
                        position.location(),
                        p.from(),
                        p.to(),
                        position.line(),
                        position.confidence());
        return position;
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && b != null && a.equalsIgnoreCase(b);
    }
}
