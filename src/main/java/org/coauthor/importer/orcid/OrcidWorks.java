package org.coauthor.importer.orcid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.WorkTypes;
import org.coauthor.importer.record.XmlElement;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The works of a record. A group holds what several sources say of one work; the first speaks for it. Summaries name no authors: that
 * the record's owner is one is concluded, and that the list is cut is said.
 */
final class OrcidWorks {
    private final XmlElement record;
    private final int line;
    private final @Nullable AuthorMention owner;
    private final Sink sink;

    OrcidWorks(XmlElement record, int line, @Nullable AuthorMention owner, Sink sink) {
        this.record = record;
        this.line = line;
        this.owner = owner;
        this.sink = sink;
    }

    void read() {
        if (record.name().equals("work")) sink.accept(work(List.of(record)));
        for (XmlElement group : record.deep("group")) {
            List<XmlElement> summaries = new ArrayList<>(group.all("work-summary"));
            if (!summaries.isEmpty()) sink.accept(work(summaries));
        }
        for (XmlElement full : record.deep("work")) if (full.child("title") != null) sink.accept(work(List.of(full)));
    }

    private Work work(List<XmlElement> same) {
        XmlElement first = same.get(0);
        WorkBuilder work = Work.builder().line(line);
        String code = first.attribute("put-code");
        work.id(code == null ? first.text("put-code") : code);
        String title = Fields.unmarked(first.text("title", "title"));
        String subtitle = Fields.unmarked(first.text("title", "subtitle"));
        work.title(title == null || subtitle == null ? title : title + ": " + subtitle);
        work.venue(first.text("journal-title"));
        String type = first.text("type");
        work.type(WorkTypes.of(type == null ? first.text("work-type") : type));
        PartialDate date = OrcidRecord.date(first.child("publication-date"));
        if (date != null) {
            work.year(date.year());
            if (date.month() > 0) work.date(date);
        }
        for (int i = same.size() - 1; i >= 0; i--) identifiers(same.get(i), work);
        work.detail("url", first.text("url"));
        authors(first, work);
        return work.build();
    }

    private void authors(XmlElement work, WorkBuilder builder) {
        int before = builder.authors().size();
        for (XmlElement contributor : work.deep("contributor")) {
            String role = contributor.deepText("contributor-role");
            String name = contributor.text("credit-name");
            if (name == null || role != null && !role.toLowerCase(Locale.ROOT).contains("author")) continue;
            builder.author(AuthorMention.named(name)
                    .withIdentifiers(Identifiers.orcid(contributor.text("contributor-orcid", "path")), null));
        }
        if (builder.authors().size() > before || owner == null) return;
        builder.author(owner).authorsTruncated(true);
    }

    private static void identifiers(XmlElement work, WorkBuilder builder) {
        for (XmlElement id : work.deep("external-id")) {
            String type = id.text("external-id-type");
            String value = id.text("external-id-value");
            String relation = id.text("external-id-relationship");
            if (type == null || value == null || relation != null && !relation.equalsIgnoreCase("self")) continue;
            switch (type) {
                case "doi" -> builder.identifier("doi", Identifiers.doi(value));
                case "arxiv" -> builder.identifier("arxiv", Identifiers.arxiv(value));
                case "pmid" -> builder.identifier("pmid", Identifiers.pmid(Identifiers.last(value)));
                case "pmc" -> builder.identifier("pmcid", Identifiers.pmcid(value));
                case "isbn" -> builder.identifier("isbn", Identifiers.isbn(value));
                default -> {}
            }
        }
    }
}
