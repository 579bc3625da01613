package org.coauthor.importer.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.Folding;
import org.coauthor.text.sequence.Example;
import org.coauthor.text.sequence.Labelling;
import org.coauthor.text.sequence.SequenceModel;
import org.coauthor.text.sequence.SequenceTrainer;

/** Trains the labeller of reference strings and measures it by cross-validation over source documents. Deterministic. */
public final class ReferenceTraining {
    private static final int PASSES = 16;
    private static final double DECAY = 0.002;
    private static final long SEED = 20261122;

    private static final int STYLED = 1500;
    private static final String ENDING = ".jsonl";

    private final Lexicon journals;
    private final List<LabelledReference> styled;
    private final Map<String, List<LabelledReference>> sets = new TreeMap<>();
    private final Folds split;

    /**
     * @param folder the labelled strings, {@code *.jsonl}
     * @param journalLists tables whose first two columns are names and abbreviations of journals, {@code *.csv}
     * @param works real works to write as references in many styles, {@code *.jsonl.gz}
     * @param folds how many parts the strings are divided into, at least 2
     * @throws org.coauthor.model.CoauthorException where one of them is not there
     */
    public ReferenceTraining(Path folder, Path journalLists, Path works, int folds) throws IOException {
        for (Path file : DataFolder.files(folder, ENDING)) {
            String name = file.getFileName().toString();
            if (name.contains("citation") || name.contains("anystyle"))
                sets.put(name.substring(0, name.length() - ENDING.length()), LabelledReference.read(file));
        }
        if (sets.isEmpty())
            throw DataFolder.missing(
                    folder + ": no labelled strings in it", "their files are *citation*.jsonl and *anystyle*.jsonl");
        List<String> names = JournalLists.names(journalLists);
        journals = Lexicon.of(JournalLists.phrases(names));
        styled = StyledReferences.of(DataFolder.file(works), names, STYLED, SEED);
        split = new Folds(folds);
    }

    /**
     * Cross-validates: each string is read by a model that saw none of its document, nor the same string elsewhere; what chooses among
     * readings learned from strings that were held back in their turn.
     *
     * @param line takes the name of a set and its figures
     * @param misses takes each string that was read wrong, and how
     */
    public void validate(BiConsumer<String, String> line, BiConsumer<String, String> misses) {
        Map<String, ReferenceScores> scores = new TreeMap<>();
        for (int fold = 0; fold < split.count; fold++) {
            ReferenceParser parser = new ReferenceParser(split.model(fold));
            for (Map.Entry<String, List<LabelledReference>> set : sets.entrySet()) {
                ReferenceScores score = scores.computeIfAbsent(set.getKey(), k -> new ReferenceScores());
                for (LabelledReference r : set.getValue()) {
                    if (split.of(r) != fold) continue;
                    Work work = parser.parse(r.text()).build();
                    Set<String> wrong = score.add(r, work);
                    if (!wrong.isEmpty()) misses.accept(wrong + "\n  " + r.text(), gold(r) + "\n  " + found(work));
                }
            }
        }
        scores.forEach((set, score) -> line.accept(set, score.line()));
    }

    /** The strings in parts by document, and what is learned from all but some parts. */
    private final class Folds {
        private static final int NONE = -1;

        private final int count;
        private final Map<String, Integer> folds = new HashMap<>();
        private final Map<Set<Integer>, SequenceModel> trained = new HashMap<>();

        Folds(int count) {
            this.count = count;
            for (List<LabelledReference> set : sets.values())
                for (LabelledReference r : set) folds.putIfAbsent(Folding.key(r.text()), fold(r.document(), count));
        }

        /** The same string is in one part wherever it stands. */
        int of(LabelledReference reference) {
            return folds.getOrDefault(Folding.key(reference.text()), NONE);
        }

        /** What is learned without a part, or from all parts. */
        ReferenceModel model(int without) {
            List<List<RankerTrainer.Candidate>> readings = new ArrayList<>();
            for (int part = 0; part < count; part++) {
                if (part == without) continue;
                SequenceModel labeller = labeller(Set.copyOf(List.of(part, without)));
                for (List<LabelledReference> set : sets.values())
                    for (LabelledReference r : set) if (of(r) == part) readings.add(candidates(labeller, r));
            }
            return new ReferenceModel(labeller(Set.of(without)), RankerTrainer.train(readings, SEED), journals);
        }

        private SequenceModel labeller(Set<Integer> without) {
            Set<Integer> parts = new TreeSet<>(without);
            parts.remove(NONE);
            return trained.computeIfAbsent(parts, k -> train(seen(k)));
        }

        private List<LabelledReference> seen(Set<Integer> without) {
            List<LabelledReference> seen = new ArrayList<>();
            for (List<LabelledReference> set : sets.values())
                for (LabelledReference r : set) if (!without.contains(of(r))) seen.add(r);
            return seen;
        }
    }

    private List<RankerTrainer.Candidate> candidates(SequenceModel labeller, LabelledReference reference) {
        View view = new View(reference.text(), journals);
        List<RankerTrainer.Candidate> candidates = new ArrayList<>();
        for (Labelling reading : labeller.label(Features.of(view), ReferenceModel.ASKED)) {
            WorkBuilder work = Work.builder();
            new FieldValues(ReferenceModel.fields(reference.text(), view, reading)).into(work);
            int wrong = ReferenceScores.wrong(reference, work.build());
            candidates.add(
                    new RankerTrainer.Candidate(ReadingFeatures.of(view, reading), reading.probability(), wrong));
        }
        return candidates;
    }

    private static String gold(LabelledReference r) {
        return "gold: " + r.author() + " | " + r.title() + " | " + r.venue() + " | " + r.date();
    }

    private static String found(Work w) {
        return "got:  " + w.authors().stream().map(a -> a.name()).toList() + " | " + w.title() + " | " + w.venue()
                + " | " + w.year() + " | " + w.confidence();
    }

    /** Trains on everything and writes the files that the program ships. */
    public void ship(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(ReferenceModel.MODEL)))) {
            split.model(Folds.NONE).write(out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(ReferenceModel.JOURNALS))) {
            journals.write(out);
        }
    }

    private SequenceModel train(List<LabelledReference> references) {
        List<Example> examples = new ArrayList<>();
        List<LabelledReference> all = new ArrayList<>(references);
        all.addAll(styled);
        for (LabelledReference reference : all) {
            View view = new View(reference.text(), journals);
            int[] masks = reference.masks(view);
            if (masks != null) examples.add(new Example(Features.of(view), masks));
        }
        return SequenceTrainer.train(examples, Label.ALL.length, Features.EDGES, PASSES, DECAY, SEED);
    }

    private static int fold(String document, int folds) {
        CRC32 crc = new CRC32();
        crc.update(document.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % folds);
    }
}
