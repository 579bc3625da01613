package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;

/** BibTeX, which biblatex reads too. Words of a title with capitals inside are kept from styles that lower them. */
final class BibTexWriter implements WorkWriter {
    private static final Set<String> VERBATIM = Set.of("doi", "url", "eprint");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern INNER_CAPITAL = Pattern.compile("^.*[\\p{L}\\p{N}]\\p{Lu}.*$");
    private static final Pattern UNSAFE = Pattern.compile("[{}\\\\\\s\"]");
    private final boolean ascii;

    BibTexWriter(boolean ascii) {
        this.ascii = ascii;
    }

    @Override
    public void write(List<Work> works, Writer out) throws IOException {
        List<String> keys = CitationKeys.of(works);
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            out.write((i == 0 ? "@" : "\n@") + EntryType.of(work) + "{" + keys.get(i) + ",\n");
            for (Map.Entry<String, String> field : fields(work).entrySet())
                out.write("  " + field.getKey() + " = " + field.getValue() + ",\n");
            out.write("}\n");
        }
        out.flush();
    }

    /** The fields of an entry with their values as they stand in the file, delimiters included. */
    private Map<String, String> fields(Work work) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!work.authors().isEmpty()) {
            String people = work.authors().stream().map(this::name).collect(Collectors.joining(" and "));
            fields.put("author", "{" + people + (work.authorsTruncated() ? " and others" : "") + "}");
        }
        if (work.title() != null) fields.put("title", "{" + title(work.title()) + "}");
        put(fields, venueField(EntryType.of(work)), work.venue());
        if (work.year() != null) fields.put("year", "{" + work.year() + "}");
        PartialDate date = work.date();
        if (date != null && date.month() > 0) fields.put("month", MONTHS.get(date.month() - 1));
        for (Map.Entry<String, String> detail : work.details().entrySet())
            if (detail.getKey().equals("pages")) fields.put("pages", "{" + pages(detail.getValue()) + "}");
            else put(fields, detail.getKey(), detail.getValue());
        put(fields, "doi", work.identifier("doi"));
        put(fields, "isbn", work.identifier("isbn"));
        if (work.identifier("arxiv") != null) {
            put(fields, "eprint", work.identifier("arxiv"));
            fields.put("archiveprefix", "{arXiv}");
        }
        if (!work.topics().isEmpty()) put(fields, "keywords", String.join(", ", work.topics()));
        if (!"published".equals(work.status())) put(fields, "pubstate", work.status());
        return fields;
    }

    private void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value == null || !name.matches("[a-z]+")) return;
        boolean verbatim = VERBATIM.contains(name);
        fields.putIfAbsent(name, "{" + (verbatim ? verbatim(value) : Latex.of(value, ascii)) + "}");
    }

    private static String venueField(String type) {
        return switch (type) {
            case "inproceedings", "incollection", "inbook" -> "booktitle";
            case "phdthesis", "mastersthesis" -> "school";
            case "techreport" -> "institution";
            case "book", "proceedings" -> "series";
            case "article" -> "journal";
            default -> "howpublished";
        };
    }

    /** "Family, Given"; braces around what BibTeX would divide. */
    private String name(AuthorMention author) {
        String family = author.family();
        if (family == null) {
            String name = Latex.of(author.name(), ascii);
            return divides(name) || name.contains(",") ? "{" + name + "}" : name;
        }
        return part(family) + (author.given() == null ? "" : ", " + part(author.given()));
    }

    private String part(String text) {
        String latex = Latex.of(text, ascii);
        return divides(latex) || latex.contains(",") ? "{" + latex + "}" : latex;
    }

    private static boolean divides(String name) {
        return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" and ");
    }

    private String title(String title) {
        List<String> words = new ArrayList<>();
        for (String word : Characters.oneLine(title).split(" ", -1)) {
            String latex = Latex.of(word, ascii);
            words.add(INNER_CAPITAL.matcher(word).matches() ? "{" + latex + "}" : latex);
        }
        return String.join(" ", words);
    }

    /** A range of pages with the hyphen that BibTeX wants, two of them. */
    private String pages(String pages) {
        return Arrays.stream(Pages.RANGE.split(pages, -1))
                .map(p -> Latex.of(p, ascii))
                .collect(Collectors.joining("--"));
    }

    private static String verbatim(String value) {
        return UNSAFE.matcher(Characters.oneLine(value))
                .replaceAll(m ->
                        String.format(Locale.ROOT, "%%%02X", (int) m.group().charAt(0)));
    }
}
