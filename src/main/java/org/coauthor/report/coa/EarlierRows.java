package org.coauthor.report.coa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Evidence;
import org.coauthor.report.Window;
import org.coauthor.report.Window.Reach;
import org.coauthor.report.coa.CoaDraft.Entry;
import org.coauthor.report.coa.Note.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Carries over what an earlier workbook says and the graph does not, and notes what changed. Rows are the same by table, name and journal; a name may
 * lack its middle initial in one of them, where nobody else can be meant.
 */
final class EarlierRows {
    private static final List<Evidence> SOURCE = List.of(new Evidence("the previous workbook", 0));
    private final CoaDraft draft;
    private final List<CoaRow> earlier;
    /** Keys of today's rows by those of earlier ones, where a middle initial is all that differs. */
    private final Map<String, String> spelledOtherwise = new HashMap<>();

    EarlierRows(CoaDraft draft, List<CoaRow> earlier) {
        this.draft = draft;
        this.earlier = earlier;
    }

    /** Adds what only the earlier workbook knows, where it has not passed. */
    void carryOver() {
        for (CoaTable table : CoaTable.values()) {
            Map<String, Entry> now = new LinkedHashMap<>();
            draft.entries(table).forEach(e -> now.putIfAbsent(key(e.row()), e));
            if (table != CoaTable.SELF) matchInitials(table, now);
            TreeSet<String> before = new TreeSet<>();
            for (CoaRow row : earlier) {
                if (row.table() != table || !before.add(keyNow(row))) continue;
                Entry entry = now.get(keyNow(row));
                if (entry != null) merge(entry, row);
                else keepOrDrop(row);
            }
        }
    }

    /** Notes how the tables differ from the earlier ones: rows that came or went, affiliations, codes and dates. */
    void markChanges() {
        if (earlier.isEmpty()) return;
        for (CoaTable table : CoaTable.values()) {
            Map<String, CoaRow> before = new LinkedHashMap<>();
            for (CoaRow row : earlier) if (row.table() == table) before.putIfAbsent(keyNow(row), row);
            TreeSet<String> now = new TreeSet<>();
            for (Entry entry : draft.entries(table)) {
                CoaRow was = before.get(key(entry.row()));
                if (!now.add(key(entry.row()))) continue;
                if (was == null) note(entry, "New.");
                else differences(entry, was);
            }
            before.forEach((key, row) -> {
                if (!now.contains(key) && !past(row) && table != CoaTable.SELF)
                    draft.note(Kind.CHANGED, table.number(), row.name(), "No longer listed.", SOURCE);
            });
        }
    }

    private void matchInitials(CoaTable table, Map<String, Entry> now) {
        Map<String, CoaRow> before = new LinkedHashMap<>();
        for (CoaRow row : earlier) if (row.table() == table) before.putIfAbsent(key(row), row);
        Map<String, List<String>> claims = new LinkedHashMap<>();
        before.forEach((key, row) -> {
            if (now.containsKey(key)) return;
            List<String> near = now.keySet().stream()
                    .filter(k -> !before.containsKey(k) && near(row, now.get(k)))
                    .toList();
            if (near.size() == 1)
                claims.computeIfAbsent(near.get(0), k -> new ArrayList<>()).add(key);
        });
        claims.forEach((key, rows) -> {
            if (rows.size() == 1) spelledOtherwise.put(place(table, rows.get(0)), key);
        });
    }

    private static boolean near(CoaRow row, @Nullable Entry entry) {
        return entry != null
                && FormalName.sameButForInitial(row.name(), entry.row().name())
                && FormalName.formalKey(row.journal())
                        .equals(FormalName.formalKey(entry.row().journal()));
    }

    private static String place(CoaTable table, String key) {
        return table.number() + "|" + key;
    }

    private String keyNow(CoaRow row) {
        String key = key(row);
        return spelledOtherwise.getOrDefault(place(row.table(), key), key);
    }

    private void differences(Entry entry, CoaRow was) {
        CoaRow row = entry.row();
        if (row.table() != CoaTable.SELF && !key(row).equals(key(was)))
            note(entry, "Was listed as " + was.name() + ".");
        if (!row.affiliation().equals(was.affiliation()))
            note(entry, "Affiliation was " + (was.affiliation().isEmpty() ? "blank" : was.affiliation()) + ".");
        if (!row.code().equals(was.code()) && !was.code().isEmpty()) note(entry, "Code was " + was.code());
        if (!Objects.equals(row.lastActive(), was.lastActive()))
            note(entry, "Last active was " + (was.lastActive() == null ? "blank" : was.lastActive()) + ".");
    }

    private void note(Entry entry, String text) {
        draft.note(Kind.CHANGED, entry.row().table().number(), entry.row().name(), text, entry.evidence());
    }

    private boolean past(CoaRow row) {
        Window window = new Window(draft.asOf(), row.table().months());
        return row.lastActive() != null && window.at(PartialDate.of(row.lastActive())) == Reach.OUTSIDE;
    }

    private void merge(Entry entry, CoaRow before) {
        CoaRow row = entry.row();
        int number = row.table().number();
        if (row.optional().isEmpty() && !before.optional().isEmpty()) row = row.withOptional(before.optional());
        if (row.affiliation().isEmpty() && !before.affiliation().isEmpty()) {
            row = row.withAffiliation(before.affiliation());
            draft.note(Kind.CHANGED, number, row.name(), "Affiliation carried over.", SOURCE);
        }
        if (!row.equals(entry.row())) draft.replace(entry, row);
    }

    private void keepOrDrop(CoaRow row) {
        int number = row.table().number();
        if (row.table() == CoaTable.SELF) {
            draft.note(Kind.CHANGED, number, row.affiliation(), "No longer listed.", SOURCE);
            return;
        }
        if (past(row)) {
            draft.note(Kind.CHANGED, number, row.name(), "Dropped: last active " + row.lastActive() + ".", SOURCE);
        } else {
            draft.add(row, "", SOURCE);
            draft.note(Kind.CHANGED, number, row.name(), "Carried over: no source of the graph tells of it.", SOURCE);
        }
    }

    private static String key(CoaRow row) {
        String of = row.table() == CoaTable.SELF ? row.affiliation() : row.name();
        return FormalName.formalKey(of) + "|" + FormalName.formalKey(row.journal());
    }
}
