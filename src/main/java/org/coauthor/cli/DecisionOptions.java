package org.coauthor.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.PersonDecisions;
import org.coauthor.graph.PersonEffect;
import org.coauthor.graph.StoredDecision;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What all commands that decide about people share: the store, and how they tell what has changed. */
final class DecisionOptions {
    /** How it is told. */
    enum Telling {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private StoreOptions store;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Telling format = Telling.TEXT;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** Decides in the store, and tells what has changed. */
    int decide(Function<PersonDecisions, PersonDecisions.Outcome> decision) {
        try (GraphStore open = store.open()) {
            PersonDecisions.Outcome outcome = decision.apply(new PersonDecisions(open, LocalDate.now()));
            StoredDecision made = outcome.decision();
            PrintWriter out = spec.commandLine().getOut();
            if (format == Telling.JSON) {
                Map<String, Object> map = new LinkedHashMap<>(object(made));
                map.put("effects", outcome.effects());
                out.println(Json.document(map));
            } else {
                String verb = spec.name().equals("undo") ? "undone " : "decided ";
                out.println(verb + made.number() + ": " + made.words());
                effects(outcome.effects(), out);
            }
        }
        return Exit.DONE.status();
    }

    static void effects(List<PersonEffect> effects, PrintWriter out) {
        if (effects.isEmpty()) out.println("  the graph already was so");
        effects.forEach(e -> out.println("  " + e.words()));
    }

    /** A decision as an object, without its mentions. */
    static Map<String, Object> object(StoredDecision decision) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", decision.number());
        map.put("id", decision.id());
        map.put("decision", decision.kind());
        map.put("decided", decision.decided());
        map.put("people", decision.people());
        map.put("words", decision.words());
        return map;
    }
}
