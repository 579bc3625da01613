package org.coauthor.identity;

import java.util.List;

/**
 * What a person decided; it stands above all evidence. An anchor whose source is not in the corpus has no effect.
 *
 * @param all in any order; where two contradict each other, different stands above same
 */
public record Decisions(List<Decision> all) {
    /** Nothing decided. */
    public static final Decisions NONE = new Decisions(List.of());

    /** One decision. */
    public sealed interface Decision permits Same, Different, Split, Rename {}

    /** The two mentions are one person. */
    public record Same(Anchor one, Anchor other) implements Decision {}

    /** The two mentions are two people. */
    public record Different(Anchor one, Anchor other) implements Decision {}

    /** The mentions set apart are one person, and none of the others is that person. */
    public record Split(List<Anchor> apart, List<Anchor> others) implements Decision {
        public Split {
            apart = List.copyOf(apart);
            others = List.copyOf(others);
        }
    }

    /** The person of the mention is to be shown under this name. */
    public record Rename(Anchor mention, String name) implements Decision {}

    public Decisions {
        all = List.copyOf(all);
    }
}
