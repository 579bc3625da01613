package org.coauthor.importer.endnote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.WorkTypes;
import org.coauthor.importer.record.XmlElement;
import org.coauthor.importer.record.XmlRecords;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/** Reads EndNote's XML export: {@code <xml><records><record>}. */
public final class EndnoteImporter implements Importer {
    @Override
    public String kind() {
        return "endnote";
    }

    @Override
    public double fit(Sample sample) {
        String head = XmlRecords.head(sample);
        return head.contains("<records>") && (head.contains("<ref-type") || head.contains("<contributors>")) ? 0.96 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        XmlRecords.each(input, List.of("record"), (element, line, s) -> s.accept(work(element, line)), sink);
    }

    private static Work work(XmlElement record, int line) {
        WorkBuilder work = Work.builder().line(line).id(record.text("rec-number"));
        XmlElement kind = record.child("ref-type");
        String type = kind == null ? null : WorkTypes.of(kind.attribute("name"));
        work.type(type);
        work.title(Fields.unmarked(record.text("titles", "title")));
        for (AuthorMention author : people(record, "authors")) work.author(author);
        List<String> editors = people(record, "secondary-authors").stream()
                .map(AuthorMention::name)
                .toList();
        work.detail("editor", String.join(" and ", editors));
        String venue = record.text("titles", "secondary-title");
        if (venue == null) venue = record.text("periodical", "full-title");
        work.venue(venue == null ? record.deepText("full-title") : venue);
        work.year(Dates.year(record.text("dates", "year")));
        String doi = Identifiers.doi(record.text("electronic-resource-num"));
        String url = record.deepText("url");
        work.identifier("doi", doi == null && url != null && url.contains("doi.org/") ? Identifiers.doi(url) : doi);
        work.detail("url", url);
        work.detail("volume", record.text("volume"));
        work.detail("number", record.text("number"));
        work.detail("pages", record.text("pages"));
        work.detail("publisher", record.text("publisher"));
        work.detail("address", record.text("pub-location"));
        work.detail("edition", record.text("edition"));
        work.detail("note", record.text("notes"));
        String isbn = record.text("isbn");
        String known = Identifiers.isbn(isbn);
        work.identifier("isbn", known).detail(known == null ? "issn" : "isbn", isbn);
        for (XmlElement keyword : record.deep("keyword")) work.topic(keyword.text());
        return work.build();
    }

    private static List<AuthorMention> people(XmlElement record, String list) {
        List<AuthorMention> people = new ArrayList<>();
        for (XmlElement authors : record.deep(list))
            for (XmlElement author : authors.all("author")) {
                AuthorMention person = person(author.text());
                if (person != null) people.add(person);
            }
        return people;
    }

    /** {@code Family, Given, Suffix}. */
    private static @Nullable AuthorMention person(@Nullable String name) {
        if (name == null || name.toLowerCase(Locale.ROOT).startsWith("et al")) return null;
        String[] parts = name.split(",", -1);
        return Fields.person(parts.length > 1 ? parts[1] : null, parts[0], parts.length > 2 ? parts[2] : null);
    }
}
