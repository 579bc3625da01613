package org.coauthor.importer.dblp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.dblp.DblpRecord.Field;
import org.coauthor.importer.record.Blocks;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.XmlRecords;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads DBLP (<a href="https://dblp.org/xml/docu/dblpxml.pdf">Ley, DBLP: Some Lessons Learned</a>). The name in DBLP's spelling,
 * its homonym number included ({@code Wei Wang 0001}), is the key of a person; the number is no part of the name.
 */
public final class DblpImporter implements Importer {
    /** The elements that are records of the dump. */
    public static final List<String> RECORDS = List.of(
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

    /** Cost: 5 to 10 ns a byte, shared among all processors; what is not plain XML is read by a full parser, at a third of the speed. */
    @Override
    public void read(Input input, Sink sink) throws IOException {
        try (InputStream in = input.bytes().open()) {
            DblpBlocks blocks = new DblpBlocks(in, RECORDS);
            Blocks.each(blocks::next, (block, to) -> block(block, blocks, to), sink);
            InputStream rest = blocks.rest();
            if (rest != null) carefully(rest, blocks.charset(), blocks.line(), input, sink);
        }
    }

    private static void block(DblpBlocks.Block block, DblpBlocks blocks, Sink sink) throws IOException {
        byte[] bytes = block.bytes();
        DblpScanner scanner = new DblpScanner(bytes, block.length(), blocks.charset());
        int line = block.line();
        int counted = 0;
        for (int at = 0; at < block.length(); ) {
            if (bytes[at] <= ' ' && bytes[at] >= 0) {
                at++;
                continue;
            }
            line += DblpBlocks.lines(bytes, counted, at);
            counted = at;
            DblpRecord record = blocks.begins(bytes, at, block.length()) ? scanner.read(at) : null;
            if (record != null) {
                record(record, line, sink);
                at = scanner.at();
                continue;
            }
            int next = at + 1;
            while (next < block.length() && !blocks.begins(bytes, next, block.length())) next++;
            boolean ends = block.last() && next == block.length();
            InputStream odd = new ByteArrayInputStream(bytes, at, next - at);
            InputStream whole = ends ? odd : new SequenceInputStream(odd, stream("</dblp>"));
            fragment(whole, blocks.charset(), line, sink);
            if (ends) return;
            at = next;
        }
        if (block.last())
            sink.problem(
                    "bad-xml",
                    line + DblpBlocks.lines(bytes, counted, block.length()),
                    0,
                    "the document is not ended by </dblp>");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What stands within a document, as a document. */
    private static void fragment(InputStream bytes, Charset charset, int line, Sink sink) throws IOException {
        String prolog = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><dblp>";
        InputStream document = new SequenceInputStream(stream(prolog), bytes);
        Input part = new Input("dblp", () -> document, Settings.asOf(LocalDate.EPOCH));
        XmlRecords.each(
                part, RECORDS, (element, l, to) -> record(DblpRecord.of(element), l + line - 1, to), new Sink() {
                    @Override
                    public void accept(Statement statement) {
                        sink.accept(statement);
                    }

                    @Override
                    public void problem(Problem problem) {
                        int place = problem.line() == 0 ? 0 : problem.line() + line - 1;
                        sink.problem(problem.code(), place, problem.column(), problem.message());
                    }
                });
    }

    private static void carefully(InputStream rest, Charset charset, int line, Input input, Sink sink)
            throws IOException {
        if (line > 1) fragment(rest, charset, line, sink);
        else
            XmlRecords.each(
                    new Input(input.name(), () -> rest, input.settings()),
                    RECORDS,
                    (element, l, to) -> record(DblpRecord.of(element), l, to),
                    sink);
    }

    private static void record(DblpRecord record, int line, Sink sink) {
        String key = record.key();
        if (record.element().equals("www") && key != null && key.startsWith("homepages/"))
            people(record, key.substring(10), line, sink);
        else sink.accept(work(record, line));
    }

    /** One record for each name of the person, as works may use any. */
    private static void people(DblpRecord record, String pid, int line, Sink sink) {
        // What is left of a page that was joined to another one
        if (record.first("crossref") != null || record.first("author") == null) return;
        Map<String, String> identifiers = new TreeMap<>();
        identifiers.put("dblp", pid);
        List<String> places = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Field field : record.fields()) {
            String text = field.text();
            if (text == null) continue;
            switch (field.name()) {
                case "url" -> {
                    if (text.contains("orcid.org/")) put(identifiers, "orcid", Identifiers.orcid(text));
                    if (text.contains("wikidata.org/")) put(identifiers, "wikidata", Identifiers.last(text));
                }
                case "note" -> {
                    if ("affiliation".equals(field.type())) places.add(text);
                }
                case "author" -> {
                    keys.add(text);
                    names.add(unnumbered(text));
                }
                default -> {}
            }
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

    private static Work work(DblpRecord record, int line) {
        WorkBuilder work =
                Work.builder().id(record.key()).identifier("dblp", record.key()).line(line);
        String type = record.element();
        work.type(type.equals("www") || type.equals("data") ? "misc" : type);
        StringBuilder editors = new StringBuilder();
        for (Field field : record.fields()) {
            String text = field.text();
            if (text == null) continue;
            if (field.name().equals("editor"))
                editors.append(editors.isEmpty() ? "" : " and ").append(unnumbered(text));
            else field(field, text, work);
        }
        if (!editors.isEmpty()) work.detail("editor", editors.toString());
        String year = record.text("year");
        PartialDate date = Dates.of(year, record.text("month"), null);
        if (date != null) {
            work.year(date.year());
            if (date.month() > 0) work.date(date);
        }
        return work.build();
    }

    private static void field(Field field, String text, WorkBuilder work) {
        switch (field.name()) {
            case "author" ->
                work.author(new AuthorMention(
                        unnumbered(text),
                        null,
                        null,
                        false,
                        false,
                        false,
                        Identifiers.orcid(field.orcid()),
                        text,
                        List.of()));
            case "title" -> work.title(title(text));
            case "journal", "booktitle" -> work.venue(text);
            case "ee" -> link(text, work);
            case "url" -> {
                if (text.startsWith("http")) work.detail("url", text);
            }
            case "isbn" -> work.identifier("isbn", Identifiers.isbn(text)).detail("isbn", text);
            case "volume" -> {
                work.detail("volume", text);
                if (text.startsWith("abs/")) work.identifier("arxiv", Identifiers.arxiv(text));
            }
            case "pages", "number", "publisher", "school", "series", "address", "chapter", "note" ->
                work.detail(field.name(), text);
            default -> {}
        }
    }

    private static void link(String text, WorkBuilder work) {
        String doi = text.contains("doi.org/") ? Identifiers.doi(text) : null;
        if (doi != null) work.identifier("doi", doi);
        if (text.contains("arxiv.org/")) work.identifier("arxiv", Identifiers.arxiv(text));
        else if (doi != null && doi.startsWith("10.48550/arxiv."))
            work.identifier("arxiv", Identifiers.arxiv(doi.substring(15)));
        if (doi == null) work.detail("url", text);
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
