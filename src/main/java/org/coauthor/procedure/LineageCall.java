package org.coauthor.procedure;

import java.util.Locale;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.AdvisorReader;
import org.coauthor.lineage.Relation;

/** What all procedures on lineage do: read the advisor graph with the relations that count. */
public abstract class LineageCall extends Call {
    static final String THERE = "known as an advisor or advisee";

    enum Kind {
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
    record Counted(Kind kind, boolean inferred) {
        static Counted of(Configuration configuration) {
            return new Counted(configuration.choice("kind", Kind.ANY), configuration.flag("inferred", false));
        }

        boolean counts(Relation relation) {
            return (inferred || !relation.inferred())
                    && (kind == Kind.ANY || relation.kind().equals(Relation.DOCTORAL));
        }
    }

    final AdvisorGraph lineage(Counted counted) {
        return AdvisorReader.read(rows()).only(counted::counts);
    }
}
