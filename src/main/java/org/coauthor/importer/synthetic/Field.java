package org.coauthor.importer.synthetic;

import java.util.List;
import java.util.Random;

/**
 * A field of research that does not exist: works with teams, years, venues and titles, people with names, second names and identifiers.
 * Works and people are numbered from 0; the numbers from {@link #people()} on are second names. Team sizes, productivity, years and
 * lengths of titles are those of the ACL Anthology. Not for several threads at once.
 */
public final class Field {
    /** Every so many people have a second name, under which every third of their authorships stands. */
    private static final int SECOND_NAME_EVERY = 40;

    private static final int ORCID_EVERY = 6;

    /** How many venues there are. */
    public static final int VENUES = 700;

    private final Distributions numbers = Distributions.bundled();
    private final Random random;
    private final Teams teams;
    private final Names names;
    private final String[] words;

    /**
     * The same size and seed give the same field. Cost: about a microsecond and 20 bytes an authorship.
     *
     * @param records works and people together, about; 8,400,000 make a network of DBLP's size
     */
    public Field(int records, long seed) {
        random = new Random(seed);
        teams = Teams.of(records, numbers, random);
        names = new Names(teams.people() + (teams.people() + SECOND_NAME_EVERY - 1) / SECOND_NAME_EVERY, random);
        words = String.join(" ", Names.lines("words.txt")).split(" ");
    }

    public int works() {
        return teams.works();
    }

    public int people() {
        return teams.people();
    }

    /** How many authors a work has. */
    public int team(int work) {
        return teams.size(work);
    }

    /** The person at a place, in whatever name. */
    public int author(int work, int position) {
        return teams.author(work, position);
    }

    /** The name at a place: a person's number or that of the second name. */
    int signature(int work, int position) {
        int person = teams.author(work, position);
        return hasSecondName(person) && work % 3 == 0 ? secondName(person) : person;
    }

    boolean hasSecondName(int person) {
        return person % SECOND_NAME_EVERY == 0;
    }

    int secondName(int person) {
        return people() + person / SECOND_NAME_EVERY;
    }

    public String name(int person) {
        return names.name(person);
    }

    /** The name with the number that tells namesakes apart, as DBLP writes it. */
    String numbered(int person) {
        int number = names.number(person);
        return number == 0
                ? name(person)
                : name(person) + ' ' + String.valueOf(10_000 + number).substring(1);
    }

    boolean hasOrcid(int person) {
        return person % ORCID_EVERY == 0;
    }

    /** Of a block that is never given out, with its check digit (ISO 7064 MOD 11-2). */
    String orcid(int person) {
        String digits = "9999" + String.valueOf(100_000_000_000L + person).substring(1);
        int total = 0;
        for (int i = 0; i < 15; i++) total = (total + digits.charAt(i) - '0') * 2;
        int check = (12 - total % 11) % 11;
        String all = digits + (check == 10 ? "X" : check);
        return String.join(
                "-", List.of(all.substring(0, 4), all.substring(4, 8), all.substring(8, 12), all.substring(12)));
    }

    public int year(int work) {
        return numbers.firstYear + Distributions.quantile(numbers.years, work, works());
    }

    /** The number of a work's venue, from 0. */
    public int venue(int work) {
        double u = mixed(work, 1) / (double) Integer.MAX_VALUE;
        return (int) (VENUES * u * u);
    }

    boolean journal(int venue) {
        return venue % 5 < 2;
    }

    public String venueName(int venue) {
        String topic = words[venue % words.length] + " " + words[(venue * 31 + 7) % words.length];
        return journal(venue) ? "Synthetic Journal of " + title(topic) : "SYN" + venue + " " + title(topic);
    }

    /** A title of words drawn for this work. */
    public String title(int work) {
        StringBuilder title = new StringBuilder(96);
        int length = 1 + Distributions.quantile(numbers.title, mixed(work, 2), Integer.MAX_VALUE);
        for (int i = 0; i < length; i++) {
            if (i > 0) title.append(i % 4 == 3 ? " for " : " ");
            String word = words[mixed(work, 3 + i) % words.length];
            if (i == 0) title.append(title(word));
            else title.append(word);
        }
        return title.toString();
    }

    private static String title(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A number from 0 that only a work and a purpose decide (Steele et al., OOPSLA 2014: the finaliser of SplitMix). */
    int mixed(int work, int purpose) {
        long z = (work * 64L + purpose) * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) ((z ^ z >>> 31) >>> 33);
    }
}
