package org.coauthor.report.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Csv;
import org.coauthor.report.Markup;
import org.coauthor.report.conflict.ConflictReport.Pair;
import org.coauthor.text.TerminalText;
import org.jspecify.annotations.Nullable;

/** What conference systems take: EasyChair's numbers as CSV, HotCRP's collaborator lines, OpenReview's relations. */
public final class ConflictFormats {
    private ConflictFormats() {}

    /** One line in words: rule, author, detail, dates, path. */
    public static String words(Finding f) {
        String dates = f.from() == null && f.to() == null
                ? ""
                : " (" + text(f.from()) + (f.from() != null && f.from().equals(f.to()) ? "" : "–" + text(f.to())) + ")";
        return f.rule() + ": " + String.join(" → ", f.path()) + ": " + String.join("; ", f.detail()) + dates;
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    /** For reading: a line for each pair with a finding, its findings below it, and the counts. */
    public static String table(ConflictReport report) {
        StringBuilder out = new StringBuilder();
        for (Pair p : report.pairs()) {
            out.append(line(String.format(
                            Locale.ROOT,
                            "%-10s %s  %s  %s",
                            p.verdict(),
                            p.work(),
                            p.reviewer().name(),
                            p.title())))
                    .append('\n');
            for (Finding f : p.findings())
                out.append("           ")
                        .append(f.verdict())
                        .append(": ")
                        .append(line(words(f)))
                        .append(f.evidence().isEmpty() ? "" : " [" + line(Markup.sources(f.evidence())) + "]")
                        .append('\n');
        }
        report.counts()
                .forEach((verdict, n) ->
                        out.append(verdict).append(": ").append(n).append('\n'));
        for (String what : report.outside())
            out.append("not in any graph: ").append(what).append('\n');
        return out.toString();
    }

    /** A row for each pair with a finding, by the numbers of EasyChair's own exports. */
    public static String easyChair(ConflictReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (Pair p : report.pairs())
            rows.add(List.of(
                    p.work(),
                    p.reviewer().number(),
                    p.reviewer().name(),
                    p.reviewer().email() == null ? "" : p.reviewer().email(),
                    p.verdict().toString(),
                    words(p.findings().get(0))));
        return Csv.of(List.of("submission #", "person #", "name", "email", "verdict", "reason"), rows);
    }

    /** For each reviewer the lines that their HotCRP profile takes as collaborators: "Name (Affiliation)", the affiliation where the file tells it. */
    public static String hotCrp(ConflictReport report, List<Submission> works) {
        Map<String, String> places = new LinkedHashMap<>();
        for (Submission work : works)
            for (Party author : work.authors())
                if (author.affiliation() != null) places.putIfAbsent(author.name(), author.affiliation());
        Map<Party, TreeSet<String>> lines = new LinkedHashMap<>();
        for (Pair p : report.pairs())
            for (Finding f : p.findings())
                if (f.verdict().compareTo(Verdict.BORDERLINE) >= 0 && !f.rule().equals("author"))
                    lines.computeIfAbsent(p.reviewer(), r -> new TreeSet<>())
                            .add(f.author()
                                    + (places.containsKey(f.author()) ? " (" + places.get(f.author()) + ")" : ""));
        StringBuilder out = new StringBuilder();
        lines.forEach((reviewer, collaborators) -> {
            out.append("# ")
                    .append(line(reviewer.name()))
                    .append(reviewer.email() == null ? "" : " <" + line(reviewer.email()) + ">")
                    .append('\n');
            collaborators.forEach(c -> out.append(line(c)).append('\n'));
            out.append('\n');
        });
        return out.toString();
    }

    private static String line(String text) {
        return TerminalText.line(text);
    }

    /** Rows as an OpenReview profile lists relations: name, relation, start, end. */
    public static String openReview(ConflictReport report) {
        TreeSet<List<String>> rows = new TreeSet<>(Comparator.comparing((List<String> r) -> String.join("\u0000", r)));
        for (Pair p : report.pairs())
            for (Finding f : p.findings())
                if (!f.rule().equals("author"))
                    rows.add(List.of(
                            p.reviewer().number(),
                            p.reviewer().name(),
                            f.author(),
                            relation(f),
                            f.from() == null ? "" : String.valueOf(f.from().year()),
                            f.to() == null ? "" : String.valueOf(f.to().year())));
        return Csv.of(List.of("person", "person_name", "name", "relation", "start", "end"), List.copyOf(rows));
    }

    private static String relation(Finding f) {
        String detail = f.detail().isEmpty() ? "" : f.detail().get(0);
        if (detail.endsWith(" advisor") || detail.contains(" advisor "))
            return detail.startsWith("doctoral") ? "PhD Advisor" : "Advisor";
        if (detail.endsWith(" advisee") || detail.contains(" advisee "))
            return detail.startsWith("doctoral") ? "PhD Advisee" : "Advisee";
        return f.rule().contains("institution")
                        || f.rule().contains("affiliation")
                        || f.rule().contains("history")
                ? "Coworker"
                : "Coauthor";
    }
}
