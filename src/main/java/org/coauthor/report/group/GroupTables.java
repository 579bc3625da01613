package org.coauthor.report.group;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.report.Markup;
import org.coauthor.report.ReportTable;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.conflict.ConflictReport.Unresolved;
import org.coauthor.report.group.GroupReport.Bridge;
import org.coauthor.report.group.GroupReport.InsideWork;
import org.coauthor.report.group.GroupReport.Isolate;
import org.coauthor.report.group.GroupReport.Member;
import org.coauthor.report.group.GroupReport.Outside;
import org.coauthor.report.group.GroupReport.Pair;
import org.coauthor.report.group.GroupReport.Partner;
import org.coauthor.report.group.GroupReport.Totals;
import org.coauthor.report.group.GroupReport.Year;
import org.coauthor.text.Count;
import org.jspecify.annotations.Nullable;

/** A group report as tables. */
record GroupTables(GroupReport report) {
    String summary() {
        Totals t = report.totals();
        return Count.of(report.members().size(), "member") + ", " + Count.of(t.works(), "work") + ", of these "
                + t.insideWorks()
                + " by two members or more; " + t.pairs() + " of " + t.possiblePairs()
                + " pairs of members wrote together; " + Count.of(t.outside(), "collaborator") + " outside; "
                + report.period()
                + "; as of " + report.asOf() + ".";
    }

    /** All but the matrix: members, isolates, bridges, then the rest. */
    List<ReportTable> all() {
        return List.of(members(), isolates(), bridges(), pairs(), outside(), works(), years(), uncertain());
    }

    private ReportTable members() {
        List<List<Object>> rows = new ArrayList<>();
        for (Member m : report.members())
            rows.add(List.of(
                    m.name(),
                    text(m.affiliation()),
                    m.works(),
                    m.insideWorks(),
                    m.insiders(),
                    m.outsiders(),
                    m.community() == 0 ? "" : m.community()));
        return new ReportTable(
                "Members",
                "Inside: with another member. Communities are numbered from the largest.",
                List.of("Member", "Affiliation", "Works", "Inside", "Members", "Outsiders", "Community"),
                rows);
    }

    private ReportTable isolates() {
        List<List<Object>> rows = new ArrayList<>();
        for (Isolate i : report.isolates()) rows.add(List.of(i.name(), i.works(), i.outsiders()));
        return new ReportTable(
                "Isolates",
                "Members without a joint work with another.",
                List.of("Member", "Works", "Outsiders"),
                rows);
    }

    private ReportTable bridges() {
        List<List<Object>> rows = new ArrayList<>();
        for (Bridge b : report.bridges()) rows.add(List.of(b.name(), b.member() ? "member" : "outside", b.why()));
        return new ReportTable(
                "Bridges",
                "Who connects members that are not connected otherwise.",
                List.of("Who", "Where", "Why"),
                rows);
    }

    private ReportTable pairs() {
        List<List<Object>> rows = new ArrayList<>();
        for (Pair p : report.pairs())
            rows.add(List.of(
                    p.first(),
                    p.second(),
                    p.works(),
                    years(p.firstYear(), p.lastYear()),
                    Markup.number(p.strength(), 2)));
        return new ReportTable(
                "Inside",
                "Pairs of members. Strength: each joint work adds 1/(authors − 1).",
                List.of("Member", "With", "Works", "Years", "Strength"),
                rows);
    }

    private ReportTable outside() {
        List<List<Object>> rows = new ArrayList<>();
        for (Outside o : report.outside())
            rows.add(List.of(
                    o.name(), text(o.affiliation()), o.works(), years(o.firstYear(), o.lastYear()), members(o)));
        return new ReportTable(
                "Outside",
                "Collaborators who are no members, those of the most members first; in brackets works with one member where not all are.",
                List.of("Collaborator", "Affiliation", "Works", "Years", "Members"),
                rows);
    }

    private static String members(Outside o) {
        return String.join(
                ", ",
                o.members().stream()
                        .map(p -> p.works() == o.works() ? p.name() : p.name() + " (" + p.works() + ")")
                        .toList());
    }

    private ReportTable works() {
        List<List<Object>> rows = new ArrayList<>();
        for (InsideWork w : report.works())
            rows.add(List.of(
                    w.date() == null ? "" : w.date().toString(),
                    w.title(),
                    text(w.venue()),
                    String.join(", ", w.members()),
                    w.others(),
                    Markup.sources(w.evidence())));
        return new ReportTable(
                "Joint works inside", "", List.of("Date", "Title", "Venue", "Members", "Others", "Sources"), rows);
    }

    private ReportTable years() {
        List<List<Object>> rows = new ArrayList<>();
        for (Year y : report.years()) rows.add(List.of(y.year(), y.works(), y.insideWorks()));
        return new ReportTable("By year", "", List.of("Year", "Works", "Inside"), rows);
    }

    private ReportTable uncertain() {
        List<List<Object>> rows = new ArrayList<>();
        for (Unresolved u : report.unresolved()) rows.add(List.of(u.party().name(), "Not in the report: " + u.why()));
        for (Doubt d : report.doubts()) rows.add(List.of(d.about(), d.why()));
        return new ReportTable("What is uncertain", "", List.of("About", "Why"), rows);
    }

    /** Joint works of each two members; on the diagonal all works of one. */
    ReportTable matrix() {
        List<String> header = new ArrayList<>(List.of(""));
        List<List<Object>> rows = new ArrayList<>();
        for (int m = 0; m < report.members().size(); m++) {
            String name = report.members().get(m).name();
            header.add(name);
            List<Object> row = new ArrayList<>(List.of(name));
            row.addAll(report.matrix().get(m));
            rows.add(row);
        }
        return new ReportTable(
                "Matrix", "Joint works of each two members; on the diagonal all works of one.", header, rows);
    }

    /** A row for each member and each person they wrote with. */
    ReportTable ties() {
        List<List<Object>> rows = new ArrayList<>();
        for (Pair p : report.pairs())
            rows.add(tie(p.first(), p.second(), "inside", "", p.works(), p.firstYear(), p.lastYear()));
        for (Outside o : report.outside())
            for (Partner p : o.members())
                rows.add(tie(
                        p.name(), o.name(), "outside", text(o.affiliation()), p.works(), p.firstYear(), p.lastYear()));
        for (Isolate i : report.isolates()) rows.add(tie(i.name(), "", "isolate", "", 0, null, null));
        return new ReportTable(
                "Ties",
                "",
                List.of("member", "collaborator", "where", "affiliation", "works", "first_year", "last_year"),
                rows);
    }

    private static List<Object> tie(
            String member,
            String other,
            String where,
            String affiliation,
            int works,
            @Nullable Integer first,
            @Nullable Integer last) {
        return List.of(member, other, where, affiliation, works, first == null ? "" : first, last == null ? "" : last);
    }

    private static String years(@Nullable Integer first, @Nullable Integer last) {
        if (first == null || last == null) return "";
        return first.equals(last) ? "" + first : first + "–" + last;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
