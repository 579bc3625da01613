package org.coauthor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.coauthor.model.AuthorMention;
import org.jspecify.annotations.Nullable;

/** Divides an author list into people: the cheapest way to read its comma-separated parts as natural or inverted names. */
final class AuthorListParser {
    private static final int LONGEST = 100_000;
    /** So many names with initials tell the style of a list. */
    private static final int LEAST_STYLE = 3;

    private AuthorListParser() {}

    static AuthorList parse(String text, AuthorMarks marks) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        CutList cut = CutList.of(bounded);
        List<NamePart> parts = NameParts.of(cut.text());
        List<Person> people = inOneStyle(divide(parts));
        return new AuthorList(mentions(people, marks), cut.cut());
    }

    /** One person: the parts of the name and the marks beside it. */
    private record Person(PersonName name, String marks) {}

    /**
     * Where all given names but few are initials, a word behind initials is the first of two family names: "A. Euler, B. Gauss, C. López
     * García, D. Noether".
     */
    private static List<Person> inOneStyle(List<Person> people) {
        int initials = 0;
        int others = 0;
        int doubled = 0;
        for (Person person : people) {
            String given = person.name.given();
            if (given == null) continue;
            List<String> words = List.of(given.split(" "));
            if (NameWords.allInitials(words)) {
                initials++;
                if (person.name.family().indexOf(' ') > 0) doubled++;
            } else if (!NameWords.initials(words.get(0))) return people;
            else others++;
        }
        boolean twoEach = doubled > 1 && doubled == initials && initials >= others;
        if (others == 0 || !twoEach && (initials < LEAST_STYLE || initials < LEAST_STYLE * others)) return people;
        return people.stream().map(AuthorListParser::abbreviated).toList();
    }

    private static Person abbreviated(Person person) {
        String given = person.name.given();
        if (given == null) return person;
        List<String> words = List.of(given.split(" "));
        int head = 0;
        while (head < words.size() && NameWords.initials(words.get(head))) head++;
        if (head == words.size() || words.get(head).endsWith(".")) return person;
        String family = String.join(" ", words.subList(head, words.size())) + " " + person.name.family();
        PersonName name = new PersonName(String.join(" ", words.subList(0, head)), family, person.name.suffix());
        return new Person(name, person.marks);
    }

    /** The cheapest division; state 0: the name before stands in natural order, 1: inverted, family name first. */
    private static List<Person> divide(List<NamePart> parts) {
        int n = parts.size();
        double[][] cost = new double[n + 1][2];
        int[][] taken = new int[n + 1][2];
        int[][] before = new int[n + 1][2];
        for (double[] row : cost) Arrays.fill(row, Double.POSITIVE_INFINITY);
        cost[0][0] = cost[0][1] = 0;
        for (int i = 0; i < n; i++) {
            for (int state = 0; state < 2; state++) {
                if (Double.isInfinite(cost[i][state])) continue;
                double one = cost[i][state] + NameCosts.alone(parts.get(i)) + (i > 0 && state == 1 ? 0.4 : 0);
                relax(cost, taken, before, i, i + 1, state, 0, one);
                if (i + 1 < n && parts.get(i + 1).afterComma()) {
                    double two = cost[i][state]
                            + NameCosts.pair(parts.get(i), parts.get(i + 1))
                            + (i > 0 && state == 0 ? 0.8 : 0);
                    relax(cost, taken, before, i, i + 2, state, 1, two);
                    if (broken(parts.get(i), parts.get(i + 1)))
                        relax(cost, taken, before, i, i + 2, state, 0, cost[i][state] + 0.8);
                }
            }
        }
        List<Person> people = new ArrayList<>();
        int state = cost[n][0] <= cost[n][1] ? 0 : 1;
        for (int end = n; end > 0; ) {
            int count = taken[end][state];
            int start = end - count;
            people.add(0, person(parts.subList(start, end), state == 1));
            state = before[end][state];
            end = start;
        }
        people.removeIf(p -> p.name.family().isBlank()
                || p.name.given() == null
                        && p.name.family().length() == 1
                        && p.name.family().charAt(0) < 0x2E7F);
        return people;
    }

    private static void relax(
            double[][] cost, int[][] taken, int[][] before, int from, int to, int was, int is, double value) {
        if (value >= cost[to][is]) return;
        cost[to][is] = value;
        taken[to][is] = to - from;
        before[to][is] = was;
    }

    /** Whether a comma stands where an initial has lost its dot: "Elliot K, Fishman", "and D, K. Oiler". */
    private static boolean broken(NamePart first, NamePart second) {
        int n = first.words().size();
        String last = first.words().get(n - 1);
        if (last.length() != 1 || !Character.isUpperCase(last.charAt(0))) return false;
        List<String> rest = second.words();
        String family = rest.get(rest.size() - 1);
        if (NameWords.initials(family)) return false;
        if (n == 1)
            return !first.afterComma()
                    && rest.size() > 1
                    && rest.get(0).endsWith(".")
                    && NameWords.initials(rest.get(0));
        return rest.size() == 1 && NameLexicon.shared().lean(first.words().get(0)) > 0.1;
    }

    private static Person person(List<NamePart> parts, boolean inverted) {
        NamePart first = parts.get(0);
        if (parts.size() == 1)
            return new Person(withSuffix(NameParser.natural(first.words()), first.suffix()), first.marks());
        NamePart second = parts.get(1);
        if (!inverted) {
            List<String> words = new ArrayList<>(first.words());
            words.set(words.size() - 1, words.get(words.size() - 1) + ".");
            words.addAll(second.words());
            return new Person(withSuffix(NameParser.natural(words), second.suffix()), first.marks() + second.marks());
        }
        PersonName name = NameParser.inverted(first.words(), second.words());
        return new Person(
                withSuffix(withSuffix(name, first.suffix()), second.suffix()), first.marks() + second.marks());
    }

    private static PersonName withSuffix(PersonName name, @Nullable String suffix) {
        return suffix == null ? name : new PersonName(name.given(), name.family(), suffix);
    }

    private static List<AuthorMention> mentions(List<Person> people, AuthorMarks marks) {
        List<AuthorMention> mentions = new ArrayList<>();
        for (Person person : people) {
            PersonName name = person.name;
            AuthorMention mention = AuthorMention.of(name.natural(), name.given(), name.family());
            boolean equal = bears(person, marks.equal())
                    && (marks.stated()
                            || people.stream()
                                            .filter(p -> bears(p, marks.equal()))
                                            .count()
                                    > 1);
            boolean contact = bears(person, marks.corresponding());
            mentions.add(mention.withEqualContribution(equal).withCorresponding(contact));
        }
        return mentions;
    }

    private static boolean bears(Person person, String marks) {
        return person.marks.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    /** The costs of reading parts as names; learned by looking at lists, in steps of what a reader would find odd. */
    private static final class NameCosts {
        static double alone(NamePart part) {
            List<String> words = part.words();
            if (words.stream().allMatch(Script::eastAsian)) return 0;
            if (words.size() == 1 && words.get(0).length() == 1) return 2.8;
            if (NameWords.allInitials(words))
                return words.size() > 1 && words.get(words.size() - 1).length() > 2 ? 2 : 6;
            if (words.size() == 1) return 2.2;
            if (NameWords.lowerParticle(words.get(0)) && words.stream().noneMatch(NameWords::initials)) return 3.2;
            if (words.size() > 5) return 2 + 0.2 * words.size();
            boolean body = words.stream().anyMatch(w -> !NameWords.initials(w) && !NameWords.particle(w));
            return body ? words.stream().allMatch(w -> NameWords.particle(w) || !lower(w)) ? 0.2 : 1.2 : 3;
        }

        static double pair(NamePart family, NamePart given) {
            List<String> head = family.words();
            List<String> rest = given.words();
            if (head.stream().allMatch(Script::eastAsian)
                    || family.marks().length() > 0 && !family.marks().isBlank()) return 8;
            if (shortened(head, rest)) return 1.5;
            long names = head.stream().filter(w -> !NameWords.particle(w)).count();
            double cost = names == 1 ? 0 : names == 2 ? 1.2 : 4;
            if (NameWords.allInitials(head))
                cost += head.get(0).length() > 1 && !head.get(0).contains(".") ? 1.5 : 5;
            if (head.stream().anyMatch(w -> w.endsWith(".") && NameWords.initials(w))) cost += 3;
            if (NameWords.initials(head.get(head.size() - 1)) && head.size() > 1) cost += 4;
            List<String> core =
                    rest.stream().filter(w -> !NameWords.particle(w)).toList();
            if (NameWords.allInitials(core)) return cost + 0.1;
            long full = core.stream().filter(w -> !NameWords.initials(w)).count();
            boolean endsInInitial = core.size() > 1 && NameWords.initials(core.get(core.size() - 1));
            if (endsInInitial) return cost + 0.8;
            return cost + (full == 1 ? 1.2 : full == 2 ? 2.4 : 5);
        }

        /** Whether the second of two family names is an initial: "Martinez A., Claudia". */
        private static boolean shortened(List<String> head, List<String> rest) {
            return head.size() == 2
                    && !NameWords.initials(head.get(0))
                    && head.get(1).length() == 2
                    && head.get(1).endsWith(".")
                    && rest.size() == 1
                    && !NameWords.initials(rest.get(0))
                    && NameLexicon.shared().lean(rest.get(0)) > 0.3;
        }

        private static boolean lower(String word) {
            return word.toLowerCase(Locale.ROOT).equals(word) && !Script.eastAsian(word);
        }
    }
}
