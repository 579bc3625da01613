package org.coauthor.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person decided; it stands above all evidence. An anchor whose source is not in the corpus has no effect.
 *
 * @param all the oldest first; where two contradict each other, different stands above same
 */
public record Decisions(List<Decision> all) {
    /** Nothing decided. */
    public static final Decisions NONE = new Decisions(List.of());

    /** One decision. */
    public sealed interface Decision permits Same, Different, Split, Rename {}

    /** All these mentions are one person: those that one person had when it was decided, and those of the other. */
    public record Same(List<Anchor> one, List<Anchor> other) implements Decision {
        public Same {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        public Same(Anchor one, Anchor other) {
            this(List.of(one), List.of(other));
        }
    }

    /** None of the first mentions is of one person with any of the others. */
    public record Different(List<Anchor> one, List<Anchor> other) implements Decision {
        public Different {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        public Different(Anchor one, Anchor other) {
            this(List.of(one), List.of(other));
        }
    }

    /** The mentions set apart are one person, and none of the others is that person. Earlier decisions no longer hold of them. */
    public record Split(List<Anchor> apart, List<Anchor> others) implements Decision {
        public Split {
            apart = List.copyOf(apart);
            others = List.copyOf(others);
        }
    }

    /** The person of the mentions is to be shown under this name. */
    public record Rename(List<Anchor> mentions, String name) implements Decision {
        public Rename {
            mentions = List.copyOf(mentions);
        }
    }

    public Decisions {
        all = List.copyOf(all);
    }

    /** The same decisions in the same order, each without the mentions that a later split has set apart from it. */
    List<Decision> inForce() {
        List<Decision> left = new ArrayList<>(all);
        Set<Anchor> apart = new HashSet<>();
        for (int d = left.size() - 1; d >= 0; d--) {
            Decision decision = left.get(d);
            if (!apart.isEmpty()) left.set(d, without(decision, apart));
            if (decision instanceof Split split) apart.addAll(split.apart());
        }
        return left;
    }

    private static Decision without(Decision decision, Set<Anchor> apart) {
        if (decision instanceof Same s) return new Same(without(s.one(), apart), without(s.other(), apart));
        if (decision instanceof Different d) return new Different(without(d.one(), apart), without(d.other(), apart));
        if (decision instanceof Split s) return new Split(without(s.apart(), apart), without(s.others(), apart));
        Rename rename = (Rename) decision;
        return new Rename(without(rename.mentions(), apart), rename.name());
    }

    private static List<Anchor> without(List<Anchor> anchors, Set<Anchor> apart) {
        return anchors.stream().filter(a -> !apart.contains(a)).toList();
    }
}
