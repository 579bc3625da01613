package org.coauthor.importer.ris;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.Text;
import org.coauthor.importer.ris.TaggedText.Tagged;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/** Reads RIS, the tagged format of reference managers (specification by Research Information Systems, 2011). */
public final class RisImporter implements Importer {
    private static final Pattern MARK = Pattern.compile("(?m)^\\s{0,3}TY {1,3}- {0,2}[A-Z]{3,6}\\s*$");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article"),
            Map.entry("MGZN", "article"),
            Map.entry("NEWS", "article"),
            Map.entry("EJOUR", "article"),
            Map.entry("JFULL", "article"),
            Map.entry("CONF", "inproceedings"),
            Map.entry("CPAPER", "inproceedings"),
            Map.entry("CHAP", "incollection"),
            Map.entry("ECHAP", "incollection"),
            Map.entry("ENCYC", "incollection"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("THES", "phdthesis"),
            Map.entry("RPRT", "techreport"),
            Map.entry("UNPB", "unpublished"),
            Map.entry("PAT", "patent"));

    @Override
    public String kind() {
        return "ris";
    }

    @Override
    public double fit(Sample sample) {
        return MARK.matcher(sample.text()).find() ? 0.97 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        try (Reader in = Text.open(input, sink)) {
            TaggedText.each(in, "TY", "ER", sink, tagged -> sink.accept(work(tagged)));
        }
    }

    private static Work work(Tagged tagged) {
        String kind = String.valueOf(tagged.first("TY")).strip();
        String type = TYPES.getOrDefault(kind, "misc");
        WorkBuilder work = Work.builder().line(tagged.line()).type(type).id(Text.clean(tagged.first("ID", "AN")));
        String title = tagged.first("TI", "T1", "CT");
        String book = tagged.first("BT");
        work.title(Fields.unmarked(title == null ? book : title));
        for (String name : tagged.all("AU", "A1")) {
            AuthorMention person = person(name);
            if (person != null) work.author(person);
            else if (name.strip().startsWith("et al")) work.authorsTruncated(true);
        }
        String venue = tagged.first("JF", "JO", "T2", "JA", "J1", "J2", "C3");
        work.venue(Text.clean(venue == null && title != null ? book : venue));
        PartialDate date = Dates.iso(tagged.first("DA"));
        PartialDate year = Dates.iso(tagged.first("PY", "Y1"));
        if (date == null || year != null && (year.year() != date.year() || year.month() > 0)) date = year;
        if (date == null) date = Dates.of(tagged.first("PY", "Y1"), null, null);
        if (date != null) {
            work.year(date.year());
            if (date.month() > 0) work.date(date);
        }
        String doi = Identifiers.doi(tagged.first("DO"));
        String url = Text.clean(tagged.first("UR", "L2", "L1"));
        if (doi == null && url != null && url.contains("doi.org/")) doi = Identifiers.doi(url);
        work.identifier("doi", doi == null ? Identifiers.doi(tagged.first("M3")) : doi);
        if (url != null && url.contains("arxiv.org/")) work.identifier("arxiv", Identifiers.arxiv(url));
        details(tagged, work, type);
        tagged.all("KW").forEach(k -> work.topic(Text.clean(k)));
        return work.build();
    }

    private static void details(Tagged tagged, WorkBuilder work, String type) {
        work.detail("volume", Text.clean(tagged.first("VL")));
        work.detail("number", Text.clean(tagged.first("IS", "M1")));
        work.detail("pages", Fields.pages(Text.clean(tagged.first("SP")), Text.clean(tagged.first("EP"))));
        work.detail(type.equals("phdthesis") ? "school" : "publisher", Text.clean(tagged.first("PB")));
        work.detail("address", Text.clean(tagged.first("CY", "PP")));
        work.detail("edition", Text.clean(tagged.first("ET")));
        work.detail("language", Text.clean(tagged.first("LA")));
        work.detail("note", Text.clean(tagged.first("N1")));
        work.detail("url", Text.clean(tagged.first("UR")));
        String number = tagged.first("SN");
        String isbn = number == null ? null : Identifiers.isbn(number);
        work.identifier("isbn", isbn);
        work.detail(isbn == null ? "issn" : "isbn", Text.clean(number));
        List<String> editors = tagged.all("A2", "ED").stream()
                .map(RisImporter::person)
                .filter(Objects::nonNull)
                .map(AuthorMention::name)
                .toList();
        work.detail("editor", String.join(" and ", editors));
    }

    /** {@code Family, Given, Suffix}. */
    static @Nullable AuthorMention person(String name) {
        String[] parts = name.split(",", -1);
        if (name.strip().startsWith("et al")) return null;
        return Fields.person(parts.length > 1 ? parts[1] : null, parts[0], parts.length > 2 ? parts[2] : null);
    }
}
