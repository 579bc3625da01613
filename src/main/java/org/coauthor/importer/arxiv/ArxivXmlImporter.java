package org.coauthor.importer.arxiv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.XmlElement;
import org.coauthor.importer.record.XmlRecords;
import org.coauthor.model.AuthorMention;
import org.jspecify.annotations.Nullable;

/**
 * Reads arXiv's XML: Atom feeds of the API and OAI records in the forms arXiv, arXivRaw and oai_dc
 * (<a href="https://info.arxiv.org/help/oa/">info.arxiv.org</a>).
 */
public final class ArxivXmlImporter implements Importer {
    @Override
    public String kind() {
        return "arxiv-xml";
    }

    @Override
    public double fit(Sample sample) {
        String head = XmlRecords.head(sample);
        boolean atom = head.contains("http://www.w3.org/2005/Atom") && head.contains("arxiv.org/");
        return atom || head.contains("oai:arXiv.org:") || head.contains("arxiv.org/OAI/") ? 0.96 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        XmlRecords.each(input, List.of("entry", "arXiv", "arXivRaw", "dc"), ArxivXmlImporter::record, sink);
    }

    private static void record(XmlElement element, int line, Sink sink) {
        String id = element.text("id");
        List<String> identifiers = texts(element, "identifier");
        for (String one : identifiers) if (id == null && one.contains("arxiv.org/")) id = one;
        if (id == null) {
            sink.problem("not-a-record", line, 0, "a record has no arXiv identifier");
            return;
        }
        ArxivRecord work = new ArxivRecord(id, line);
        work.title(element.text("title"));
        authors(element, work);
        work.categories(element.text("categories"));
        for (XmlElement category : element.all("category")) work.categories(category.attribute("term"));
        String journal = element.text("journal-ref");
        String doi = element.text("doi");
        if (doi == null)
            doi = identifiers.stream()
                    .filter(i -> i.contains("10."))
                    .findFirst()
                    .orElse(null);
        work.published(journal == null ? element.text("journal_ref") : journal, doi);
        String day = element.text("published");
        if (day == null) day = element.text("created");
        work.submitted(Dates.iso(day == null ? element.text("date") : day));
        work.detail("number", element.text("report-no"));
        String note = element.text("comments");
        work.detail("note", note == null ? element.text("comment") : note);
        sink.accept(work.build());
    }

    private static List<String> texts(XmlElement element, String name) {
        List<String> texts = new ArrayList<>();
        for (XmlElement one : element.all(name)) {
            String text = one.text();
            if (text != null) texts.add(text);
        }
        return texts;
    }

    private static void authors(XmlElement element, ArxivRecord work) {
        for (XmlElement author : element.all("author")) {
            String name = author.text("name");
            List<String> places = texts(author, "affiliation");
            if (name != null) add(work, AuthorMention.named(name), places);
        }
        XmlElement list = element.child("authors");
        if (list != null) {
            if (list.children().isEmpty()) work.authors(list.text());
            for (XmlElement author : list.all("author"))
                add(
                        work,
                        Fields.person(
                                ArxivRecord.plain(author.text("forenames")),
                                ArxivRecord.plain(author.text("keyname")),
                                ArxivRecord.plain(author.text("suffix"))),
                        texts(author, "affiliation"));
        }
        for (String creator : texts(element, "creator")) {
            String[] parts = String.valueOf(ArxivRecord.plain(creator)).split(",", 2);
            add(work, Fields.person(parts.length > 1 ? parts[1] : null, parts[0], null), List.of());
        }
    }

    private static void add(ArxivRecord work, @Nullable AuthorMention author, List<String> places) {
        if (author != null) work.author(author.withAffiliations(places));
    }
}
