package org.coauthor.report.conflict;

import org.coauthor.identity.InstitutionNames;

/** When two strings name one institution. */
@FunctionalInterface
public interface Institutions {

    /** Equal for all spellings of one institution. */
    String key(String written);

    /** The vocabulary that comes with the program. */
    static Institutions bundled() {
        return InstitutionNames.bundled()::key;
    }
}
