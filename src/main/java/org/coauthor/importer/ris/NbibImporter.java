package org.coauthor.importer.ris;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
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
import org.coauthor.importer.ris.TaggedText.Value;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/** Reads PubMed's tagged format, MEDLINE or nbib (<a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">field list</a>). */
public final class NbibImporter implements Importer {
    private static final Pattern MARK = Pattern.compile("(?m)^PMID- ?\\d{1,9}\\s*$");

    @Override
    public String kind() {
        return "nbib";
    }

    @Override
    public double fit(Sample sample) {
        return MARK.matcher(sample.text()).find() ? 0.97 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        try (Reader in = Text.open(input, sink)) {
            TaggedText.each(in, "PMID", null, sink, tagged -> sink.accept(work(tagged)));
        }
    }

    private static Work work(Tagged tagged) {
        String pmid = Identifiers.pmid(tagged.first("PMID"));
        WorkBuilder work = Work.builder().line(tagged.line()).id(pmid).identifier("pmid", pmid);
        work.title(title(tagged.first("TI", "BTI")));
        authors(tagged).forEach(work::author);
        work.venue(Text.clean(tagged.first("JT", "TA", "BTI")));
        PartialDate date = date(tagged.first("DP", "DEP"));
        if (date != null) {
            work.year(date.year());
            if (date.month() > 0) work.date(date);
        }
        for (String id : tagged.all("LID", "AID"))
            if (id.contains("[doi]")) work.identifier("doi", Identifiers.doi(id));
        String pmc = tagged.first("PMC");
        if (pmc != null) work.identifier("pmcid", Identifiers.pmcid(pmc));
        work.type(tagged.first("BTI") != null ? "book" : "article");
        work.detail("volume", Text.clean(tagged.first("VI")));
        work.detail("number", Text.clean(tagged.first("IP")));
        work.detail("pages", Text.clean(tagged.first("PG")));
        String issn = tagged.first("IS");
        if (issn != null) work.detail("issn", Text.clean(issn.split(" ", 2)[0]));
        work.detail("language", Text.clean(tagged.first("LA")));
        for (String topic : tagged.all("MH", "OT")) work.topic(Text.clean(topic.replace("*", "")));
        return work.build();
    }

    /** PubMed ends titles with a full stop and puts translated ones in brackets. */
    public static @Nullable String title(@Nullable String written) {
        String title = Fields.unmarked(written);
        if (title == null) return null;
        if (title.endsWith(".") && !title.endsWith("..")) title = title.substring(0, title.length() - 1);
        return title.startsWith("[") && title.endsWith("]") ? title.substring(1, title.length() - 1) : title;
    }

    /** {@code 2018 Feb 13}, {@code 2018 Jan-Feb}, {@code 20180213}. */
    public static @Nullable PartialDate date(@Nullable String written) {
        if (written == null) return null;
        String text = written.strip();
        if (text.matches("\\d{8}")) return Dates.of(text.substring(0, 4), text.substring(4, 6), text.substring(6));
        String[] parts = text.split("[ -]", -1);
        return Dates.of(parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
    }

    private static List<AuthorMention> authors(Tagged tagged) {
        boolean full = tagged.first("FAU") != null;
        List<AuthorMention> authors = new ArrayList<>();
        for (Value value : tagged.values()) {
            String text = value.text().toString();
            int last = authors.size() - 1;
            switch (value.tag()) {
                case "FAU" -> add(authors, RisImporter.person(text));
                case "AU" -> {
                    if (!full) add(authors, abbreviated(text));
                }
                case "CN" -> add(authors, Fields.person(null, text, null));
                case "AUID" -> {
                    String orcid = Identifiers.orcid(text);
                    if (last >= 0 && orcid != null)
                        authors.set(last, authors.get(last).withIdentifiers(orcid, null));
                }
                case "AD" -> {
                    String place = Text.clean(text);
                    if (last >= 0 && place != null) {
                        List<String> places = new ArrayList<>(authors.get(last).affiliations());
                        places.add(place);
                        authors.set(last, authors.get(last).withAffiliations(places));
                    }
                }
                default -> {}
            }
        }
        return authors;
    }

    private static void add(List<AuthorMention> authors, @Nullable AuthorMention author) {
        if (author != null) authors.add(author);
    }

    /** {@code Piwowar HA}. */
    private static @Nullable AuthorMention abbreviated(String name) {
        String text = name.strip();
        int space = text.lastIndexOf(' ');
        if (space < 0) return Fields.person(null, text, null);
        return Fields.person(text.substring(space + 1), text.substring(0, space), null);
    }
}
