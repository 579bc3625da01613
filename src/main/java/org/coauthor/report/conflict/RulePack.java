package org.coauthor.report.conflict;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.report.UserYaml;
import org.coauthor.report.Window;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a funder, conference or journal, from a readable file.
 *
 * @param name short
 * @param title in full
 * @param source where the rules are published
 * @param note how they were read
 * @param rules in the order of the file
 * @param outside relations that the rules name and no graph holds: family, friends, money
 */
public record RulePack(
        String name,
        @Nullable String title,
        @Nullable String source,
        @Nullable String note,
        List<Rule> rules,
        List<String> outside) {
    /** The packs that come with the program. */
    public static final List<String> BUNDLED =
            List.of("acl", "acm-tops", "icml", "joss", "neurips", "nih", "nsf", "openreview");

    private static final String SUBMARINE = "submarine";
    private static final long LARGEST = 1L << 20;

    /** What ties two people. */
    public enum Relation {
        COAUTHOR,
        ADVISOR,
        SIBLING,
        INSTITUTION,
        GRANT,
        COEDITOR,
        COMMON_COAUTHOR;

        @JsonCreator
        static Relation of(String text) {
            return UserYaml.constant(Relation.class, text);
        }
    }

    /** Who advised whom, seen from the reviewer. */
    public enum Direction {
        BOTH,
        REVIEWER_ADVISED,
        AUTHOR_ADVISED;

        @JsonCreator
        static Direction of(String text) {
            return UserYaml.constant(Direction.class, text);
        }
    }

    /**
     * One rule.
     *
     * @param id short, named by findings
     * @param relation that it looks for
     * @param months before the day that count; absent with {@code years} absent too for no limit
     * @param years calendar years before the day's that count: 3 in 2026 takes 2024 to 2026
     * @param kinds of advising that count; all where empty
     * @param direction of advising
     * @param severity the verdict inside the window
     * @param exceptions milder verdicts, the first that fits counts
     * @param text the rule in words
     */
    public record Rule(
            String id,
            Relation relation,
            @Nullable Integer months,
            @Nullable Integer years,
            List<String> kinds,
            Direction direction,
            Verdict severity,
            List<Leniency> exceptions,
            @Nullable String text) {
        public Rule {
            if (id == null) throw new IllegalArgumentException("a rule has no id");
            if (relation == null) throw new IllegalArgumentException("rule " + id + " has no relation");
            if (months != null && months < 0 || years != null && years < 1)
                throw new IllegalArgumentException("rule " + id + ": months must be 0 or more, years 1 or more");
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
            direction = direction == null ? Direction.BOTH : direction;
            severity = severity == null ? Verdict.CONFLICT : severity;
            exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
        }

        /** The window before a day. Whole calendar years begin on New Year's Day. */
        public Window window(LocalDate asOf) {
            if (years != null) return new Window(LocalDate.of(asOf.getYear() + 1, 1, 1), 12 * years);
            return new Window(asOf, months == null ? Window.LIFETIME : months);
        }
    }

    /**
     * When a rule is milder; all that is stated must fit.
     *
     * @param moreAuthorsThan the work has more authors
     * @param workTypes the work's type is one of these, or its title says so in these words
     * @param roles the role at the institution has one of these words
     * @param becomes the verdict then
     */
    public record Leniency(
            @Nullable Integer moreAuthorsThan, List<String> workTypes, List<String> roles, Verdict becomes) {
        public Leniency {
            workTypes = workTypes == null ? List.of() : List.copyOf(workTypes);
            roles = roles == null ? List.of() : List.copyOf(roles);
            becomes = becomes == null ? Verdict.WAIVABLE : becomes;
        }
    }

    public RulePack {
        if (name == null) throw new IllegalArgumentException("a pack of rules needs a line name:");
        if (rules == null || rules.isEmpty())
            throw new IllegalArgumentException("the pack " + name + " has no list rules:");
        rules = List.copyOf(rules);
        outside = outside == null ? List.of() : List.copyOf(outside);
    }

    /**
     * A pack that comes with the program, or the user's file.
     *
     * @throws CoauthorException where there is no such pack or the file cannot be read
     */
    public static RulePack of(String nameOrFile) {
        return parse(text(nameOrFile), nameOrFile);
    }

    /** The same, with rules for hidden ties: siblings, shared grants, a common recent co-author. */
    public RulePack withSubmarine() {
        List<Rule> all = new ArrayList<>(rules);
        for (Rule rule : parse(text(SUBMARINE), SUBMARINE).rules())
            if (all.stream().noneMatch(r -> r.relation() == rule.relation())) all.add(rule);
        return new RulePack(name, title, source, note, all, outside);
    }

    /** The text of a pack, to copy and extend. */
    public static String text(String nameOrFile) {
        boolean bundled = BUNDLED.contains(nameOrFile) || nameOrFile.equals(SUBMARINE);
        Path file = Path.of(nameOrFile);
        if (!bundled && !Files.exists(file))
            throw new CoauthorException(
                    Exit.NO_SOURCE,
                    "no rules called " + nameOrFile,
                    "give a file, or one of " + String.join(", ", BUNDLED));
        try (InputStream in =
                bundled ? RulePack.class.getResourceAsStream(nameOrFile + ".yaml") : Files.newInputStream(file)) {
            if (in == null) throw new IOException("missing from the program");
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) throw new IOException("larger than " + LARGEST + " bytes");
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.NO_SOURCE, "cannot read " + nameOrFile + ": " + e.getMessage(), "check the file", e);
        }
    }

    private static RulePack parse(String yaml, String name) {
        String hint = "coauthor report conflicts --rules nsf --show-rules prints a pack to start from";
        RulePack pack = UserYaml.read(yaml, name, RulePack.class, hint);
        if (pack == null) throw new CoauthorException(Exit.NO_SOURCE, name + " holds no rules", hint);
        return pack;
    }
}
