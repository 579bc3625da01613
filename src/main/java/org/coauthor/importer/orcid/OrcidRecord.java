package org.coauthor.importer.orcid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.XmlElement;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Award;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.Interest;
import org.coauthor.model.PartialDate;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Position;
import org.coauthor.model.Subject;
import org.jspecify.annotations.Nullable;

/** What one ORCID record, or one part of it, states. E-mail addresses and addresses are never looked at. */
final class OrcidRecord {
    private final XmlElement record;
    private final int line;
    private final Sink sink;
    private @Nullable AuthorMention owner;

    OrcidRecord(XmlElement record, int line, Sink sink) {
        this.record = record;
        this.line = line;
        this.sink = sink;
    }

    void read() {
        person();
        each("employment", e -> sink.accept(position(e)));
        each("invited-position", e -> sink.accept(position(e)));
        each("education", e -> sink.accept(education(e)));
        each("qualification", e -> sink.accept(education(e)));
        each("distinction", this::award);
        each("funding", this::grant);
        new OrcidWorks(record, line, owner, sink).read();
    }

    /** Summaries and full activities, which differ in the element's name; the root may be one. */
    private void each(String name, Consumer<XmlElement> taker) {
        if (record.name().equals(name) || record.name().equals(name + "-summary")) taker.accept(record);
        record.deep(name + "-summary").forEach(taker);
        // The full activity, and not a list of that name.
        for (XmlElement full : record.deep(name)) if (full.child("organization") != null) taker.accept(full);
    }

    private void person() {
        XmlElement identifier = record.child("orcid-identifier");
        String path = record.attribute("path");
        String stated = identifier == null ? path : identifier.text("path");
        String orcid = bare(stated);
        List<XmlElement> names = record.name().equals("name") ? List.of(record) : record.deep("name");
        XmlElement name = names.stream()
                .filter(n -> n.child("given-names") != null)
                .findFirst()
                .orElse(null);
        if (name == null) return;
        String credit = name.text("credit-name");
        AuthorMention divided = Fields.person(name.text("given-names"), name.text("family-name"), null);
        if (divided == null && credit == null) return;
        AuthorMention known = divided == null ? AuthorMention.named(String.valueOf(credit)) : divided;
        owner = known.withIdentifiers(orcid, null).asInferred();
        Set<String> all = new LinkedHashSet<>();
        all.add(known.name());
        if (credit != null) all.add(credit);
        for (XmlElement other : record.deep("other-name")) {
            String content = other.text("content");
            if (content != null) all.add(content);
        }
        List<String> homepages = new ArrayList<>();
        for (XmlElement url : record.deep("researcher-url")) {
            String address = url.text("url");
            if (address != null) homepages.add(address);
        }
        sink.accept(new Subject(known.name(), false, homepages, orcid, line, 1));
        if (orcid != null)
            sink.accept(new PersonRecord(orcid, List.copyOf(all), Map.of("orcid", orcid), List.of(), line, 1));
        for (XmlElement keyword : record.deep("keyword")) {
            String topic = keyword.text("content");
            if (topic != null) sink.accept(new Interest(topic, line, 1));
        }
    }

    /** Records of the schema's documentation have made-up iDs without a right check digit; they are none. */
    private static @Nullable String bare(@Nullable String text) {
        return Identifiers.orcid(text);
    }

    private Position position(XmlElement e) {
        return new Position(
                e.text("role-title"),
                e.text("organization", "name"),
                e.text("department-name"),
                place(e),
                from(e),
                to(e),
                line,
                1);
    }

    private static @Nullable String place(XmlElement e) {
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {"city", "region", "country"}) {
            String text = e.text("organization", "address", part);
            if (text != null) parts.add(text);
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private Education education(XmlElement e) {
        return new Education(
                e.text("role-title"),
                null,
                e.text("organization", "name"),
                e.text("department-name"),
                from(e),
                to(e),
                line,
                1);
    }

    private void award(XmlElement e) {
        String title = e.text("role-title");
        if (title != null) sink.accept(new Award(title, from(e), line, 1));
    }

    private void grant(XmlElement e) {
        String type = e.text("type");
        String title = e.text("title", "title");
        if (title == null) return;
        if ("award".equalsIgnoreCase(type)) sink.accept(new Award(title, from(e), line, 1));
        else sink.accept(new Grant(title, e.text("organization", "name"), null, List.of(), from(e), to(e), line, 1));
    }

    private static @Nullable PartialDate from(XmlElement e) {
        return date(e.child("start-date"));
    }

    private static @Nullable PartialDate to(XmlElement e) {
        return date(e.child("end-date"));
    }

    static @Nullable PartialDate date(@Nullable XmlElement date) {
        return date == null ? null : Dates.of(date.text("year"), date.text("month"), date.text("day"));
    }
}
