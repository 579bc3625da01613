package org.coauthor.network;

import java.util.List;

/**
 * Who wrote what: authors and works as arrays, from which networks are projected. Nothing is copied; the arrays are read only.
 *
 * @param people the authors
 * @param workIds one a work
 * @param titles one a work
 * @param starts works + 1: where each work's authors begin
 * @param authors the authors of all works, in the order of the work, nobody twice in one work
 * @param years one a work, 0 where not known
 */
public record Authorships(
        People people, List<String> workIds, List<String> titles, int[] starts, int[] authors, short[] years) {}
