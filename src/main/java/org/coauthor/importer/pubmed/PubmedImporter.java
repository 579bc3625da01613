package org.coauthor.importer.pubmed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.Text;
import org.coauthor.importer.record.XmlElement;
import org.coauthor.importer.record.XmlRecords;
import org.coauthor.importer.ris.NbibImporter;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/** Reads PubMed XML (<a href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/190101/">PubmedArticleSet</a>): answers and the baseline. */
public final class PubmedImporter implements Importer {
    @Override
    public String kind() {
        return "pubmed";
    }

    @Override
    public double fit(Sample sample) {
        String head = XmlRecords.head(sample);
        return head.contains("<PubmedArticle")
                        || head.contains("<MedlineCitation")
                        || head.contains("<PubmedBookArticle")
                ? 0.97
                : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        XmlRecords.each(
                input,
                List.of("PubmedArticle", "MedlineCitation", "PubmedBookArticle"),
                (element, line, s) -> s.accept(work(element, line)),
                sink);
    }

    private static Work work(XmlElement element, int line) {
        WorkBuilder work = Work.builder().line(line).type("article");
        String pmid = Identifiers.pmid(element.deepText("PMID"));
        work.id(pmid).identifier("pmid", pmid);
        List<XmlElement> articles = element.deep("Article");
        XmlElement article = articles.isEmpty() ? element : articles.get(0);
        String title = article.deepText("ArticleTitle");
        String book = element.deepText("BookTitle");
        work.title(NbibImporter.title(title == null ? book : title));
        if (book != null) work.type(title == null ? "book" : "incollection").venue(title == null ? null : book);
        List<XmlElement> lists = article.deep("AuthorList");
        if (!lists.isEmpty()) authors(lists.get(0), work);
        List<XmlElement> journals = article.deep("Journal");
        if (!journals.isEmpty()) journal(journals.get(0), work);
        for (XmlElement day : article.deep("ArticleDate"))
            date(Dates.of(day.text("Year"), day.text("Month"), day.text("Day")), work);
        work.detail("pages", article.deepText("MedlinePgn"));
        work.detail("language", article.text("Language"));
        identifiers(element, article, work);
        for (String topic : new String[] {"DescriptorName", "Keyword"})
            for (XmlElement one : element.deep(topic)) work.topic(one.text());
        return work.build();
    }

    private static void journal(XmlElement journal, WorkBuilder work) {
        String name = journal.text("Title");
        work.venue(name == null ? journal.text("ISOAbbreviation") : name);
        work.detail("issn", journal.text("ISSN"));
        work.detail("volume", journal.text("JournalIssue", "Volume"));
        work.detail("number", journal.text("JournalIssue", "Issue"));
        XmlElement issue = journal.child("JournalIssue");
        XmlElement day = issue == null ? null : issue.child("PubDate");
        if (day == null) return;
        PartialDate date = Dates.of(day.text("Year"), day.text("Month"), day.text("Day"));
        date(date == null ? NbibImporter.date(day.text("MedlineDate")) : date, work);
    }

    /** The first date stated counts, later ones only where it had no month. */
    private static void date(@Nullable PartialDate date, WorkBuilder work) {
        if (date == null) return;
        Work so = work.build();
        Integer year = so.year();
        if (year == null) work.year(date.year());
        if (date.month() > 0 && so.date() == null && (year == null || year == date.year())) work.date(date);
    }

    private static void authors(XmlElement list, WorkBuilder work) {
        work.authorsTruncated("N".equals(list.attribute("CompleteYN")));
        for (XmlElement author : list.all("Author")) {
            String given = author.text("ForeName");
            AuthorMention person = Fields.person(
                    given == null ? author.text("Initials") : given, author.text("LastName"), author.text("Suffix"));
            if (person == null) person = Fields.person(null, author.text("CollectiveName"), null);
            if (person == null) continue;
            String orcid = null;
            for (XmlElement id : author.all("Identifier"))
                if ("ORCID".equalsIgnoreCase(id.attribute("Source"))) orcid = orcid(id.text());
            List<String> places = new ArrayList<>();
            for (XmlElement place : author.deep("Affiliation")) {
                String text = place.text();
                if (text != null) places.add(text);
            }
            work.author(person.withIdentifiers(orcid, null)
                    .withAffiliations(places)
                    .withEqualContribution("Y".equals(author.attribute("EqualContrib"))));
        }
    }

    /** Sometimes written without hyphens. */
    private static @Nullable String orcid(@Nullable String text) {
        if (text == null) return null;
        String last = text.substring(text.lastIndexOf('/') + 1).strip();
        return Identifiers.orcid(last.length() == 16 ? last.replaceAll("(.{4})(?=.)", "$1-") : last);
    }

    private static void identifiers(XmlElement element, XmlElement article, WorkBuilder work) {
        for (XmlElement id : article.all("ELocationID"))
            if ("doi".equals(id.attribute("EIdType"))) work.identifier("doi", Identifiers.doi(id.text()));
        // The lists of the references that the article cites have the same names.
        for (XmlElement data : element.all("PubmedData"))
            for (XmlElement list : data.all("ArticleIdList"))
                for (XmlElement id : list.all("ArticleId")) {
                    String text = Text.clean(id.text());
                    if ("doi".equals(id.attribute("IdType"))) work.identifier("doi", Identifiers.doi(text));
                    if ("pmc".equals(id.attribute("IdType"))) work.identifier("pmcid", Identifiers.pmcid(text));
                }
    }
}
