package org.coauthor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.PersonDecisions;
import org.coauthor.graph.ReviewQuestion;
import org.coauthor.graph.Row;
import org.coauthor.identity.Evidence;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Count;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Walks through what is not known about people. */
@Command(
        name = "review",
        description = {
            "Walk through what is not known: people who may be one, and works that may be a namesake's; most consequential first.",
            "Consequence is the number of works that an answer moves, times how uncertain it is: 4p(1-p), p being the probability.",
            "Answers are read from standard input, one a line: s same (of a work: that person's), d different (a namesake's), k keep it open, q quit."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor people review",
            "  coauthor people review --html questions.html",
            "  coauthor people review --top 10 --format json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "4:the store cannot be used", "6:the page cannot be written"})
final class PeopleReviewCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store;

    @Option(names = "--top", defaultValue = "50", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--html", paramLabel = "FILE", description = "Write them as a page instead of asking.")
    private @Nullable Path html;

    @Option(names = "--format", description = "Print them instead of asking: ${COMPLETION-CANDIDATES}.")
    private @Nullable Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            List<ReviewQuestion> all = ReviewQuestion.of(open);
            List<ReviewQuestion> shown = all.stream().limit(Math.max(0, top)).toList();
            if (html != null) {
                OutputFile.write(html, out, page -> ReviewPage.write(shown, all.size(), page));
                out.println("wrote " + shown.size() + " of " + all.size() + " questions to " + html);
            } else if (format == Format.JSON) out.println(Json.document(shown));
            else if (format == Format.JSONL) shown.forEach(q -> out.println(Json.line(q)));
            else if (format != null) listing(shown, out, format);
            else ask(open, shown, all.size(), out);
        }
        return Exit.DONE.status();
    }

    private static void listing(List<ReviewQuestion> shown, PrintWriter out, Format format) {
        Listing listing =
                new Listing("consequence", "works", "probability", "kind", "one", "oneName", "other", "otherName");
        for (ReviewQuestion q : shown)
            listing.add(
                    q.consequence(),
                    q.works(),
                    q.probability(),
                    q.kind(),
                    text(q.one(), "id"),
                    text(q.one(), "name"),
                    text(q.other(), "id"),
                    text(q.other(), "name"));
        listing.print(out, format);
    }

    private void ask(GraphStore open, List<ReviewQuestion> shown, int all, PrintWriter out) throws IOException {
        PersonDecisions decisions = new PersonDecisions(open, LocalDate.now());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        out.println(all + (all == 1 ? " question is open" : " questions are open"));
        int number = 0;
        for (ReviewQuestion question : shown) {
            show(question, ++number, out);
            String answers = question.kind().equals("same")
                    ? "s same, d different, k keep open, q quit: "
                    : "s that person's, d a namesake's, k keep open, q quit: ";
            String answer;
            do {
                out.print(answers);
                out.flush();
                String line = in.readLine();
                answer = line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
            } while (!answer.matches("[sdkq]"));
            out.println();
            if (answer.equals("q")) return;
            if (answer.equals("k")) continue;
            try {
                PersonDecisions.Outcome outcome = decide(decisions, question, answer.equals("s"));
                out.println("decided " + outcome.decision().number() + ": "
                        + outcome.decision().words());
                DecisionOptions.effects(outcome.effects(), out);
            } catch (CoauthorException e) {
                out.println("not decided: " + e.getMessage());
            }
        }
    }

    private static PersonDecisions.Outcome decide(PersonDecisions decisions, ReviewQuestion question, boolean yes) {
        String one = text(question.one(), "id");
        String other = text(question.other(), "id");
        if (question.kind().equals("same")) return yes ? decisions.same(one, other) : decisions.different(one, other);
        return yes ? decisions.confirm(one, other) : decisions.split(one, List.of(other));
    }

    private static void show(ReviewQuestion question, int number, PrintWriter out) {
        boolean same = question.kind().equals("same");
        String name = text(question.one(), "name");
        out.println();
        String other = text(question.other(), "name");
        out.println(number + ". "
                + (same ? "Is " + name + " also " + other + "?" : "Did " + name + " write \"" + other + "\"?"));
        out.println(String.format(
                Locale.ROOT,
                "   probability %.2f, works at stake %d, consequence %.2f",
                question.probability(),
                question.works(),
                question.consequence()));
        side(question.one(), out);
        side(question.other(), out);
        for (Evidence e : question.evidence())
            out.println("   " + (e.weight() == 0 ? "" : String.format(Locale.ROOT, "%+.2f ", e.weight())) + e.words());
    }

    private static void side(Map<String, Object> side, PrintWriter out) {
        Row row = new Row(new HashMap<>(side));
        out.println("   " + row.string("name") + " (" + row.string("id") + ", " + Count.of(row.integer("works"), "work")
                + (row.strings("coauthors").isEmpty() ? "" : ", with " + String.join(", ", row.strings("coauthors")))
                + ")");
        row.strings("titles").forEach(title -> out.println("     " + title));
    }

    private static String text(Map<String, Object> side, String key) {
        return String.valueOf(side.get(key));
    }
}
