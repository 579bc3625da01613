package org.coauthor.text;

import java.util.List;
import org.coauthor.model.AuthorMention;

/**
 * The people that an author list names.
 *
 * @param authors in order; never "et al."
 * @param truncated the list says that there are more: "et al.", "and 3 more"
 */
public record AuthorList(List<AuthorMention> authors, boolean truncated) {

    public AuthorList {
        authors = List.copyOf(authors);
    }

    /**
     * Reads names in any order and separated in any way. Marks glued to names ({@code *}, superscripts) are dropped; people who share
     * an asterisk with another are equal contributors. Never throws; at most 100,000 characters are read.
     */
    public static AuthorList parse(String text) {
        return parse(text, AuthorMarks.USUAL);
    }

    /** The same, with the meaning that the document gives to its marks. */
    public static AuthorList parse(String text, AuthorMarks marks) {
        return AuthorListParser.parse(text, marks);
    }
}
