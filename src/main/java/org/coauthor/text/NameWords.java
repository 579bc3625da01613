package org.coauthor.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What single words of names are: particles, suffixes, degrees, initials. */
final class NameWords {
    private static final Set<String> PARTICLES = Set.of(
            ("van von vom zu zum zur der den de del della dela dello di da do dos das du des la le lo los las el al ter ten te 't het"
                            + " op af av bin ibn ben bint abu st st. y e santa san degli dei delle d' o' van't vander vanden")
                    .split(" "));
    private static final Set<String> CONNECTORS = Set.of("y", "e", "i", "ter", "te", "ten");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "júnior", "filho", "neto");
    private static final Set<String> RANKS = Set.of(
            ("dr drs prof professor mr mrs ms miss sir dame ir ing habil mag univ-prof pd priv-doz doz dipl-ing dipl-inform dipl-phys"
                            + " rev fr father phd by von the hon lord lady doctor herr frau mme mlle m.sc b.sc capt col gen sgt"
                            + " assoc asst associate assistant")
                    .split(" "));
    private static final Set<String> DEGREES = Set.of(
            ("phd ph.d ph dphil d.phil md m.d msc m.sc bsc b.sc ma m.a mba m.b.a mph m.p.h rn r.n ms m.s mas bs b.s ba mbbs m.b.b.s facs"
                            + " f.a.c.s facc frcs f.r.c.s frcp mrcp mrcs faan dds d.d.s dmd d.m.d dvm d.v.m dsc d.sc scd sc.d edd ed.d"
                            + " psyd psy.d pharmd jd j.d llm ll.m esq cpa pe p.e meng m.eng beng mphil m.phil licsw lcsw acsw csw aocn"
                            + " crnp anp rph mhs m.h.s mscr med m.ed fasn fesc faha fccp fidsa fcap dr.med bmbs mbchb ieee acm osa"
                            + " chb mb m.b ch.b fmedsci frs f.r.s fasce")
                    .split(" "));
    private static final Pattern INITIALS = Pattern.compile(
            "(?:\\p{Lu}(?:\\p{Ll}{1,2}\\.|\\.)?[-‐–]?){1,3}|(?:\\p{Lu}(?:\\p{Ll}{1,2}\\.|\\.)[-‐–]?){4,5}");

    private NameWords() {}

    static boolean particle(String word) {
        return word.length() > 1 && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A particle as it is mostly written, in small letters. */
    static boolean lowerParticle(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && particle(word);
    }

    /** Joins two family names: "Ortega y Gasset". */
    static boolean connector(String word) {
        return CONNECTORS.contains(word);
    }

    static boolean suffix(String word) {
        return SUFFIXES.contains(bare(word)) && !word.equals("i");
    }

    /** A rank before a name. */
    static boolean rank(String word) {
        return RANKS.contains(bare(word));
    }

    /** A degree or membership after a name. */
    static boolean degree(String word) {
        String bare = bare(word);
        return DEGREES.contains(bare)
                && (word.length() > 2
                        || word.equals("MD")
                        || word.equals("MA")
                        || word.equals("RN")
                        || word.equals("MS")
                        || word.equals("BS")
                        || word.equals("JD")
                        || word.equals("PE"));
    }

    /** One or more initials in one word: "R.", "RJ", "J.-P.", "Yu.". */
    static boolean initials(String word) {
        return word.length() <= 14 && INITIALS.matcher(word).matches();
    }

    /** Whether there are two letters or more, all capitals, and no dot. */
    static boolean capitals(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') return false;
            if (!Character.isLetter(c)) continue;
            if (!Character.isUpperCase(c)) return false;
            letters++;
        }
        return letters >= 2;
    }

    /** Whether all words are initials. */
    static boolean allInitials(List<String> words) {
        return !words.isEmpty() && words.stream().allMatch(NameWords::initials);
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
