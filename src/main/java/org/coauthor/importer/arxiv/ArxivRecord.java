package org.coauthor.importer.arxiv;

import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.Text;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.AuthorList;
import org.coauthor.text.Latex;
import org.jspecify.annotations.Nullable;

/** What arXiv says of a work, whichever of its formats says it. */
final class ArxivRecord {
    private final WorkBuilder work = Work.builder();
    private final String id;
    private @Nullable String journal;

    ArxivRecord(String id, int line) {
        String bare = Identifiers.arxiv(id);
        this.id = bare == null ? id : bare;
        work.id(this.id).identifier("arxiv", bare).line(line).type("misc").venue("arXiv");
    }

    static @Nullable String plain(@Nullable String latex) {
        return latex == null ? null : Text.clean(Latex.toUnicode(latex));
    }

    void title(@Nullable String title) {
        work.title(plain(title));
    }

    void author(AuthorMention author) {
        work.author(author);
    }

    void categories(@Nullable String categories) {
        if (categories != null) for (String category : categories.split(" ", -1)) work.topic(category);
    }

    /** A journal reference makes it an article; its journal is what stands before the first number. */
    void published(@Nullable String stated, @Nullable String doi) {
        work.identifier("doi", Identifiers.doi(doi));
        String reference = plain(stated);
        journal = reference;
        if (reference == null) return;
        work.type("article").status("published").detail("journal-ref", reference);
        int end = 0;
        while (end < reference.length()
                && !Character.isDigit(reference.charAt(end))
                && ",(:".indexOf(reference.charAt(end)) < 0) end++;
        String name = reference
                .substring(0, end)
                .replaceAll("(?i)[ ,]+(?:vol|volume|no|pp)\\.?\\s*$", "")
                .strip();
        if (name.length() > 2) work.venue(name);
    }

    /** The day of the first version; without one, the month that is in the identifier. */
    void submitted(@Nullable PartialDate day) {
        PartialDate date = day == null ? month() : day;
        Integer published = journal == null ? null : lastYear(journal);
        if (date == null) work.year(published);
        else if (published != null && published != date.year()) work.year(published);
        else work.year(date.year()).date(date.month() > 0 ? date : null);
    }

    /** Identifiers since 2007 begin with year and month, {@code 0704.0001}, and so do those before after their slash. */
    private @Nullable PartialDate month() {
        String digits = id.substring(id.indexOf('/') + 1);
        if (digits.length() < 4 || !digits.substring(0, 4).chars().allMatch(Character::isDigit)) return null;
        int year = Integer.parseInt(digits.substring(0, 2));
        return Dates.of(String.valueOf(year > 90 ? 1900 + year : 2000 + year), digits.substring(2, 4), null);
    }

    private static @Nullable Integer lastYear(String reference) {
        Integer year = null;
        for (String part : reference.split("\\D+", -1)) {
            Integer read = part.length() == 4 ? Dates.year(part) : null;
            if (read != null) year = read;
        }
        return year;
    }

    /** All authors in one text. */
    void authors(@Nullable String names) {
        String text = plain(names);
        if (text == null) return;
        AuthorList list = AuthorList.parse(text);
        work.authors(list.authors()).authorsTruncated(list.truncated());
    }

    void detail(String name, @Nullable String value) {
        work.detail(name, plain(value));
    }

    Work build() {
        return work.build();
    }
}
