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
            ("dr drs dipl prof professor mr mrs ms miss sir dame ir ing habil mag univ-prof pd priv-doz doz dipl-ing dipl-inform dipl-phys"
                            + " rev fr father phd by von the hon lord lady doctor herr frau mme mlle m.sc b.sc capt col gen sgt"
                            + " assoc asst associate assistant contributor contributors communicated communicatedby dra editor editors from corresponding"
                            + " author authors investigators chairman seiner ihrer exzellenz excellency magnifizenz")
                    .split(" "));
    private static final Set<String> DEGREES = Set.of(
            ("PhD Ph.D Ph.D. PHD PH.D. Phd DPhil D.Phil D.Phil. MD M.D M.D. Md MSc M.Sc M.Sc. MSC BSc B.Sc B.Sc. MA M.A. MBA M.B.A. MPH M.P.H."
                            + " RN R.N. MS M.S. MAS BS B.S. BA B.A. MBBS M.B.B.S. FACS F.A.C.S. FACC FRCS F.R.C.S. FRCP F.R.C.P. MRCP MRCS FAAN"
                            + " DDS D.D.S. DMD D.M.D. DVM D.V.M. DSc D.Sc D.Sc. ScD Sc.D. EdD Ed.D. PsyD Psy.D. PharmD Pharm.D. JD J.D. LLM LL.M."
                            + " Esq Esq. CPA PE P.E. MEng M.Eng. BEng MPhil M.Phil. LICSW LCSW ACSW CSW AOCN CRNP ANP RPh MHS M.H.S. MEd M.Ed. FASN"
                            + " FESC FAHA FCCP FIDSA FCAP MBChB IEEE ACM OSA SPE M.B. B.Ch. Ch.B. FMedSci FRS F.R.S. FASCE OD FAAO MSW MHSc DrPH"
                            + " FIEEE ScM MRes MStat Mstat DMSc DrMed BChir MB BAppSc DipAppSc MRCSEd FRCSEd FRCA FRACP FRANZCP CCFP FCFP CMFC FCMF PT DPT OT APRN CNM BDS MDS"
                            + " MClinRes ID MHSA DNP RD MPP MAT DO MSN BSN MMSc Inc Inc. Ltd Ltd. UK USA")
                    .split(" "));
    private static final Set<String> GROUPS = Set.of(
            ("Collaboration Collaborations Team Group Consortium Committee Association Institute Institution University Organization"
                            + " Organisation Society Commission Council Agency Ministry Department Center Centre Foundation Network Initiative"
                            + " Inc. Corporation Union Board Bureau Office Company Investigators Project")
                    .split(" "));
    private static final Set<String> ROLES = Set.of(
            ("Member Members Fellow Student Senior IEEE Director Captain Editor Editors Chairman Postdoc Officers Professor Herrn"
                            + " Dipl Dipl. Ing. Executive Gutachter Gutachterin Betreuer Betreuerin Referent Korreferent Supervisor Supervisors Reviewer Examiner Associate Associates"
                            + " Assistants Postdocs Lecturer sMembers Journalist Manuscript manuscript")
                    .split(" "));
    /** Words before a role that tell of what grade or kind it is. */
    private static final Set<String> GRADES = Set.of(
            ("Graduate Undergraduate Research Senior Junior Principal Chief Visiting Adjunct Clinical Teaching Postdoctoral Doctoral Managing"
                            + " Documentary Scientific Technical Executive Associate Assistant Deputy")
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

    /** A word in the names of groups, not of people. */
    static boolean group(String word) {
        return GROUPS.contains(word);
    }

    /** What somebody is, beside a name. */
    static boolean role(String word) {
        return ROLES.contains(word);
    }

    /** The grade of a role: "Senior Member", "Research Associate". */
    static boolean grade(String word) {
        return GRADES.contains(word);
    }

    /** Letters that stand for a degree nobody listed: three capitals or more in one word. */
    static boolean letters(String word) {
        return word.length() > 2
                && word.length() < 10
                && word.chars().filter(Character::isUpperCase).count() >= 3
                && word.indexOf('-') < 0;
    }

    /** A degree or membership after a name, in its usual spelling. */
    static boolean degree(String word) {
        boolean stop = word.length() > 3 && word.endsWith(".");
        return DEGREES.contains(word) || stop && DEGREES.contains(word.substring(0, word.length() - 1));
    }

    /** One or more initials in one word: "R.", "RJ", "J.-P.", "Yu.". */
    static boolean initials(String word) {
        int n = word.length();
        if (n == 0 || n > 14 || Character.isLowerCase(word.charAt(0))) return false;
        boolean plain = n > 3
                && Character.isLowerCase(word.charAt(1))
                && Character.isLowerCase(word.charAt(2))
                && Character.isLowerCase(word.charAt(3));
        return !plain && INITIALS.matcher(word).matches();
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

    /** The same where a mark in small letters may be stuck to it: "ROTHt". */
    static boolean mostlyCapitals(String word) {
        if (capitals(word)) return true;
        long large = word.chars().filter(Character::isUpperCase).count();
        return large > 2
                && large + 1 >= word.chars().filter(Character::isLetter).count();
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
