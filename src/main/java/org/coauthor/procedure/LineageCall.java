package org.coauthor.procedure;

import java.util.Locale;
import java.util.function.Function;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.AdvisorReader;
import org.coauthor.lineage.Relation;

/** What all procedures on lineage do: read the advisor graph with the relations that count. */
public abstract class LineageCall extends Call {
    private static final String THERE = "known as an advisor or advisee";

    private enum Kind {
        ANY,
        DOCTORAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which relations count.
     *
     * @param kind all or doctoral ones
     * @param inferred whether those count that were concluded, not read
     */
    private record Counted(Kind kind, boolean inferred) {
        static Counted of(Configuration configuration) {
            return new Counted(configuration.choice("kind", Kind.ANY), configuration.flag("inferred", false));
        }

        boolean counts(Relation relation) {
            return (inferred || !relation.inferred())
                    && (kind == Kind.ANY || relation.kind().equals(Relation.DOCTORAL));
        }
    }

    /** A question to the advisor graph. */
    final <T> Question<T> ask(Function<Configuration, Function<AdvisorGraph, T>> question) {
        return configuration -> {
            Counted counted = Counted.of(configuration);
            Function<AdvisorGraph, T> work = question.apply(configuration);
            return () -> work.apply(AdvisorReader.read(rows()).only(counted::counts));
        };
    }

    /** The vertex of a person. */
    final int vertex(Object person, AdvisorGraph lineage) {
        return place(person, lineage.ids(), THERE);
    }

    /** How many pairs of advisor and advisee there are. */
    static int pairs(AdvisorGraph lineage) {
        return lineage.graph().edgeSet().size();
    }
}
