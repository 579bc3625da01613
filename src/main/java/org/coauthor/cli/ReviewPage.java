package org.coauthor.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coauthor.graph.ReviewQuestion;
import org.coauthor.graph.Row;
import org.coauthor.identity.Evidence;
import org.coauthor.report.Markup;
import org.coauthor.text.Count;

/** The open questions as one HTML page that needs nothing else, neither scripts nor a network. */
final class ReviewPage {
    private static final String HEAD = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Who is who: open questions</title>
        <style>
        :root { color-scheme: light dark; --line: #8886; --for: #2a7a3f; --against: #b3402a; }
        body { font: 16px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; }
        article { border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; margin: 1rem 0; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
        .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .5rem 1.5rem; }
        .sides p, .sides ul { margin: .2rem 0; } article > ul { margin: .6rem 0; } ul { padding-left: 1.2rem; }
        .for { color: var(--for); } .against { color: var(--against); }
        @media (prefers-color-scheme: dark) { :root { --for: #7fd093; --against: #f09a86; } }
        .num { opacity: .75; font-size: .9rem; }
        code { overflow-wrap: anywhere; background: #8882; padding: .1rem .3rem; border-radius: .2rem; display: inline-block; margin: .1rem 0; }
        </style>
        </head>
        <body>
        """;

    private ReviewPage() {}

    /**
     * Writes the page.
     *
     * @param shown the questions on it
     * @param all how many there are
     */
    static void write(List<ReviewQuestion> shown, int all, Writer out) throws IOException {
        out.write(HEAD + "<h1>Who is who: open questions</h1>\n<p>" + shown.size() + " of " + all
                + " questions, most consequential first. Consequence is the number of works that an answer"
                + " moves, times how uncertain it is, 4p(1&minus;p). Nothing is joined until you decide: run"
                + " the command that is right.</p>\n");
        for (ReviewQuestion question : shown) article(question, out);
        out.write("</body>\n</html>\n");
    }

    private static void article(ReviewQuestion question, Writer out) throws IOException {
        boolean same = question.kind().equals("same");
        String one = text(question.one(), "name");
        String other = text(question.other(), "name");
        out.write("<article>\n<h2>"
                + (same ? "Is " + one + " also " + other + "?" : "Did " + one + " write “" + other + "”?") + "</h2>\n");
        out.write(String.format(
                Locale.ROOT,
                "<p class=\"num\">probability %.2f, works at stake %d, consequence %.2f</p>\n<div class=\"sides\">\n",
                question.probability(),
                question.works(),
                question.consequence()));
        side(question.one(), out);
        side(question.other(), out);
        out.write("</div>\n<ul>\n");
        for (Evidence e : question.evidence()) {
            String way = e.weight() == 0 ? "" : e.weight() > 0 ? " class=\"for\"" : " class=\"against\"";
            String weight = e.weight() == 0 ? "" : String.format(Locale.ROOT, "%+.2f ", e.weight());
            out.write("<li" + way + ">" + weight + Markup.html(e.words()) + "</li>\n");
        }
        out.write("</ul>\n<p>");
        String ids = text(question.one(), "id") + " " + text(question.other(), "id");
        out.write("yes: <code>coauthor people same " + (same ? ids : ids.replace(" ", " --work ")) + "</code><br>\n");
        out.write("no: <code>coauthor people " + (same ? "different " : "split ") + ids + "</code>");
        if (same) out.write("<br>\nwhy: <code>coauthor people why " + ids + "</code>");
        out.write("</p>\n</article>\n");
    }

    private static void side(Map<String, Object> side, Writer out) throws IOException {
        Row row = new Row(new HashMap<>(side));
        out.write("<div><p><strong>" + text(side, "name") + "</strong> <span class=\"num\">" + text(side, "id") + ", "
                + Count.of(row.integer("works"), "work") + "</span></p>\n");
        if (!row.strings("coauthors").isEmpty())
            out.write("<p>with " + Markup.html(String.join(", ", row.strings("coauthors"))) + "</p>\n");
        if (!row.strings("titles").isEmpty()) {
            out.write("<ul>");
            for (String title : row.strings("titles")) out.write("<li>" + Markup.html(title) + "</li>");
            out.write("</ul>\n");
        }
        out.write("</div>\n");
    }

    private static String text(Map<String, Object> side, String key) {
        return Markup.html(String.valueOf(side.get(key)));
    }
}
