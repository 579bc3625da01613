package org.coauthor.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.identity.Labelled.Leaves;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Settings;
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
            sets.add(whole);
            sets.add(whole.degraded(Leaves.INITIALS, 1));
            sets.add(whole.degraded(Leaves.NO_VENUE, 0.5));
            sets.add(whole.degraded(Leaves.NO_COAUTHORS, 0.4));
            sets.add(whole.degraded(Leaves.PLACES_ONLY, 0.4));
        }
        Path bdbcomp = data.resolve("identity/bdbcomp");
        if (Files.isDirectory(bdbcomp)) {
            Labelled whole = set("bdbcomp", 1, bdbcomp);
            sets.add(whole);
            sets.add(whole.degraded(Leaves.INITIALS, 0.3));
        }
        Path anthology = data.resolve("acl-anthology");
        if (Files.isDirectory(anthology)) {
            sets.add(anthology(anthology));
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
        Map<String, String> labels = new TreeMap<>();
        for (String[] line : table(folder.resolve("labels.tsv")))
            labels.put(record.get(line[0]) + ":" + line[1], line[2] + "\t" + line[3]);
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

    /** A whole corpus: a full name is one person unless the curators say otherwise; a part of the names, and all that they told apart. */
    private static Labelled anthology(Path folder) throws IOException {
        List<SourcedWork> works = works(folder.resolve("works.jsonl.gz"));
        Map<String, String> ids = new HashMap<>();
        for (String[] line : table(folder.resolve("explicit-ids.tsv"))) ids.put(line[0] + ":" + line[1], line[2]);
        Map<String, String> canonical = variants(folder.resolve("name_variants.yaml"));
        Map<String, Boolean> toldApart = new HashMap<>();
        for (SourcedWork work : works)
            for (int p = 0; p < work.work().authors().size(); p++)
                if (ids.containsKey(work.recordKey() + ":" + p))
                    toldApart.put(Blocks.key(NameForm.of(work.work().authors().get(p))), true);
        Map<String, String> labels = new TreeMap<>();
        Map<String, Boolean> known = new HashMap<>();
        for (String id : ids.keySet()) {
            int colon = id.lastIndexOf(':');
            known.put(id.substring(0, colon), true);
        }
        Map<String, Boolean> ambiguous = new HashMap<>();
        for (SourcedWork work : works)
            for (int p = 0; p < work.work().authors().size(); p++)
                if (ids.containsKey(work.recordKey() + ":" + p))
                    ambiguous.put(NameForm.of(work.work().authors().get(p)).key(), true);
        for (int r = 0; r < works.size(); r++)
            for (int p = 0; p < works.get(r).work().authors().size(); p++) {
                NameForm name = NameForm.of(works.get(r).work().authors().get(p));
                String block = Blocks.key(name);
                String id = ids.get(works.get(r).recordKey() + ":" + p);
                boolean taken = toldApart.containsKey(block) || Math.floorMod(block.hashCode() * 31, 100) < 15;
                if (!taken || !name.full() || block.isEmpty()) continue;
                if (id != null) labels.put(r + ":" + p, block + "\t" + id);
                else if (!ambiguous.containsKey(name.key()))
                    labels.put(r + ":" + p, block + "\t" + canonical.getOrDefault(name.key(), name.key()));
            }
        return new Labelled("acl", 1.2, false, new Corpus(works, List.of()), labels);
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
