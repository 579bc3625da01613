package org.coauthor.importer.fetch;

import java.util.regex.Pattern;

/**
 * Identifiers as people ask for them, bare or as an address; the first group is the bare one. The whole of what is wanted must match, since
 * words to look for may hold an identifier too; check digits are left to the service.
 */
final class Wanted {
    static final Pattern ORCID = Pattern.compile("(?:https?://orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])");
    static final Pattern DOI = Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:)?(10\\.\\d{4,9}/\\S+)");

    private Wanted() {}
}
