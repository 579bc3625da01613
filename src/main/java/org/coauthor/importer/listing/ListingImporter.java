package org.coauthor.importer.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.AuthorList;
import org.coauthor.text.NameParser;
import org.coauthor.text.NameShape;
import org.coauthor.text.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads paper listings: a line of area and date, a line of title and authors, an abstract. */
public final class ListingImporter implements Importer {
    /** An owner stands in more than this share of the entries. */
    private static final double OWNER_SHARE = 0.5;

    private static final int FEWEST_ENTRIES = 2;

    @Override
    public String kind() {
        return "listing";
    }

    @Override
    public double fit(Sample sample) {
        int headers = 0;
        int lines = 0;
        for (String line : (Iterable<String>) sample.text().lines()::iterator) {
            if (!line.isBlank()) lines++;
            if (EntryHeader.parse(line, LocalDate.EPOCH.plusYears(200)) != null) headers++;
        }
        return headers > 0 && headers * 12 >= lines ? 0.95 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        String[] lines = Encoding.decode(input.readAll()).text().split("\r\n|\n|\r", -1);
        List<Work> works = works(lines, input.settings().asOf(), sink);
        Owner owner = owner(works, input.settings().subject());
        if (owner == null) {
            sink.accept(new Subject(null, false, List.of(), null, 0, 1));
            if (works.size() >= FEWEST_ENTRIES)
                sink.problem("subject-unnamed", 0, 0, "no name stands in most entries: name the owner with --subject");
        } else sink.accept(new Subject(owner.name(), owner.inferred(), List.of(), null, 0, 1));
        for (Work work : works) sink.accept(owner == null ? work : withOwner(work, owner.name()));
    }

    private static List<Work> works(String[] lines, LocalDate asOf, Sink sink) {
        Set<String> words = words(lines);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            EntryHeader header = EntryHeader.parse(lines[i], asOf);
            if (header == null) continue;
            int title = i + 1;
            while (title < lines.length && lines[title].isBlank()) title++;
            if (title == lines.length || EntryHeader.parse(lines[title], asOf) != null) {
                sink.problem("bad-record", i + 1, 0, "an entry without a title");
                continue;
            }
            works.add(work(header, lines, i, title, words));
            i = title;
        }
        return works;
    }

    private static Work work(EntryHeader header, String[] lines, int at, int title, Set<String> words) {
        GluedTitle glued = GluedTitle.divide(lines[title], words);
        if (glued.authors().isEmpty() && title + 1 < lines.length) glued = continued(glued, lines[title + 1], words);
        AuthorList list = AuthorList.parse(glued.authors());
        WorkBuilder work = Work.builder()
                .title(glued.title().replaceAll("\\s+", " "))
                .authors(list.authors())
                .authorsTruncated(list.truncated())
                .date(header.date())
                .yearInferred(header.yearInferred())
                .topic(header.category())
                .line(at + 1);
        return work.detail("affiliation", glued.place()).build();
    }

    /** The authors, or the title's end with them, stand on the next line. */
    private static GluedTitle continued(GluedTitle first, String next, Set<String> words) {
        if (next.length() > 400) return first;
        GluedTitle joined = GluedTitle.divide(first.title() + " " + next.strip(), words);
        if (!joined.authors().isEmpty()) return joined;
        String names = next.replaceAll("\\s+·\\s+[^·,]{1,60}$", "");
        for (String part : names.replaceAll(",?\\s*et al\\.?$", "").split(","))
            if (NameShape.words(part) == 0) return first;
        return new GluedTitle(first.title(), names, joined.place());
    }

    private static Set<String> words(String[] lines) {
        Set<String> words = new TreeSet<>();
        for (String line : lines)
            for (String word : line.split("[^\\p{L}]+"))
                if (word.length() >= 5) words.add(word.toLowerCase(Locale.ROOT));
        return words;
    }

    private record Owner(String name, boolean inferred) {}

    private static @Nullable Owner owner(List<Work> works, @Nullable String given) {
        if (given != null) return new Owner(given, false);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Work work : works) for (AuthorMention a : work.authors()) counts.merge(a.name(), 1, Integer::sum);
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet())
            if (e.getValue() > most) {
                most = e.getValue();
                best = e.getKey();
            }
        boolean clear = works.size() >= FEWEST_ENTRIES && most > works.size() * OWNER_SHARE;
        return best != null && clear ? new Owner(best, true) : null;
    }

    private static Work withOwner(Work work, String owner) {
        if (!work.authorsTruncated()
                || work.authors().stream().anyMatch(a -> a.name().equalsIgnoreCase(owner))) return work;
        PersonName name = NameParser.parse(owner);
        return work.toBuilder()
                .author(AuthorMention.of(owner, name.given(), name.family()).asInferred())
                .build();
    }
}
