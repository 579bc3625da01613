package org.coauthor.identity;

import java.util.List;

/**
 * All that is to be resolved together.
 *
 * @param works the records of works, each with the source that states it
 * @param people the people whom sources name outside the author lists of works
 */
public record Corpus(List<SourcedWork> works, List<PersonMention> people) {
    public Corpus {
        works = works instanceof PackedWorks ? works : List.copyOf(works);
        people = List.copyOf(people);
    }
}
