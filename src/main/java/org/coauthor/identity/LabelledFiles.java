package org.coauthor.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coauthor.identity.Labelled.Label;
import org.coauthor.identity.Labelled.Leaves;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Settings;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;

/** The labelled works of a data folder, with degraded copies. */
final class LabelledFiles {
    private LabelledFiles() {}

    /** All sets that the folder holds. */
    static List<Labelled> read(Path data) throws IOException {
        List<Labelled> sets = new ArrayList<>();
        Path aminer = data.resolve("identity/aminer-dev");
        if (Files.isDirectory(aminer)) {
            Labelled whole = set("aminer", 1.5, aminer);
            Labelled rare = whole.withRareNames(0.15);
            sets.add(whole);
            sets.add(whole.degraded(Leaves.INITIALS, 1));
            sets.add(whole.degraded(Leaves.NO_VENUE, 0.5));
            sets.add(whole.degraded(Leaves.NO_COAUTHORS, 0.4));
            sets.add(whole.degraded(Leaves.PLACES_ONLY, 0.4));
            sets.add(rare);
            sets.add(rare.degraded(Leaves.NO_COAUTHORS, 0.15));
            sets.add(rare.degraded(Leaves.PLACES_ONLY, 0.15));
        }
        Path bdbcomp = data.resolve("identity/bdbcomp");
        if (Files.isDirectory(bdbcomp)) {
            Labelled whole = set("bdbcomp", 1, bdbcomp);
            sets.add(whole);
            sets.add(whole.degraded(Leaves.INITIALS, 0.3));
        }
        Path anthology = data.resolve("acl-anthology");
        if (Files.isDirectory(anthology)) {
            Labelled whole = anthology(anthology, 1, true, 1.2);
            sets.add(whole);
            sets.add(whole.degraded(Leaves.NAMES_ONLY, 0.3));
            sets.add(anthology(anthology, 3, false, 0.5).degraded(Leaves.INITIALS, 0.5));
        }
        return sets;
    }

    private static List<SourcedWork> works(Path file) throws IOException {
        List<SourcedWork> works = new ArrayList<>();
        var extracted = Extraction.read(Extraction.file(file.toString(), Settings.asOf(LocalDate.EPOCH)));
        for (Work work : extracted.all(Work.class)) works.add(new SourcedWork("a", String.valueOf(work.id()), work));
        return works;
    }

    private static Labelled set(String name, double share, Path folder) throws IOException {
        List<SourcedWork> works = works(folder.resolve("works.jsonl"));
        Map<String, Integer> record = new HashMap<>();
        for (int r = 0; r < works.size(); r++) record.put(works.get(r).recordKey(), r);
        Map<String, Label> labels = new TreeMap<>();
        for (String[] line : table(folder.resolve("labels.tsv"))) {
            Integer r = record.get(line[0]);
            if (r == null) throw new IOException("labels.tsv names a work that is not there: " + line[0]);
            NameForm author = NameForm.of(works.get(r).work().authors().get(Integer.parseInt(line[1])));
            labels.put(r + ":" + line[1], new Label(author.familyTail(), line[2], line[3]));
        }
        return new Labelled(name, share, true, new Corpus(works, List.of()), labels);
    }

    private static List<String[]> table(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) rows.add(line.split("\t"));
        }
        return rows;
    }

    /**
     * A whole corpus, in which a full name is one person but for spellings that the curators list: a part of the names. Names whose
     * bearers the curators tell apart are left out, so that they can be measured on.
     *
     * @param every takes one work of so many
     * @param namesakes whether people of other names are made namesakes
     */
    private static Labelled anthology(Path folder, int every, boolean namesakes, double share) throws IOException {
        List<SourcedWork> all = works(folder.resolve("works.jsonl.gz"));
        Set<String> explicit = new HashSet<>();
        for (String[] line : table(folder.resolve("explicit-ids.tsv"))) explicit.add(line[0] + ":" + line[1]);
        Map<String, String> canonical = variants(folder.resolve("name_variants.yaml"));
        Set<String> ambiguous = new HashSet<>();
        for (SourcedWork work : all)
            for (int p = 0; p < work.work().authors().size(); p++)
                if (explicit.contains(work.recordKey() + ":" + p))
                    ambiguous.add(NameForm.of(work.work().authors().get(p)).key());
        List<SourcedWork> works = new ArrayList<>();
        for (int r = 0; r < all.size(); r += every) works.add(all.get(r));
        Set<String> spared = new HashSet<>(ambiguous);
        spared.addAll(canonical.keySet());
        Namesakes made = namesakes ? new Namesakes(works, spared) : null;
        Map<String, Label> labels = new TreeMap<>();
        for (int r = 0; r < works.size(); r++) {
            SourcedWork sourced = works.get(r);
            List<AuthorMention> authors = new ArrayList<>();
            for (int p = 0; p < sourced.work().authors().size(); p++) {
                AuthorMention author = sourced.work().authors().get(p);
                NameForm name = NameForm.of(author);
                AuthorMention renamed = made == null ? author : made.renamed(author);
                authors.add(renamed);
                String block = Blocks.key(NameForm.of(renamed));
                boolean taken = made != null && made.renames(name) || Math.floorMod(block.hashCode() * 31, 100) < 15;
                if (!taken || !name.full() || block.isEmpty() || ambiguous.contains(name.key())) continue;
                labels.put(
                        r + ":" + p,
                        new Label(name.familyTail(), block, canonical.getOrDefault(name.key(), name.key())));
            }
            Work work = sourced.work().toBuilder().authors(authors).build();
            works.set(r, new SourcedWork(sourced.sourceId(), sourced.recordKey(), work));
        }
        return new Labelled("acl", share, false, new Corpus(works, List.of()), labels);
    }

    /** The first spelling of each spelling. */
    private static Map<String, String> variants(Path file) throws IOException {
        Map<String, String> canonical = new HashMap<>();
        String current = "";
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int first = line.indexOf("first:");
            int last = line.indexOf(", last:");
            int end = line.lastIndexOf('}');
            if (first < 0 || last < first || end < last) continue;
            String given = line.substring(first + 6, last).replace("\"", "").strip();
            String family = line.substring(last + 7, end).replace("\"", "").strip();
            String key = NameForm.of((given + " " + family).strip()).key();
            if (line.startsWith("- canonical")) current = key;
            canonical.put(key, current);
        }
        return canonical;
    }
}
