package org.coauthor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.graph.Library;
import org.coauthor.graph.RecordAccount;
import org.coauthor.text.Count;

/**
 * What an import says in the end.
 *
 * @param dry whether nothing was written
 * @param unreadable how many sources could not be read, or not be taken
 * @param problems how many records could not be read, or not be believed
 */
record ImportSummary(boolean dry, int unreadable, int problems) {
    /** So many works that do not fit are told; the review has them all. */
    private static final int MISFITS = 5;

    /** Of sources that go to one graph with all others. */
    List<String> table(Library.Outcome outcome) {
        Map<Library.Fate, Integer> fates = new TreeMap<>();
        outcome.fates().values().forEach(f -> fates.merge(f, 1, Integer::sum));
        List<String> told = new ArrayList<>();
        fates.forEach((fate, n) -> told.add(n + " " + fate.name().toLowerCase(Locale.ROOT)));
        List<String> lines = new ArrayList<>();
        if (dry) lines.add("dry run: the store is left as it is; this is what an import would do");
        lines.add("sources: " + String.join(", ", told) + (unreadable > 0 ? ", " + unreadable + " unreadable" : "")
                + (problems > 0 ? "; " + Count.of(problems, "problem") : ""));
        lines.add(records(outcome.records()));
        lines.add("graph: " + Count.of(outcome.authors(), "author") + ", " + Count.of(outcome.works(), "work")
                + " (nodes +"
                + outcome.nodesAdded() + " ~" + outcome.nodesChanged() + " -" + outcome.nodesRemoved()
                + ", relationships +" + outcome.edgesAdded() + " -" + outcome.edgesRemoved() + ")");
        if (outcome.largeTeams() > 0)
            lines.add("teams: " + Count.of(outcome.largeTeams(), "work")
                    + " with so many authors that they make no COAUTHORED_WITH (--largest-team)");
        if (outcome.notKnown() + outcome.misfits().size() == 0) return lines;
        lines.add("not known: " + Count.of(outcome.notKnown(), "pair") + " of people may be one, "
                + Count.of(outcome.misfits().size(), "work") + " may be a namesake's (coauthor people review)");
        outcome.misfits().stream().limit(MISFITS).forEach(m -> lines.add("  " + m));
        return lines;
    }

    Map<String, Object> json(Library.Outcome outcome) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (dry) map.put("dryRun", true);
        map.put("sources", outcome.fates());
        map.put("unreadable", unreadable);
        map.put("problems", problems);
        map.put("records", outcome.records());
        map.put("authors", outcome.authors());
        map.put("works", outcome.works());
        map.put("nodesAdded", outcome.nodesAdded());
        map.put("nodesChanged", outcome.nodesChanged());
        map.put("nodesRemoved", outcome.nodesRemoved());
        map.put("relationshipsAdded", outcome.edgesAdded());
        map.put("relationshipsRemoved", outcome.edgesRemoved());
        map.put("notKnown", outcome.notKnown());
        map.put("largeTeams", outcome.largeTeams());
        map.put("misfits", outcome.misfits());
        return map;
    }

    /** Of sources that are loaded at once. */
    List<String> table(RecordAccount bulk) {
        String first = dry ? "dry run: the store is left as it is; an import would load at once" : "loaded at once";
        return List.of(first, records(bulk));
    }

    Map<String, Object> json(RecordAccount bulk) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (dry) map.put("dryRun", true);
        map.put("bulk", true);
        map.put("unreadable", unreadable);
        map.put("records", bulk);
        return map;
    }

    private static String records(RecordAccount account) {
        List<String> refused = new ArrayList<>();
        account.refused().forEach((why, n) -> refused.add(n + " " + why));
        return "records: " + account.read() + " read, " + account.loaded() + " loaded, " + account.merged()
                + " merged, " + account.refusals() + " refused"
                + (refused.isEmpty() ? "" : " (" + String.join(", ", refused) + ")");
    }
}
