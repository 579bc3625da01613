package org.coauthor.report.collaborator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coauthor.report.Markup;
import org.coauthor.report.collaborator.CollaboratorReport.Link;

/** People on a circle, community beside community, with a line between two who share works; inline SVG. */
public final class CommunityMap {
    /** More people are not shown. */
    public static final int MOST = 60;

    private static final int SIZE = 720;
    private static final double RADIUS = 190;
    private static final List<String> COLOURS =
            List.of("#1f6feb", "#d9730d", "#1a7f37", "#8250df", "#cf222e", "#0a7ea4", "#9a6700", "#bf3989");

    private CommunityMap() {}

    /**
     * A person on the map.
     *
     * @param id stable
     * @param name natural order
     * @param works joint works, the size of the dot
     * @param community from 1; 0 is not shown
     */
    public record Node(String id, String name, int works, int community) {}

    /** The map of the first {@link #MOST} people with works and a community; empty where there are fewer than three. */
    public static String of(List<Node> people, List<Link> links) {
        List<Node> shown = people.stream()
                .filter(n -> n.works() > 0 && n.community() > 0)
                .limit(MOST)
                .sorted(Comparator.comparingInt(Node::community).thenComparing(Node::name))
                .toList();
        if (shown.size() < 3) return "";
        Map<String, double[]> places = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            double angle = 2 * Math.PI * i / shown.size() - Math.PI / 2;
            places.put(shown.get(i).id(), new double[] {Math.cos(angle), Math.sin(angle)});
        }
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<div class=\"wide\"><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Communities\" width=\"%d\" height=\"%d\">\n",
                SIZE,
                SIZE,
                SIZE,
                SIZE));
        for (Link link : links) {
            double[] from = places.get(link.from());
            double[] to = places.get(link.to());
            if (from == null || to == null) continue;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%.1f %.1f Q%d %d %.1f %.1f\" fill=\"none\" stroke=\"var(--soft)\" stroke-opacity=\"0.35\""
                            + " stroke-width=\"%.1f\"/>\n",
                    x(from, RADIUS),
                    y(from, RADIUS),
                    SIZE / 2,
                    SIZE / 2,
                    x(to, RADIUS),
                    y(to, RADIUS),
                    Math.min(5, 0.6 + 0.6 * link.works())));
        }
        for (Node c : shown) svg.append(node(c, places.getOrDefault(c.id(), new double[2])));
        return svg.append("</svg></div>\n").toString();
    }

    private static String node(Node c, double[] at) {
        double angle = Math.toDegrees(Math.atan2(at[1], at[0]));
        boolean left = at[0] < -1e-9;
        String name = c.name().length() > 26 ? c.name().substring(0, 25) + "…" : c.name();
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%s: %s, community %d</title></circle>"
                        + "<text x=\"%.1f\" y=\"%.1f\" font-size=\"11\" dominant-baseline=\"middle\" text-anchor=\"%s\""
                        + " transform=\"rotate(%.1f %.1f %.1f)\">%s</text>\n",
                x(at, RADIUS),
                y(at, RADIUS),
                Math.min(14, 3 + 2 * Math.sqrt(c.works())),
                COLOURS.get((c.community() - 1) % COLOURS.size()),
                Markup.html(c.name()),
                Words.works(c.works()),
                c.community(),
                x(at, RADIUS + 18),
                y(at, RADIUS + 18),
                left ? "end" : "start",
                left ? angle + 180 : angle,
                x(at, RADIUS + 18),
                y(at, RADIUS + 18),
                Markup.html(name));
    }

    private static double x(double[] at, double radius) {
        return SIZE / 2.0 + at[0] * radius;
    }

    private static double y(double[] at, double radius) {
        return SIZE / 2.0 + at[1] * radius;
    }
}
