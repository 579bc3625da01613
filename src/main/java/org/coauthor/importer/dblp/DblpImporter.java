package org.coauthor.importer.dblp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.XmlElement;
import org.coauthor.importer.record.XmlRecords;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads DBLP (<a href="https://dblp.org/xml/docu/dblpxml.pdf">Ley, DBLP: Some Lessons Learned</a>). The name in DBLP's spelling,
 * its homonym number included ({@code Wei Wang 0001}), is the key of a person; the number is no part of the name.
 */
public final class DblpImporter implements Importer {
    private static final List<String> RECORDS = List.of(
            "article",
            "inproceedings",
            "proceedings",
            "book",
            "incollection",
            "phdthesis",
            "mastersthesis",
            "www",
            "data");

    @Override
    public String kind() {
        return "dblp";
    }

    @Override
    public double fit(Sample sample) {
        String head = XmlRecords.head(sample);
        if (head.contains("<dblp>") || head.contains("<dblp ") || head.contains("<dblpperson")) return 0.98;
        return head.contains(" mdate=\"") && head.contains(" key=\"") ? 0.9 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        XmlRecords.each(input, RECORDS, DblpImporter::record, sink);
    }

    private static void record(XmlElement element, int line, Sink sink) {
        String key = element.attribute("key");
        if (!element.name().equals("www")) sink.accept(work(element, key, line));
        else if (key != null && key.startsWith("homepages/")) people(element, key.substring(10), line, sink);
        else sink.accept(work(element, key, line));
    }

    /** One record for each name of the person, as works may use any. */
    private static void people(XmlElement element, String pid, int line, Sink sink) {
        // What is left of a page that was joined to another one
        if (element.child("crossref") != null || element.child("author") == null) return;
        Map<String, String> identifiers = new TreeMap<>();
        identifiers.put("dblp", pid);
        for (XmlElement url : element.all("url")) {
            String address = url.text();
            if (address == null) continue;
            if (address.contains("orcid.org/")) put(identifiers, "orcid", Identifiers.orcid(address));
            if (address.contains("wikidata.org/")) put(identifiers, "wikidata", Identifiers.last(address));
        }
        List<String> places = new ArrayList<>();
        for (XmlElement note : element.all("note")) {
            String place = note.text();
            if (place != null && "affiliation".equals(note.attribute("type"))) places.add(place);
        }
        List<String> keys = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (XmlElement author : element.all("author")) {
            String name = author.text();
            if (name == null) continue;
            keys.add(name);
            names.add(unnumbered(name));
        }
        for (String key : keys) {
            Set<String> own = new LinkedHashSet<>();
            own.add(unnumbered(key));
            own.addAll(names);
            sink.accept(new PersonRecord(key, List.copyOf(own), identifiers, places, line, 1));
        }
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null) map.put(key, value);
    }

    private static Work work(XmlElement element, @Nullable String key, int line) {
        WorkBuilder work = Work.builder().id(key).identifier("dblp", key).line(line);
        String type = element.name();
        work.type(type.equals("www") || type.equals("data") ? "misc" : type);
        for (XmlElement child : element.children()) field(child, work);
        List<String> editors = new ArrayList<>();
        for (XmlElement editor : element.all("editor")) {
            String name = editor.text();
            if (name != null) editors.add(unnumbered(name));
        }
        work.detail("editor", String.join(" and ", editors));
        PartialDate date = Dates.of(element.text("year"), element.text("month"), null);
        if (date != null) {
            work.year(date.year());
            if (date.month() > 0) work.date(date);
        }
        return work.build();
    }

    private static void field(XmlElement child, WorkBuilder work) {
        String text = child.text();
        if (text == null) return;
        switch (child.name()) {
            case "author" ->
                work.author(AuthorMention.named(unnumbered(text))
                        .withIdentifiers(Identifiers.orcid(child.attribute("orcid")), text));
            case "title" -> work.title(title(text));
            case "journal", "booktitle" -> work.venue(text);
            case "year", "month", "crossref", "cite", "cdrom", "stream", "editor" -> {}
            case "ee" -> {
                String doi = text.contains("doi.org/") ? Identifiers.doi(text) : null;
                if (doi != null) work.identifier("doi", doi);
                if (text.contains("arxiv.org/")) work.identifier("arxiv", Identifiers.arxiv(text));
                else if (doi != null && doi.startsWith("10.48550/arxiv."))
                    work.identifier("arxiv", Identifiers.arxiv(doi.substring(15)));
                if (doi == null) work.detail("url", text);
            }
            case "url" -> {
                if (text.startsWith("http")) work.detail("url", text);
            }
            case "isbn" -> work.identifier("isbn", Identifiers.isbn(text)).detail("isbn", text);
            case "volume" -> {
                work.detail("volume", text);
                if (text.startsWith("abs/")) work.identifier("arxiv", Identifiers.arxiv(text));
            }
            case "pages", "number", "publisher", "school", "series", "address", "chapter", "note" ->
                work.detail(child.name(), text);
            default -> {}
        }
    }

    /** DBLP ends every title with a full stop. */
    static String title(String written) {
        return written.endsWith(".") && !written.endsWith("..") ? written.substring(0, written.length() - 1) : written;
    }

    /** A name without its homonym number: four digits at the end. */
    static String unnumbered(String name) {
        int digits = name.length() - 4;
        if (digits < 2 || name.charAt(digits - 1) != ' ') return name;
        for (int i = digits; i < name.length(); i++) if (!Character.isDigit(name.charAt(i))) return name;
        return name.substring(0, digits - 1);
    }
}
