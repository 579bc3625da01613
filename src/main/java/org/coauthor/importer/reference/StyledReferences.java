package org.coauthor.importer.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.coauthor.text.NameParser;
import org.coauthor.text.PersonName;

/** Writes real works as references in many styles, the styles of CVs too, to learn from where no labelled strings are. */
final class StyledReferences {
    private static final List<String> STATUSES = List.of(
            "under review",
            "Submitted",
            "in press",
            "to appear",
            "In preparation",
            "working paper",
            "accepted",
            "forthcoming");
    private static final List<String> PUBLISHERS = List.of(
            "Springer",
            "Cambridge University Press",
            "Oxford University Press",
            "MIT Press",
            "Wiley",
            "Elsevier",
            "Routledge",
            "Academic Press",
            "Palgrave Macmillan",
            "Kluwer Academic Publishers",
            "O’Reilly Media, Inc.",
            "ProQuest LLC",
            "University of Chicago Press",
            "World Scientific");
    private static final List<String> INSTITUTIONS = List.of(
            "Stanford University",
            "University of Oxford",
            "MIT",
            "Université de Genève",
            "World Bank",
            "Technische Universität Wien",
            "Department of Economics, Yale University",
            "National Institute of Standards and Technology",
            "Federal Reserve Bank of Boston",
            "SRI International",
            "School of Computer Science, Carnegie Mellon University",
            "Institute for Advanced Study");
    private static final List<String> PLACES =
            List.of("New York", "Cambridge, MA", "London", "Berlin", "Amsterdam", "Paris", "Oxford", "Singapore");

    private final List<String> journals;
    private final Random random;
    private final List<LabelledReference.Segment> out = new ArrayList<>();

    private StyledReferences(List<String> journals, Random random) {
        this.journals = journals;
        this.random = random;
    }

    /** At most so many references, from works in the program's own format, gzipped, one a line. */
    static List<LabelledReference> of(Path works, List<String> journals, int count, long seed) throws IOException {
        StyledReferences styled = new StyledReferences(journals, new Random(seed));
        List<LabelledReference> all = new ArrayList<>();
        JsonMapper mapper = JsonMapper.builder().build();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(works)), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            int step = Math.max(1, lines.size() / count);
            for (int i = 0; i < lines.size(); i += step) all.add(styled.reference(mapper.readTree(lines.get(i))));
        }
        return all;
    }

    private LabelledReference reference(JsonNode work) {
        out.clear();
        if (random.nextInt(6) == 0) add("citation-number", one("[12]", "3.", "(7)", "[Lov43]"));
        String title = title(work.path("title").asText());
        String year = work.path("year").asText("1999");
        List<PersonName> people = new ArrayList<>();
        for (JsonNode author : work.path("authors"))
            if (people.size() < 9)
                people.add(NameParser.parse(author.path("name").asText()));
        write(people, title, work.path("venue").asText(), year);
        String text = out.stream().map(LabelledReference.Segment::text).collect(Collectors.joining(" "));
        return new LabelledReference(
                "styled", ReferenceParser.normal(text), null, null, null, null, true, List.copyOf(out));
    }

    private void write(List<PersonName> people, String title, String conference, String year) {
        int style = random.nextInt(18);
        boolean some = !people.isEmpty();
        switch (style) {
            case 0 -> { // APA
                if (some) add("author", names(people, 2, " & "));
                add("date", "(" + year + ").");
                add("title", title + ".");
                venue(conference, ". ", "");
            }
            case 1 -> { // IEEE
                if (some) add("author", names(people, 1, " and ") + ",");
                add("title", "“" + title + ",”");
                venue(conference, ", ", "");
                add("date", year + ".");
            }
            case 2 -> { // Vancouver
                if (some) add("author", names(people, random.nextInt(6) == 0 ? 6 : 3, ", ") + ".");
                add("title", title + ".");
                venue(conference, ". ", year + ";");
            }
            case 3 -> { // Chicago
                if (some) add("author", names(people, 4, ", and ") + ".");
                add("date", year + ".");
                add("title", "\"" + title + ".\"");
                venue(conference, ". ", "");
            }
            case 4 -> { // title first
                add("title", quoted(title) + one(".", ",", ""));
                if (some) add("author", names(people, random.nextInt(2), " and ") + one(".", ","));
                venue(conference, ", ", "");
                add("date", one(year, "(" + year + ")", year + "."));
            }
            case 5 -> { // title with the others
                add("title", quoted(title));
                if (some)
                    add(
                            "author",
                            one("(with ", "with ", "w/ ")
                                    + names(people, random.nextInt(2), " and ")
                                    + one("),", ".", ","));
                venue(conference, ", ", "");
                add("date", year + ".");
            }
            case 6 -> { // status in the venue's place
                if (some) add("author", names(people, random.nextInt(7), ", and ") + ".");
                if (random.nextBoolean()) add("date", "(" + year + ").");
                add("title", quoted(title) + ".");
                add("note", one(STATUSES.toArray(String[]::new)) + ".");
            }
            case 7 -> { // book
                if (some) add("author", names(people, 1 + random.nextInt(4), " and ") + one(".", ","));
                add("title", title + one(".", ","));
                boolean placeFirst = random.nextBoolean();
                if (placeFirst) add("location", one(PLACES.toArray(String[]::new)) + ":");
                add("publisher", one(PUBLISHERS.toArray(String[]::new)) + ",");
                if (!placeFirst && random.nextBoolean()) add("location", one(PLACES.toArray(String[]::new)) + ",");
                add("date", year + ".");
            }
            case 8 -> { // venue first
                add("journal", one(journal(), conference) + one(",", ":", " " + ","));
                add("date", year + one(".", ":", ","));
                if (some) add("author", names(people, random.nextInt(3), " and ") + one(".", ":", ","));
                add("title", title + ".");
            }
            case 9 -> { // commas only
                if (some) add("author", names(people, random.nextInt(2), " and ") + ",");
                add("title", title + ",");
                venue(conference, ", ", "(" + year + ")");
            }
            case 10 -> { // preprint
                if (some) add("author", names(people, random.nextInt(3), " and ") + ".");
                add("title", title + ".");
                String number = "arXiv:" + (1000 + random.nextInt(1500)) + "." + (10000 + random.nextInt(9999));
                add(random.nextBoolean() ? "journal" : "note", "arXiv preprint");
                add("url", number + ",");
                add("date", year + ".");
            }
            case 11 -> { // no people
                add("title", quoted(title) + one(".", ","));
                venue(conference, ", ", "");
                add("date", one(year, "(" + year + ")") + ".");
            }
            case 12 -> { // year first
                add("date", one(year, "(" + year + ")", year + "."));
                if (some) add("author", names(people, random.nextInt(7), " & ") + one(".", ":", ","));
                add("title", title + one(".", ","));
                venue(conference, ", ", "");
            }
            case 13 -> { // thesis
                if (some) add("author", names(people.subList(0, 1), random.nextInt(3), "") + one(".", ","));
                boolean early = random.nextBoolean();
                if (early) add("date", "(" + year + ").");
                add("title", quoted(title) + one(".", ","));
                add(
                        "genre",
                        one(
                                "PhD thesis,",
                                "Ph.D. dissertation,",
                                "Master’s thesis,",
                                "Dissertation,",
                                "Diplomarbeit,"));
                add("publisher", one(INSTITUTIONS.toArray(String[]::new)) + ",");
                if (random.nextBoolean()) add("location", one(PLACES.toArray(String[]::new)) + (early ? "." : ","));
                if (!early) add("date", year + ".");
            }
            case 14 -> { // report, working paper, page
                if (some) add("author", names(people, random.nextInt(3), " and ") + one(".", ","));
                add("title", quoted(title) + one(".", ","));
                switch (random.nextInt(3)) {
                    case 0 -> {
                        add(
                                "genre",
                                one("Technical Report", "Tech. Rep.", "Working Paper", "Report") + " "
                                        + one("TR-", "No. ", "") + random.nextInt(900) + ",");
                        add("publisher", one(INSTITUTIONS.toArray(String[]::new)) + ",");
                    }
                    case 1 -> add("publisher", one(INSTITUTIONS.toArray(String[]::new)) + ",");
                    default ->
                        add(
                                "url",
                                one("Available at: ", "Retrieved from ", "") + "https://www.example.org/"
                                        + title.split(" ")[0].toLowerCase(Locale.ROOT) + ".html,");
                }
                add("date", year + ".");
            }
            case 15 -> { // book with an edition
                if (some) add("author", names(people, random.nextInt(7), " & ") + one(".", ",", " (Eds.)."));
                boolean early = random.nextBoolean();
                if (early) add("date", "(" + year + ").");
                add("title", title + one(".", ","));
                if (random.nextBoolean()) add("note", one("2nd ed.", "(3rd edition).", "Rev. ed.,", "first edition,"));
                add("location", one(PLACES.toArray(String[]::new)) + ":");
                add("publisher", one(PUBLISHERS.toArray(String[]::new)) + (early ? "." : ","));
                if (!early) add("date", year + ".");
            }
            case 16 -> { // a cut list, commas only
                int form = random.nextInt(8);
                if (some)
                    add("author", names(people, form, form == 7 ? "; " : ", ") + one(",", " et al.,", ", et al.,"));
                add("date", one(year + ",", "(" + year + "),", year + "."));
                add("title", title + one(",", "."));
                venue(conference, ", ", "");
            }
            default -> { // conference by its short name
                if (some) add("author", names(people, random.nextInt(2), ", and ") + ".");
                add("title", title + ".");
                add(
                        "container-title",
                        one("In ", "", "in: ")
                                + one(
                                        "ACL", "NeurIPS", "ICML", "EMNLP", "CVPR", "STOC", "KDD", "SIGIR", "ICLR",
                                        "CHI"));
                add("date", one(year + ".", "(" + year + ").", "’" + year.substring(2) + "."));
            }
        }
    }

    private void venue(String conference, String separator, String date) {
        boolean journal = random.nextInt(3) > 0;
        if (journal) {
            add("journal", journal() + (separator.isBlank() ? "" : random.nextBoolean() ? separator.strip() : ""));
            if (!date.isEmpty()) add("date", date);
            int detail = random.nextInt(8);
            if (detail == 0) return;
            if (detail == 1) {
                add("url", one("https://doi.org/", "doi:", "doi: ") + "10.1000/" + random.nextInt(99999) + ".");
                return;
            }
            String volume = String.valueOf(1 + random.nextInt(120));
            String issue = random.nextBoolean() ? "(" + (1 + random.nextInt(12)) + ")" : "";
            add("volume", one("vol. " + volume + ",", volume + issue + one(":", ",")));
            int page = 1 + random.nextInt(900);
            add("pages", one("pp. ", "") + page + one("-", "–") + (page + 12) + one(".", ","));
        } else {
            add("container-title", one("In ", "", "in: ") + conference + one(",", ".", ""));
            int page = 1 + random.nextInt(900);
            if (random.nextBoolean()) add("pages", one("pp. ", "pages ") + page + "-" + (page + 9) + one(",", "."));
            if (!date.isEmpty()) add("date", date);
        }
    }

    private String journal() {
        return journals.get(random.nextInt(journals.size()));
    }

    private String title(String title) {
        String clean = title.strip().replaceAll("[.,;]+$", "");
        if (random.nextBoolean() || clean.length() < 2) return clean;
        StringBuilder out = new StringBuilder();
        for (String word : clean.split(" ")) {
            boolean plain = word.length() > 1
                    && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
            out.append(out.length() == 0 ? "" : " ")
                    .append(plain && out.length() > 0 ? word.toLowerCase(Locale.ROOT) : word);
        }
        return out.toString();
    }

    private String quoted(String title) {
        return one(
                title,
                title,
                "“" + title + "”",
                "\"" + title + "\"",
                "'" + title + "'",
                "‘" + title + "’",
                "“" + title + ",”");
    }

    /** Style 0: Ada King; 1: A. King; 2: King, A.; 3: King A; 4: King, Ada, then natural order; 5: AB. King; 6: King AB.; 7: King, Ada; */
    private String names(List<PersonName> people, int style, String and) {
        List<String> names = new ArrayList<>();
        for (PersonName person : people) {
            String given = person.given() == null ? "" : person.given();
            String initials = given.isEmpty() ? "" : initials(given);
            String family = person.family();
            names.add(
                    given.isEmpty()
                            ? family
                            : switch (style) {
                                case 0 -> given + " " + family;
                                case 1 -> initials + " " + family;
                                case 2 -> family + ", " + initials;
                                case 3 -> family + " " + close(initials);
                                case 5 -> close(initials) + ". " + family;
                                case 6 -> family + " " + close(initials) + ".";
                                case 7 -> family + ", " + given;
                                default -> names.isEmpty() ? family + ", " + given : given + " " + family;
                            });
        }
        int last = names.size() - 1;
        String between = style == 7 ? "; " : ", ";
        if (last > 3 && random.nextInt(5) == 0)
            return String.join(between, names.subList(0, 2)) + one(" et al", ", et al.", " and others");
        if (last == 0) return names.get(0);
        return String.join(between, names.subList(0, last)) + and + names.get(last);
    }

    private static String close(String initials) {
        return initials.replace(".", "").replace(" ", "");
    }

    private String initials(String given) {
        StringBuilder out = new StringBuilder();
        for (String word : given.split("[\\s.]+"))
            if (!word.isEmpty())
                out.append(out.length() == 0 ? "" : " ").append(word.charAt(0)).append('.');
        return out.toString();
    }

    private void add(String label, String text) {
        if (!text.isBlank()) out.add(new LabelledReference.Segment(label, text));
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
