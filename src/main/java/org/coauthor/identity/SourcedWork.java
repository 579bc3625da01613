package org.coauthor.identity;

import org.coauthor.model.Work;

/**
 * A record of a work with the place it comes from.
 *
 * @param sourceId the source that states it
 * @param recordKey the record within its source, the same whenever the source is read again
 * @param work what the source states
 */
public record SourcedWork(String sourceId, String recordKey, Work work) {}
