package org.coauthor.export;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.coauthor.model.Work;

/** What kind of publication a work is, in BibTeX's words. */
final class EntryType {
    private static final Set<String> ALL = Set.of(
            "article",
            "book",
            "booklet",
            "inbook",
            "incollection",
            "inproceedings",
            "manual",
            "mastersthesis",
            "misc",
            "phdthesis",
            "proceedings",
            "techreport",
            "unpublished");
    private static final Pattern PREPRINT = Pattern.compile("(?i)\\b(arxiv|biorxiv|medrxiv|ssrn|preprint)\\b");
    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(conference|workshop|symposium|congress|colloquium|meeting)\\b|\\bproceedings of the \\d");

    /** One word with two capitals, as conferences are called; journals' short names mostly begin with J, T or P. */
    private static final Pattern MEETING_ACRONYM = Pattern.compile("(?![JTP])\\p{Lu}[\\p{L}\\d-]*\\p{Lu}[\\p{L}\\d-]*");

    private EntryType() {}

    /** The type that the work states; where it states none, what its venue's name says. */
    static String of(Work work) {
        String stated = work.type() == null ? "" : work.type().toLowerCase(Locale.ROOT);
        if (ALL.contains(stated)) return stated;
        String venue = work.venue();
        if (venue == null || PREPRINT.matcher(venue).find()) return "misc";
        boolean meeting =
                MEETING.matcher(venue).find() || MEETING_ACRONYM.matcher(venue).matches();
        return meeting ? "inproceedings" : "article";
    }
}
