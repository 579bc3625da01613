package org.coauthor.importer.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.Text;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.Latex;
import org.jspecify.annotations.Nullable;

/** What an entry says, as a work. */
final class BibtexWorks {
    /** BibLaTeX's entry types as BibTeX's. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("suppperiodical", "article"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("booklet", "booklet"),
            Map.entry("inbook", "inbook"),
            Map.entry("bookinbook", "inbook"),
            Map.entry("suppbook", "inbook"),
            Map.entry("incollection", "incollection"),
            Map.entry("inreference", "incollection"),
            Map.entry("suppcollection", "incollection"),
            Map.entry("inproceedings", "inproceedings"),
            Map.entry("conference", "inproceedings"),
            Map.entry("manual", "manual"),
            Map.entry("mastersthesis", "mastersthesis"),
            Map.entry("phdthesis", "phdthesis"),
            Map.entry("proceedings", "proceedings"),
            Map.entry("mvproceedings", "proceedings"),
            Map.entry("techreport", "techreport"),
            Map.entry("report", "techreport"),
            Map.entry("unpublished", "unpublished"));

    /** BibLaTeX's field names as BibTeX's. */
    private static final Map<String, String> NAMES =
            Map.of("location", "address", "annotation", "annote", "comments", "comment", "link", "url", "links", "url");

    /** Fields that have a place of their own in a work, or that only steer other programs. */
    private static final Set<String> ELSEWHERE = Set.of(
            "author",
            "authors",
            "title",
            "subtitle",
            "journal",
            "journaltitle",
            "journalsubtitle",
            "booktitle",
            "booksubtitle",
            "year",
            "date",
            "month",
            "day",
            "keywords",
            "keyword",
            "crossref",
            "xref",
            "xdata",
            "ids",
            "doi",
            "pmid",
            "pmcid",
            "pubstate",
            "eprint",
            "eprinttype",
            "archiveprefix",
            "primaryclass",
            "eprintclass",
            "email",
            "file",
            "owner",
            "groups",
            "timestamp",
            "username",
            "creationdate",
            "modificationdate",
            "__markedentry",
            "options",
            "langidopts",
            "execute",
            "presort",
            "sortkey",
            "sorttitle",
            "sortname",
            "indextitle",
            "indexsorttitle",
            "bibsource",
            "date-added",
            "date-modified",
            "related",
            "relatedstring",
            "relatedtype");

    private static final Set<String> VERBATIM = Set.of("url", "doi", "eprint", "biburl", "urldate", "issn", "isbn");

    private final BibtexEntry entry;
    private final WorkBuilder work = Work.builder();

    private BibtexWorks(BibtexEntry entry) {
        this.entry = entry;
    }

    static Work work(BibtexEntry entry) {
        return new BibtexWorks(entry).read();
    }

    private Work read() {
        work.id(Text.clean(entry.key())).line(entry.line()).type(type());
        work.title(joined("title", "subtitle"));
        people();
        work.venue(venue());
        date();
        identifiers();
        String keywords = entry.first("keywords", "keyword");
        if (keywords != null)
            for (String topic : BibtexNames.split(keywords.replace(';', ','), ",")) work.topic(plain(topic));
        work.topic(plain(entry.first("primaryclass", "eprintclass")));
        work.status(plain(entry.first("pubstate")));
        entry.fields().forEach(this::detail);
        return work.build();
    }

    private String type() {
        if (entry.type().equals("thesis")) {
            String kind = entry.fields().getOrDefault("type", "").toLowerCase(Locale.ROOT);
            return kind.contains("ma") && !kind.contains("ph") ? "mastersthesis" : "phdthesis";
        }
        if (entry.type().equals("patent")) return "patent";
        return TYPES.getOrDefault(entry.type(), "misc");
    }

    private void people() {
        String field = entry.first("author", "authors");
        if (field == null) return;
        BibtexNames.People people = BibtexNames.read(field);
        work.authorsTruncated(people.truncated());
        Set<Integer> equal = marked("equal");
        Set<Integer> corresponding = marked("corresponding");
        List<AuthorMention> authors = people.authors();
        for (int i = 0; i < authors.size(); i++)
            work.author(authors.get(i)
                    .withEqualContribution(equal.contains(i + 1))
                    .withCorresponding(corresponding.contains(i + 1)));
    }

    /** BibLaTeX data annotations, {@code author+an = {1=corresponding;2=equal}}: the positions that carry the word. */
    private Set<Integer> marked(String word) {
        Set<Integer> positions = new TreeSet<>();
        String annotations = entry.fields().get("author+an");
        if (annotations == null) return positions;
        for (String annotation : annotations.split(";", -1)) {
            int end = 0;
            String text = annotation.strip();
            while (end < text.length() && end < 5 && Character.isDigit(text.charAt(end))) end++;
            if (end > 0 && text.toLowerCase(Locale.ROOT).contains(word))
                positions.add(Integer.valueOf(text.substring(0, end)));
        }
        return positions;
    }

    private @Nullable String venue() {
        boolean part = entry.type().startsWith("in") || entry.type().equals("conference");
        String journal = joined(entry.first("journaltitle") == null ? "journal" : "journaltitle", "journalsubtitle");
        String book = joined("booktitle", "booksubtitle");
        String venue = part && book != null || journal == null ? book : journal;
        if (venue == null) return null;
        String lower = venue.toLowerCase(Locale.ROOT);
        return lower.startsWith("arxiv preprint") || lower.startsWith("arxiv e-print") ? "arXiv" : venue;
    }

    private void date() {
        String stated = entry.first("date");
        PartialDate date = stated == null ? null : Dates.iso(stated);
        String year = entry.first("year");
        if (date == null) date = Dates.of(year, entry.first("month"), entry.first("day"));
        if (date == null) {
            String unread = plain(stated == null ? year : stated);
            if (unread == null) return;
            if (Character.isLetter(unread.charAt(0))) work.status(unread);
            else work.detail("date", unread);
            return;
        }
        work.year(date.year());
        if (date.month() != 0) work.date(date);
    }

    private void identifiers() {
        String doi = Identifiers.doi(entry.first("doi"));
        String url = entry.first("url", "link", "ee");
        if (doi == null && url != null && url.contains("doi.org/")) doi = Identifiers.doi(url);
        work.identifier("doi", doi);
        work.identifier("arxiv", arxiv(doi, url));
        if (entry.first("pmid") != null) work.identifier("pmid", Identifiers.pmid(entry.first("pmid")));
        String eprint = entry.first("eprint");
        if (eprint != null && "pubmed".equalsIgnoreCase(entry.first("eprinttype", "archiveprefix")))
            work.identifier("pmid", Identifiers.pmid(eprint));
        if (entry.first("pmcid") != null) work.identifier("pmcid", Identifiers.pmcid(entry.first("pmcid")));
        work.identifier("isbn", Identifiers.isbn(entry.first("isbn")));
        if (entry.key().startsWith("DBLP:")) work.identifier("dblp", entry.key().substring(5));
    }

    private @Nullable String arxiv(@Nullable String doi, @Nullable String url) {
        String kind = entry.first("eprinttype", "archiveprefix");
        String eprint = entry.first("eprint");
        if (eprint != null && (kind == null || kind.equalsIgnoreCase("arxiv"))) return Identifiers.arxiv(eprint);
        if (doi != null && doi.startsWith("10.48550/arxiv.")) return Identifiers.arxiv(doi.substring(15));
        if (url != null && url.contains("arxiv.org/")) return Identifiers.arxiv(url);
        for (String name : new String[] {"journal", "journaltitle", "volume", "note", "howpublished", "number"}) {
            String value = entry.fields().get(name);
            if (value == null) continue;
            String lower = value.toLowerCase(Locale.ROOT);
            if (lower.contains("arxiv") || lower.startsWith("abs/")) {
                String found = Identifiers.arxiv(value);
                if (found != null) return found;
            }
        }
        return null;
    }

    private void detail(String name, String value) {
        if (ELSEWHERE.contains(name) || name.indexOf('+') >= 0 || name.startsWith("bdsk-")) return;
        String kept = NAMES.getOrDefault(name, name);
        if (name.equals("institution") && entry.type().equals("thesis")) kept = "school";
        if (name.equals("editor") || name.equals("editors") || name.equals("bookauthor") || name.equals("translator"))
            work.detail(name.equals("editors") ? "editor" : name, people(value));
        else work.detail(kept, VERBATIM.contains(kept) ? verbatim(value) : plain(value));
    }

    private static String people(String value) {
        BibtexNames.People people = BibtexNames.read(value);
        return people.authors().stream().map(AuthorMention::name).collect(Collectors.joining(" and "))
                + (people.truncated() ? " and others" : "");
    }

    private @Nullable String joined(String main, String sub) {
        String title = plain(entry.fields().get(main));
        String rest = plain(entry.fields().get(sub));
        if (title == null) return null;
        if (rest == null) return title;
        return title + (title.endsWith("?") || title.endsWith("!") || title.endsWith(":") ? " " : ": ") + rest;
    }

    private static @Nullable String plain(@Nullable String latex) {
        return latex == null ? null : Text.clean(Latex.toUnicode(latex));
    }

    /** Addresses and numbers: no accents or dashes in them, only what LaTeX needs escaped. */
    private static @Nullable String verbatim(String value) {
        String bare = value.strip();
        if (bare.startsWith("\\url{") && bare.endsWith("}")) bare = bare.substring(5, bare.length() - 1);
        bare = bare.replace("\\_", "_")
                .replace("\\%", "%")
                .replace("\\&", "&")
                .replace("\\#", "#")
                .replace("\\~{}", "~");
        return Text.clean(bare.replace("{", "").replace("}", ""));
    }
}
