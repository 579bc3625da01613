package org.coauthor.identity;

/**
 * A division of family names into parts, for cross-validation.
 *
 * @param parts how many; below two there is one
 * @param division which of the many ways to divide
 */
record Folds(int parts, int division) {
    /** The part of a family name. */
    int of(String family) {
        int mixed = (family.hashCode() + division * 0x85EBCA6B) * 0x9E3779B1;
        return parts < 2 ? 0 : Math.floorMod(mixed >>> 7, parts);
    }

    /** How many parts there are. */
    int many() {
        return Math.max(1, parts);
    }
}
