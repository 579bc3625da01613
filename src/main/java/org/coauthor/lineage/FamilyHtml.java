package org.coauthor.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A family as one HTML page that needs nothing else: a drawing in SVG, and the same as a table. */
public final class FamilyHtml {
    private static final int WIDTH = 190;
    private static final int HEIGHT = 110;
    private static final int BOX_WIDTH = 170;
    private static final int BOX_HEIGHT = 44;
    private static final int BOW = 140;
    private static final int LONGEST = 24;
    private static final String STYLE = """
            body{font:16px/1.4 system-ui,sans-serif;margin:1.5rem;color:#222;background:#fff}
            .drawing{overflow-x:auto}
            svg text{font:13px system-ui,sans-serif;text-anchor:middle}
            svg .small{font-size:10px;fill:#555}
            svg rect{fill:#fff;stroke:#0072b2}
            svg .focus rect{fill:#e8f3fb;stroke-width:2.5}
            svg path{fill:none;stroke:#888}
            svg .guess{stroke-dasharray:5 4}
            table{border-collapse:collapse;margin-top:1.5rem}
            td,th{border:1px solid #ccc;padding:.25rem .6rem;text-align:left}
            @media print{.drawing{overflow:visible}svg{max-width:100%;height:auto}}
            """;

    private final Family family;
    private final StringBuilder html = new StringBuilder();
    private final Map<Integer, int[]> places = new HashMap<>();

    private FamilyHtml(Family family) {
        this.family = family;
    }

    /** The page. Cost: linear but for the ordering of rows, which sorts them. */
    public static String of(Family family, String title) {
        FamilyHtml page = new FamilyHtml(family);
        page.html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.html.append("<title>").append(escaped(title)).append("</title>\n");
        page.html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        page.html.append("<h1>").append(escaped(title)).append("</h1>\n");
        page.drawing();
        page.table();
        return page.html.append("</body>\n</html>\n").toString();
    }

    private void drawing() {
        List<List<Integer>> rows = FamilyLayout.of(family).rows();
        int widest = rows.stream().mapToInt(List::size).max().orElse(1);
        for (int y = 0; y < rows.size(); y++)
            for (int i = 0; i < rows.get(y).size(); i++)
                places.put(
                        rows.get(y).get(i),
                        new int[] {WIDTH / 2 + i * WIDTH + (widest - rows.get(y).size()) * WIDTH / 2, 30 + y * HEIGHT});
        int height = rows.size() * HEIGHT;
        add(
                "<div class=\"drawing\"><svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n",
                widest * WIDTH, height, widest * WIDTH, height);
        html.append("<title>Advisors above, advisees below; the table below says the same.</title>\n");
        html.append(
                "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">"
                        + "<path d=\"M0 0L8 4L0 8\"/></marker></defs>\n");
        for (Advising advising : family.relations()) arrow(advising);
        for (int person : family.generations().keySet()) box(person);
        html.append("</svg></div>\n");
    }

    private void arrow(Advising advising) {
        int[] from = places.getOrDefault(advising.mentor(), new int[2]);
        int[] to = places.getOrDefault(advising.mentee(), new int[2]);
        int begin = from[1] + BOX_HEIGHT / 2;
        int end = to[1] - BOX_HEIGHT / 2;
        int bend = (begin + end) / 2;
        // A long arrow bows around the boxes on its way.
        int bow = end - begin > HEIGHT ? BOW : 0;
        add(
                (advising.hypothesis() ? "<path class=\"guess\"" : "<path")
                        + " marker-end=\"url(#tip)\" d=\"M%d %dC%d %d %d %d %d %d\"><title>",
                from[0],
                begin,
                from[0] + bow,
                bend,
                to[0] + bow,
                bend,
                to[0],
                end);
        html.append(escaped(family.name(advising.mentor()) + " advised " + family.name(advising.mentee())));
        String told = advising.told();
        if (!told.isEmpty()) html.append(": ").append(escaped(told));
        html.append("</title></path>\n");
    }

    private void box(int person) {
        int[] place = places.getOrDefault(person, new int[2]);
        String name = family.name(person);
        html.append(family.focus().contains(person) ? "<g class=\"focus\">" : "<g>");
        html.append("<title>").append(escaped(name)).append("</title>");
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>",
                place[0] - BOX_WIDTH / 2, place[1] - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT);
        Integer year = family.lineage().doctorates().get(person);
        add("<text x=\"%d\" y=\"%d\">", place[0], place[1] + (year == null ? 5 : 0));
        html.append(escaped(shortened(name))).append("</text>");
        if (year != null) add("<text class=\"small\" x=\"%d\" y=\"%d\">%d</text>", place[0], place[1] + 15, year);
        html.append("</g>\n");
    }

    private void table() {
        html.append("<table>\n<thead><tr><th>Advisor</th><th>Advisee</th><th>Relation</th></tr></thead>\n<tbody>\n");
        for (Advising advising : family.relations()) {
            html.append("<tr><td>").append(escaped(family.name(advising.mentor())));
            html.append("</td><td>").append(escaped(family.name(advising.mentee())));
            html.append("</td><td>").append(escaped(advising.told())).append("</td></tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void add(String format, Object... numbers) {
        html.append(String.format(Locale.ROOT, format, numbers));
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) return name;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "\u2026";
    }

    static String escaped(String text) {
        return FamilyText.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
