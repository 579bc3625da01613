package org.coauthor.report.coa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Evidence;
import org.coauthor.report.Person;
import org.jspecify.annotations.Nullable;

/** The tables as they are being filled, with the notes on how. Not thread-safe. */
public final class CoaDraft {
    /**
     * A row with what it rests on.
     *
     * @param row as it will be written
     * @param person the person's id; empty where the row is not from the graph
     * @param evidence where it is stated
     */
    public record Entry(CoaRow row, String person, List<Evidence> evidence) {}

    private final Person subject;
    private final LocalDate asOf;
    private final Map<CoaTable, List<Entry>> entries = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    CoaDraft(Person subject, LocalDate asOf) {
        this.subject = subject;
        this.asOf = asOf;
        for (CoaTable table : CoaTable.values()) entries.put(table, new ArrayList<>());
    }

    public Person subject() {
        return subject;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The rows of a table with their evidence, by code and name; table 1 in the order found. */
    public List<Entry> entries(CoaTable table) {
        List<Entry> all = new ArrayList<>(entries.getOrDefault(table, List.of()));
        if (table != CoaTable.SELF)
            all.sort(Comparator.<Entry, String>comparing(e -> e.row().code())
                    .thenComparing(e -> FormalName.formalKey(e.row().name()))
                    .thenComparing(e -> e.row().journal()));
        return all;
    }

    /** The rows of a table. */
    public List<CoaRow> rows(CoaTable table) {
        return entries(table).stream().map(Entry::row).toList();
    }

    /** The notes of one kind, by table. */
    public List<Note> notes(Note.Kind kind) {
        return notes.stream()
                .filter(n -> n.kind() == kind)
                .sorted(Comparator.comparingInt(Note::table))
                .toList();
    }

    void add(CoaRow row, String person, Collection<Evidence> evidence) {
        entriesOf(row.table()).add(new Entry(row, person, List.copyOf(new TreeSet<>(evidence))));
    }

    void replace(Entry old, CoaRow row) {
        List<Entry> of = entriesOf(row.table());
        of.set(of.indexOf(old), new Entry(row, old.person(), old.evidence()));
    }

    void remove(Entry entry) {
        entriesOf(entry.row().table()).remove(entry);
    }

    private List<Entry> entriesOf(CoaTable table) {
        return entries.computeIfAbsent(table, t -> new ArrayList<>());
    }

    void note(Note.Kind kind, int table, String about, String text) {
        note(kind, table, about, text, List.of());
    }

    void note(Note.Kind kind, int table, String about, String text, Collection<Evidence> evidence) {
        notes.add(new Note(kind, table, about, text, List.copyOf(new TreeSet<>(evidence))));
    }

    /**
     * The "Last Active" day of a date: its last day where the source leaves day or month out, never after the day of the proposal; none, which
     * means ongoing, where there is no date.
     */
    @Nullable
    LocalDate lastActive(@Nullable PartialDate date) {
        if (date == null) return null;
        LocalDate day = date.latest();
        return day.isAfter(asOf) ? asOf : day;
    }
}
