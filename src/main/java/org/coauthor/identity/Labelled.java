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
 * @param labels by record and position ({@code record:position}): the block, a tab, and the person
 */
record Labelled(String name, double share, boolean allSpellings, Corpus corpus, Map<String, String> labels) {

    /** What a degraded copy leaves of a work. */
    enum Leaves {
        INITIALS,
        NO_VENUE,
        NO_COAUTHORS,
        PLACES_ONLY
    }

    /** The same works with less known about them. */
    Labelled degraded(Leaves leaves, double newShare) {
        List<SourcedWork> works = new ArrayList<>();
        Map<String, String> kept = new TreeMap<>();
        for (int r = 0; r < corpus.works().size(); r++) {
            SourcedWork sourced = corpus.works().get(r);
            Work work = sourced.work();
            if (leaves == Leaves.INITIALS || leaves == Leaves.NO_VENUE) {
                for (int p = 0; p < work.authors().size(); p++) {
                    String label = labels.get(r + ":" + p);
                    if (label == null) continue;
                    if (leaves == Leaves.INITIALS) {
                        String block = Blocks.key(NameForm.of(work.authors().get(p)));
                        label = block + "\t" + label.replace('\t', '/');
                    }
                    kept.put(works.size() + ":" + p, label);
                }
                works.add(new SourcedWork(sourced.sourceId(), sourced.recordKey(), less(work, leaves)));
                continue;
            }
            for (int p = 0; p < work.authors().size(); p++) {
                String label = labels.get(r + ":" + p);
                AuthorMention author = work.authors().get(p);
                if (label == null
                        || (leaves == Leaves.PLACES_ONLY
                                && author.affiliations().isEmpty())) continue;
                var single = leaves == Leaves.PLACES_ONLY
                        ? Work.builder().id(work.id())
                        : Work.builder()
                                .id(work.id())
                                .title(work.title())
                                .venue(work.venue())
                                .year(work.year());
                kept.put(works.size() + ":0", label);
                works.add(new SourcedWork(
                        sourced.sourceId(),
                        sourced.recordKey() + ":" + p,
                        single.author(author).build()));
            }
        }
        return new Labelled(name + " " + leaves, newShare, allSpellings, new Corpus(works, List.of()), kept);
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
