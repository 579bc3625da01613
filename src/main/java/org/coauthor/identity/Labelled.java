package org.coauthor.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.text.Folding;

/**
 * Works of which is known who wrote them.
 *
 * @param name of the set
 * @param share how much the set counts in training
 * @param allSpellings whether two spellings that are not said to be one person are two
 * @param corpus the works
 * @param labels who wrote, by record and position ({@code record:position})
 */
record Labelled(String name, double share, boolean allSpellings, Corpus corpus, Map<String, Label> labels) {

    /**
     * Who a mention is.
     *
     * @param family the family name under which the source has it: all its bearers are in one part of a cross-validation
     * @param block the mentions among which the person is to be found
     * @param person within the block
     */
    record Label(String family, String block, String person) {}

    /** What a degraded copy leaves of a work. */
    enum Leaves {
        /** Initials instead of given names, no affiliations. */
        INITIALS,
        /** No venue and no affiliations. */
        NO_VENUE,
        /** Of each author a work of his own. */
        NO_COAUTHORS,
        /** Of each author the name and the affiliations. */
        PLACES_ONLY,
        /** Of each author the name. */
        NAMES_ONLY
    }

    /** Whether nothing of what the source says is left out or changed, but for the namesakes made. */
    boolean original() {
        return !name.contains(" ");
    }

    /** The same works with less known about them. */
    Labelled degraded(Leaves leaves, double newShare) {
        List<SourcedWork> works = new ArrayList<>();
        Map<String, Label> kept = new TreeMap<>();
        for (int r = 0; r < corpus.works().size(); r++) {
            SourcedWork sourced = corpus.works().get(r);
            Work work = sourced.work();
            boolean whole = leaves == Leaves.INITIALS || leaves == Leaves.NO_VENUE;
            for (int p = 0; p < work.authors().size(); p++) {
                Label label = labels.get(r + ":" + p);
                AuthorMention author = work.authors().get(p);
                if (label == null
                        || (leaves == Leaves.PLACES_ONLY
                                && author.affiliations().isEmpty())) continue;
                if (leaves == Leaves.INITIALS)
                    label = new Label(label.family, Blocks.key(NameForm.of(author)), label.block + "/" + label.person);
                kept.put(works.size() + ":" + (whole ? p : 0), label);
                if (!whole)
                    works.add(new SourcedWork(
                            sourced.sourceId(), sourced.recordKey() + ":" + p, alone(work, author, leaves)));
            }
            if (whole) works.add(new SourcedWork(sourced.sourceId(), sourced.recordKey(), less(work, leaves)));
        }
        return new Labelled(name + " " + leaves, newShare, allSpellings, new Corpus(works, List.of()), kept);
    }

    /** The same works, but each known author has a rare name of his own, in part of the works cut to an initial. */
    Labelled withRareNames(double newShare) {
        List<SourcedWork> works = new ArrayList<>();
        for (int r = 0; r < corpus.works().size(); r++) {
            SourcedWork sourced = corpus.works().get(r);
            List<AuthorMention> authors = new ArrayList<>();
            for (int p = 0; p < sourced.work().authors().size(); p++) {
                AuthorMention author = sourced.work().authors().get(p);
                Label label = labels.get(r + ":" + p);
                if (label != null) {
                    String given = rare(label.person + label.block);
                    String name = (r % 3 == 0 ? given.charAt(0) + "." : given) + " " + rare(label.block + label.person);
                    author = AuthorMention.named(name).withAffiliations(author.affiliations());
                }
                authors.add(author);
            }
            Work work = sourced.work().toBuilder().authors(authors).build();
            works.add(new SourcedWork(sourced.sourceId(), sourced.recordKey(), work));
        }
        return new Labelled(name + " RARE", newShare, allSpellings, new Corpus(works, List.of()), labels);
    }

    private static String rare(String seed) {
        int rest = seed.hashCode() & Integer.MAX_VALUE;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++, rest /= 95)
            word.append("bdfghjklmnprstvwyzq".charAt(rest % 19)).append("aeiou".charAt(rest / 19 % 5));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Work alone(Work work, AuthorMention author, Leaves leaves) {
        AuthorMention bare = leaves == Leaves.NAMES_ONLY ? author.withAffiliations(List.of()) : author;
        var alone = Work.builder().id(work.id()).author(bare);
        if (leaves == Leaves.NO_COAUTHORS)
            alone.title(work.title()).venue(work.venue()).year(work.year());
        return alone.build();
    }

    private static Work less(Work work, Leaves leaves) {
        if (leaves == Leaves.NO_VENUE) {
            List<AuthorMention> bare = work.authors().stream()
                    .map(a -> a.withAffiliations(List.of()))
                    .toList();
            return work.toBuilder().venue(null).authors(bare).build();
        }
        List<AuthorMention> initials = new ArrayList<>();
        for (AuthorMention author : work.authors()) {
            String[] words = author.name().strip().split("\\s+");
            StringBuilder name = new StringBuilder();
            for (int i = 0; i + 1 < words.length; i++)
                if (i == 0 && !Folding.key(words[i]).isEmpty())
                    name.append(Folding.key(words[i]), 0, 1).append(". ");
            name.append(words[words.length - 1]);
            initials.add(AuthorMention.named(name.toString()));
        }
        return work.toBuilder().authors(initials).build();
    }
}
