package org.coauthor.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.coauthor.report.Facts;
import org.coauthor.report.FactsReader;
import org.coauthor.report.conflict.ConflictReport;
import org.coauthor.report.conflict.Conflicts;
import org.coauthor.report.conflict.Institutions;
import org.coauthor.report.conflict.Party;
import org.coauthor.report.conflict.PartyFiles;
import org.coauthor.report.conflict.PartyResolver;
import org.coauthor.report.conflict.Resolved;
import org.coauthor.report.conflict.RulePack;
import org.coauthor.report.conflict.Submission;

/**
 * Times the conflicts of 300 reviewers and 3,000 submissions on a graph of so many authors, made up here from a fixed seed: wall and processor
 * seconds of each stage. The graph is made once and kept in the folder. Arguments: FOLDER AUTHORS RULES ROUNDS [submarine]. After {@code mvn package}:
 * {@code java -Xmx3g -cp 'target/coauthor/lib/*' src/benchmark/java/org/coauthor/benchmark/ConflictsBenchmark.java /tmp/bench 1000000 nsf 2}
 */
public final class ConflictsBenchmark {
    private static final int BATCH = 10_000;
    private static final int GROUP = 50;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private final GraphStore store;
    private final int authors;
    private final Random random = new Random(7);

    private ConflictsBenchmark(GraphStore store, int authors) {
        this.store = store;
        this.authors = authors;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int authors = Integer.parseInt(args[1]);
        RulePack pack = RulePack.of(args[2]);
        if (args.length > 4) pack = pack.withSubmarine();
        Path people = folder.resolve("people.csv");
        boolean made = Files.exists(people);
        for (int round = 0; round < Integer.parseInt(args[3]); round++) {
            Stage open = new Stage("open the store");
            try (GraphStore store = GraphStore.open(new StoreAddress.Folder(folder.resolve("store")))) {
                if (!made) new ConflictsBenchmark(store, authors).make(folder);
                made = true;
                open.end();
                judge(store, pack, people, folder.resolve("works.csv"));
            }
        }
    }

    private static void judge(GraphStore store, RulePack pack, Path people, Path works) {
        Stage all = new Stage("all");
        Conflicts conflicts = new Conflicts(pack, DAY, Institutions.bundled());
        PartyFiles files = new PartyFiles();
        List<Party> reviewers = files.people(people);
        List<Submission> submissions = files.works(works);
        Stage resolving = new Stage("resolve names");
        Resolved resolved =
                new PartyResolver(store, conflicts.institutions()).resolve(Conflicts.parties(reviewers, submissions));
        resolving.end();
        Stage reading = new Stage("read facts");
        Facts facts = conflicts.facts(new FactsReader(store), reviewers, submissions, resolved);
        reading.end();
        Stage judging = new Stage("judge");
        ConflictReport report = conflicts.judge(reviewers, submissions, resolved, facts, files.problems());
        judging.end();
        all.end();
        System.out.println(report.counts() + ", unresolved "
                + report.unresolved().size() + ", works read " + facts.works().size());
    }

    private void make(Path folder) throws IOException {
        batches(
                "CREATE (:Institution {id: 'i' + n, name: 'University ' + n / 10000 + ' ' + n / 100 % 100 + ' ' + n % 100})",
                authors / 50);
        batches("CREATE (:Venue {id: 'v' + n, name: 'Journal ' + n})", 1_000);
        people();
        works();
        batches(
                "MATCH (a:Author {id: 'a' + n}), (b:Author {id: 'a' + toInteger(n / 7)}) WHERE n > 6"
                        + " CREATE (b)-[:ADVISED {kind: 'doctoral', to: '2015', statedIn: 'made up'}]->(a)",
                authors / 5);
        List<String> rows = new ArrayList<>(List.of("id,name,affiliation"));
        for (int i = 0; i < 300; i++) {
            int person = i * 7;
            rows.add("," + name(person) + "," + university(person % (authors / 50)));
        }
        Files.write(folder.resolve("people.csv"), rows, StandardCharsets.UTF_8);
        rows = new ArrayList<>(List.of("id,title,authors"));
        for (int i = 0; i < 3_000; i++)
            rows.add(i + ",Submission " + i + ",\""
                    + String.join(
                            "; ", team().stream().map(ConflictsBenchmark::name).toList()) + "\"");
        Files.write(folder.resolve("works.csv"), rows, StandardCharsets.UTF_8);
    }

    private void people() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int n = 0; n < authors; n++) {
            String name = name(n);
            rows.add(Map.of("n", n, "name", name, "key", name.toLowerCase(Locale.ROOT), "place", n % (authors / 50)));
            flush(
                    rows,
                    n == authors - 1,
                    "UNWIND $rows AS r CREATE (a:Author {id: 'a' + r.n, name: r.name, names: [r.name], nameKeys: [r.key]})"
                            + " WITH a, r MATCH (i:Institution {id: 'i' + r.place})"
                            + " CREATE (a)-[:AFFILIATED_WITH {from: '2012', statedIn: 'made up'}]->(i)");
        }
    }

    private void works() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int count = authors * 3 / 5;
        for (int n = 0; n < count; n++) {
            rows.add(
                    Map.of("n", n, "year", 2000 + random.nextInt(27), "venue", n % 1_000, "team", List.copyOf(team())));
            flush(
                    rows,
                    n == count - 1,
                    "UNWIND $rows AS r CREATE (w:Work {id: 'w' + r.n, title: 'On problem ' + r.n, year: r.year, statedIn: 'made up'})"
                            + " WITH w, r MATCH (v:Venue {id: 'v' + r.venue}) CREATE (w)-[:PUBLISHED_IN]->(v)"
                            + " WITH w, r UNWIND range(0, size(r.team) - 1) AS p MATCH (a:Author {id: 'a' + r.team[p]})"
                            + " CREATE (a)-[:AUTHORED {position: p}]->(w)");
        }
    }

    /** Two to six people, the busy ones more often, half of them of one group. */
    private Set<Integer> team() {
        Set<Integer> team = new LinkedHashSet<>();
        int lead = busy();
        team.add(lead);
        for (int size = 1 + random.nextInt(5); size > 0; size--)
            team.add(
                    random.nextBoolean()
                            ? busy()
                            : Math.min(authors - 1, lead / GROUP * GROUP + random.nextInt(GROUP)));
        return team;
    }

    private int busy() {
        return (int) (authors * Math.pow(random.nextDouble(), 1.6));
    }

    private void batches(String create, int count) {
        for (int from = 0; from < count; from += BATCH)
            store.write(
                    "UNWIND range($from, $to) AS n " + create,
                    Map.of("from", from, "to", Math.min(count, from + BATCH) - 1));
    }

    private void flush(List<Map<String, Object>> rows, boolean last, String cypher) {
        if (rows.size() < BATCH && !last) return;
        store.write(cypher, Map.of("rows", List.copyOf(rows)));
        rows.clear();
    }

    /** Names of three made-up words, hardly any borne by two people. */
    /** Numbers of two digits: longer ones are taken for post codes. */
    private static String university(int number) {
        return "University " + number / 10000 + " " + number / 100 % 100 + " " + number % 100;
    }

    private static String name(int person) {
        int n = (int) (person * 2_654_435_761L % 99_991_357L);
        return word(n % 317) + " " + word(n / 317 % 541) + " " + word(n / 317 / 541 % 613);
    }

    private static String word(int n) {
        String[] begins = {"Ba", "De", "Ki", "Lo", "Mu", "Ra", "Se", "Ti", "Vo", "Zu"};
        String[] ends = {"na", "rel", "mir", "sto", "dan", "leth", "vik", "gor"};
        return begins[n % 10] + ends[n / 10 % 8] + (n < 80 ? "" : "" + (char) ('a' + n / 80) + "o");
    }

    /** Prints what a stage took. */
    private static final class Stage {
        private final String name;
        private final long wall = System.nanoTime();
        private final double cpu = cpu();

        private Stage(String name) {
            this.name = name;
        }

        private void end() {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %6.1f s, processor %6.1f s%n",
                    name,
                    (System.nanoTime() - wall) / 1e9,
                    cpu() - cpu);
        }

        private static double cpu() {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                            .getProcessCpuTime()
                    / 1e9;
        }
    }
}
