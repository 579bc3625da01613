package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;

/** RIS (Research Information Systems, 2001 and later tags), as EndNote, Zotero and Mendeley import it: two-letter tags, CRLF. */
final class RisWriter implements WorkWriter {

    @Override
    public void write(List<Work> works, Writer out) throws IOException {
        List<String> keys = CitationKeys.of(works);
        for (int i = 0; i < works.size(); i++) record(works.get(i), keys.get(i), out);
        out.flush();
    }

    private static void record(Work work, String key, Writer out) throws IOException {
        tag(out, "TY", type(work));
        tag(out, "ID", key);
        for (AuthorMention author : work.authors()) tag(out, "AU", name(author));
        tag(out, "TI", work.title());
        tag(out, EntryType.of(work).equals("article") ? "JO" : "T2", work.venue());
        if (work.year() != null) tag(out, "PY", work.year().toString());
        if (work.date() != null) tag(out, "DA", date(work.date()));
        tag(out, "VL", work.details().get("volume"));
        tag(out, "IS", work.details().get("number"));
        String pages = work.details().get("pages");
        if (pages != null) {
            tag(out, "SP", Pages.of(pages).first());
            tag(out, "EP", Pages.of(pages).last());
        }
        tag(out, "PB", work.details().get("publisher"));
        tag(out, "CY", work.details().get("address"));
        tag(
                out,
                "SN",
                Objects.requireNonNullElse(
                        work.identifier("isbn"), work.details().getOrDefault("isbn", "")));
        tag(out, "DO", work.identifier("doi"));
        tag(out, "UR", work.details().get("url"));
        if (work.identifier("arxiv") != null) tag(out, "UR", "https://arxiv.org/abs/" + work.identifier("arxiv"));
        for (String topic : work.topics()) tag(out, "KW", topic);
        tag(out, "N1", work.details().get("note"));
        out.write("ER  - \r\n\r\n");
    }

    private static void tag(Writer out, String tag, @Nullable String value) throws IOException {
        if (value == null || value.isBlank()) return;
        out.write(tag + "  - " + Characters.oneLine(value) + "\r\n");
    }

    private static String type(Work work) {
        return switch (EntryType.of(work)) {
            case "article" -> "JOUR";
            case "inproceedings" -> "CPAPER";
            case "proceedings" -> "CONF";
            case "book" -> "BOOK";
            case "incollection", "inbook" -> "CHAP";
            case "phdthesis", "mastersthesis" -> "THES";
            case "techreport" -> "RPT";
            case "unpublished" -> "UNPB";
            default -> "GEN";
        };
    }

    /** "Family, Given"; a comma or an asterisk means something else in RIS. */
    private static String name(AuthorMention author) {
        if (author.family() == null) return author.name().replaceAll("[,*]", "");
        String family = author.family().replaceAll("[,*]", "");
        return author.given() == null ? family : family + ", " + author.given().replaceAll("[,*]", "");
    }

    /** {@code YYYY/MM/DD/} with what is not known left out. */
    private static String date(PartialDate date) {
        String month = date.month() == 0 ? "" : String.format(Locale.ROOT, "%02d", date.month());
        String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "%02d", date.day());
        return String.format(Locale.ROOT, "%04d/%s/%s/", date.year(), month, day);
    }
}
