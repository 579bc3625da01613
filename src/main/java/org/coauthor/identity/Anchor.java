package org.coauthor.identity;

import java.util.Locale;

/**
 * A mention of a person, named so that it is found again when its source is read again.
 *
 * @param sourceId the source
 * @param recordKey the work's record; for a person outside an author list the role: {@code mentor}
 * @param position in the author list, from 0; -1 outside one
 * @param name as written, empty where the person is not named
 */
public record Anchor(String sourceId, String recordKey, int position, String name) {

    /** The author at a position of a work. */
    public static Anchor of(SourcedWork work, int position) {
        return new Anchor(
                work.sourceId(),
                work.recordKey(),
                position,
                work.work().authors().get(position).name());
    }

    /** A person outside an author list; all whom a source names alike in one role have one anchor. */
    public static Anchor of(PersonMention person) {
        String key = person.role().name().toLowerCase(Locale.ROOT);
        String name = person.name();
        return new Anchor(person.sourceId(), key, -1, name == null ? "" : name);
    }

    /** A record of a work as a whole. */
    public static Anchor of(SourcedWork work) {
        return new Anchor(work.sourceId(), work.recordKey(), -1, "");
    }
}
