package org.coauthor.importer.document;

import java.util.regex.Pattern;
import org.coauthor.text.NameShape;

/** Tells strings that begin with an author list, as references do and sentences do not. */
final class AuthorStart {
    private static final Pattern PIECE = Pattern.compile("\\s*[,;&]\\s*|\\s+and\\s+|(?<=\\p{Ll}{2})\\.\\s|\\s*[(\"“]");

    private AuthorStart() {}

    static boolean matches(String text) {
        String[] pieces = PIECE.split(text, 4);
        if (pieces.length < 2) return false;
        boolean initials =
                pieces[0].matches("(?:\\p{Lu}\\.[ -]?)+ ?\\p{Lu}.*") || pieces[1].matches("(?:\\p{Lu}\\.?[ -]?){1,3}");
        return NameShape.words(pieces[0]) > 0
                && (initials
                        || NameShape.fullName(pieces[0])
                                && (NameShape.fullName(pieces[1])
                                        || pieces.length > 2 && NameShape.fullName(pieces[2])));
    }
}
