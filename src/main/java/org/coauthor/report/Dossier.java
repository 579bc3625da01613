package org.coauthor.report;

import java.time.LocalDate;

/**
 * One person, and what the graph knows around them.
 *
 * @param person the subject
 * @param facts works, stays, advising, boards and grants of the subject and of those tied to them
 * @param asOf the day for which "now" is said
 */
public record Dossier(Person person, Facts facts, LocalDate asOf) {}
