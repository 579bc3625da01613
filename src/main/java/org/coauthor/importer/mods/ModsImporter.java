package org.coauthor.importer.mods;

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
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/** Reads MODS 3 (<a href="https://www.loc.gov/standards/mods/">loc.gov/standards/mods</a>), as the ACL Anthology and libraries write it. */
public final class ModsImporter implements Importer {
    @Override
    public String kind() {
        return "mods";
    }

    @Override
    public double fit(Sample sample) {
        return XmlRecords.head(sample).contains("http://www.loc.gov/mods/v3") ? 0.96 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        XmlRecords.each(input, List.of("mods"), (element, line, s) -> s.accept(work(element, line)), sink);
    }

    private static Work work(XmlElement mods, int line) {
        WorkBuilder work = Work.builder().line(line).id(mods.attribute("ID"));
        work.title(title(mods));
        List<String> editors = new ArrayList<>();
        for (XmlElement name : mods.all("name")) {
            AuthorMention person = person(name);
            if (person == null) continue;
            String role = role(name);
            if (role.isEmpty() || role.startsWith("aut") || role.startsWith("cre")) work.author(person);
            else if (role.startsWith("ed")) editors.add(person.name());
        }
        work.detail("editor", String.join(" and ", editors));
        XmlElement host = null;
        for (XmlElement related : mods.all("relatedItem")) if ("host".equals(related.attribute("type"))) host = related;
        PartialDate date = date(mods);
        if (host != null) {
            work.venue(title(host));
            if (date == null) date = date(host);
            work.detail("publisher", host.deepText("publisher"));
            work.detail("address", host.deepText("placeTerm"));
        }
        if (date != null) {
            work.year(date.year());
            if (date.month() > 0) work.date(date);
        }
        work.detail("publisher", mods.text("originInfo", "publisher"));
        work.type(type(mods, host));
        part(mods, work);
        if (host != null) part(host, work);
        identifiers(mods, work);
        for (XmlElement subject : mods.all("subject"))
            for (XmlElement topic : subject.all("topic")) work.topic(topic.text());
        return work.build();
    }

    private static @Nullable String title(XmlElement item) {
        XmlElement info = item.child("titleInfo");
        if (info == null) return null;
        String article = info.text("nonSort");
        String title = info.text("title");
        String sub = info.text("subTitle");
        if (title == null) return null;
        return (article == null ? "" : article + " ") + title + (sub == null ? "" : ": " + sub);
    }

    private static @Nullable AuthorMention person(XmlElement name) {
        String given = null;
        String family = null;
        String whole = null;
        for (XmlElement part : name.all("namePart")) {
            String kind = part.attribute("type");
            String text = part.text();
            if (text == null) continue;
            if ("given".equals(kind)) given = given == null ? text : given + " " + text;
            else if ("family".equals(kind)) family = text;
            else if (kind == null) whole = text;
        }
        if (family == null && whole != null && whole.contains(",")) {
            String[] parts = whole.split(",", 2);
            return Fields.person(parts[1], parts[0], null);
        }
        AuthorMention person =
                family == null && given == null ? Fields.person(null, whole, null) : Fields.person(given, family, null);
        if (person == null) return null;
        String orcid = null;
        for (XmlElement id : name.all("nameIdentifier"))
            if ("orcid".equalsIgnoreCase(id.attribute("type"))) orcid = Identifiers.orcid(id.text());
        String place = name.text("affiliation");
        return person.withIdentifiers(orcid, null).withAffiliations(place == null ? List.of() : List.of(place));
    }

    private static String role(XmlElement name) {
        String role = name.deepText("roleTerm");
        return role == null ? "" : role.toLowerCase(Locale.ROOT);
    }

    private static @Nullable PartialDate date(XmlElement item) {
        XmlElement origin = item.child("originInfo");
        String text = origin == null ? null : origin.text("dateIssued");
        if (text == null && origin != null) text = origin.text("copyrightDate");
        if (text == null) text = item.text("part", "date");
        PartialDate date = Dates.iso(text);
        return date == null ? Dates.of(text, text, null) : date;
    }

    private static @Nullable String type(XmlElement mods, @Nullable XmlElement host) {
        String genre = mods.text("genre");
        String around = host == null ? null : host.text("genre");
        String all = (genre + " " + around).toLowerCase(Locale.ROOT);
        if (all.contains("conference")) return host == null ? "proceedings" : "inproceedings";
        if (all.contains("journal") || all.contains("periodical")) return "article";
        String known = WorkTypes.of(genre);
        if (known == null || known.equals("misc")) return host == null ? known : "incollection";
        return known.equals("book") && host != null ? "incollection" : known;
    }

    private static void part(XmlElement item, WorkBuilder work) {
        XmlElement part = item.child("part");
        if (part == null) return;
        for (XmlElement detail : part.all("detail")) {
            String kind = detail.attribute("type");
            if ("volume".equals(kind)) work.detail("volume", detail.text("number"));
            if ("issue".equals(kind)) work.detail("number", detail.text("number"));
        }
        for (XmlElement extent : part.all("extent"))
            work.detail("pages", Fields.pages(extent.text("start"), extent.text("end")));
    }

    private static void identifiers(XmlElement mods, WorkBuilder work) {
        for (XmlElement id : mods.all("identifier")) {
            String kind = String.valueOf(id.attribute("type"));
            switch (kind) {
                case "doi" -> work.identifier("doi", Identifiers.doi(id.text()));
                case "isbn" -> work.identifier("isbn", Identifiers.isbn(id.text()));
                case "issn" -> work.detail("issn", id.text());
                case "citekey" -> work.detail("citekey", id.text());
                default -> {}
            }
        }
        work.detail("url", mods.text("location", "url"));
    }
}
