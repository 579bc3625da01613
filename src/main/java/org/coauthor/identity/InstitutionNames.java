package org.coauthor.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One name for each institution, with its department told apart: "Dept. of Statistics, UC Berkeley" is the Department of Statistics
 * of the University of California, Berkeley.
 */
public final class InstitutionNames {
    private static final Pattern DEPARTMENT = Pattern.compile(
            "\\b(dept?|department|departement|departamento|dipartimento|school|faculty|facultad|fakultat|faculte|division|div|group|team|program|chair|section|unit|graduate"
                    + " school|sch)\\b|^college of\\b|^(cent(er|re)|ctr) for\\b");
    /** Words that name an institution, from those that name a whole one to those that often name a part. */
    private static final List<Pattern> INSTITUTION = List.of(
            Pattern.compile("\\b(universi[a-z]*|univ|polytech[a-z]*|politec[a-z]*|hochschule|eth|epfl)\\b"),
            Pattern.compile(
                    "\\b(coll(ege)?|(medical|business|law) school|academy|hospital(ier)?|hopital|ospedale|krankenhaus"
                            + "|infirmary|clinic|medical cent(er|re)|ecole|corporation|corp|company|inc|gmbh|ltd|plc|llc|foundation"
                            + "|fondazione|fundacion|council|ministry|museum|cnrs|inria|nasa|csic)\\b|\\b(ag|bv|spa)$"),
            Pattern.compile(
                    "\\b(institut[a-z]*|inst|observatory|research cent(er|re)|national laborator[a-z]*|research)\\b"),
            Pattern.compile("\\b(laborator[a-z]*|labs?|cent(er|re)|ctr)\\b"));
    /** A school that bears a name is a place of its own, as far as no university stands beside it: "London School of Economics". */
    private static final Pattern SCHOOL =
            Pattern.compile("^(?!the |graduate |undergraduate )[a-z]+ (school of|(medical|business|law) school)\\b");
    /** A footnote's mark before the affiliation: a number, a lone letter, signs; "and" and "the" before them. */
    private static final Pattern MARK = Pattern.compile(
            "^(?:(?:and|the)\\s+(?=[^\\p{L}\\p{N}\\s]))?[^\\p{L}\\p{N}(\"']*(?:(?:\\d{1,3}|[a-z])[\\s.:)]+|\\d{1,3}(?=\\p{Lu}\\p{Ll}))?(?=\\p{L})");
    /** Where a street number, a post code or a new department begins. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\s(?:-\\s+)?(?:\\(?UM[RS]+|\\d{3,}|P\\.?\\s?O\\.?\\s+Box)\\b.*$", Pattern.CASE_INSENSITIVE);
    /** A department that runs into its university without a comma. */
    private static final Pattern RUN_ON = Pattern.compile("^(.{6,}?)\\s+((?:The\\s+)?University\\s+of\\s.*)$");
    /** A university that runs into its department. */
    private static final Pattern RUN_OUT =
            Pattern.compile("^(.*University.*?)\\s+((?:Department|Dept\\.?|Faculty)\\s+of\\s.*)$");

    /** What a company is, after a comma; it belongs to the name before. */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i)(?:(?:co|corp|inc|incorporated|llc|llp|ltd|limited|plc|gmbh|ag|sa|s\\.a|spa|s\\.p\\.a|bv|b\\.v|kk)\\b[.\\s]*)+");

    /** Longer texts are no affiliations; bounds what the patterns can cost. */
    private static final int LONGEST = 500;

    /** The rank of a part that nothing is known of. */
    private static final int UNKNOWN = 20;

    private static @Nullable InstitutionNames bundled;

    private final Map<String, String> nameOf = new HashMap<>();

    /**
     * An affiliation taken apart.
     *
     * @param institution by its main name where it is known, otherwise as written
     * @param department as written, where there is one
     */
    public record Affiliation(String institution, @Nullable String department) {}

    private InstitutionNames(List<List<String>> vocabulary) {
        for (List<String> line : vocabulary) for (String alias : line) nameOf.putIfAbsent(key0(alias), line.get(0));
    }

    /** The institutions that come with the program; read once. */
    public static synchronized InstitutionNames bundled() {
        if (bundled == null) bundled = new InstitutionNames(VocabularyFile.bundled("institutions.tsv"));
        return bundled;
    }

    /** A vocabulary of one's own: an institution a line, its main name and then its other names between tabs. */
    public static InstitutionNames read(InputStream in) throws IOException {
        return new InstitutionNames(VocabularyFile.read(in));
    }

    /** These names and those of a register such as ROR; an alias that several of its institutions bear is none of them. */
    public InstitutionNames with(List<InstitutionRecord> register) {
        Map<String, String> further = new HashMap<>();
        for (InstitutionRecord record : register) further.put(key0(record.name()), record.name());
        Map<String, String> aliases = new HashMap<>();
        for (InstitutionRecord record : register)
            for (String alias : record.aliases())
                aliases.merge(key0(alias), record.name(), (a, b) -> a.equals(b) ? a : "");
        aliases.forEach((key, name) -> {
            if (!name.isEmpty()) further.putIfAbsent(key, name);
        });
        InstitutionNames all = new InstitutionNames(List.of());
        all.nameOf.putAll(nameOf);
        further.forEach((key, name) -> all.nameOf.putIfAbsent(key, nameOf.getOrDefault(key0(name), name)));
        all.nameOf.remove("");
        return all;
    }

    /** The main name of the institution in an affiliation. */
    public String name(String written) {
        return read(written).institution();
    }

    /** Equal for all spellings of one institution. */
    public String key(String written) {
        return key0(name(written));
    }

    /** Tells institution and department apart. */
    public Affiliation read(String written) {
        String whole = nameOf.get(key0(written));
        if (whole != null) return new Affiliation(whole, null);
        List<String> parts = parts(written);
        if (parts.isEmpty()) return new Affiliation(written.strip(), null);
        int best = -1;
        int rank = Integer.MAX_VALUE;
        String institution = null;
        for (int i = 0; i < parts.size(); i++) {
            String known = nameOf.get(key0(parts.get(i)));
            if (i + 1 < parts.size()) {
                String both = nameOf.get(key0(parts.get(i) + " " + parts.get(i + 1)));
                if (both != null) known = both;
            }
            int r = rank(parts.get(i), known, i);
            if (r >= rank) continue;
            rank = r;
            best = i;
            institution = known == null ? parts.get(i) : known;
        }
        if (institution == null) return new Affiliation(parts.get(0), null);
        String department = null;
        for (int i = 0; i < best && department == null; i++)
            if (rank == UNKNOWN || !places(parts.get(i))) department = parts.get(i);
        // "University of Bath, Department of Chemistry"
        for (int i = best + 1; i < parts.size() && department == null; i++)
            if (named(parts.get(i)) && !places(parts.get(i))) department = parts.get(i);
        return new Affiliation(institution, department);
    }

    /** How little a part looks like the institution: 0 where it surely is. */
    private static int rank(String part, @Nullable String known, int place) {
        String words = Folding.words(part);
        boolean department = DEPARTMENT.matcher(words).find();
        int kind = INSTITUTION.size();
        for (int k = 0; k < INSTITUTION.size(); k++)
            if (INSTITUTION.get(k).matcher(words).find()) {
                kind = k;
                break;
            }
        // a town or state that is also an institution's short name says little after the first place
        boolean town = known != null && words.indexOf(' ') < 0 && kind == INSTITUTION.size();
        if (known != null && !town) return 0;
        if (known != null && place == 0) return 1;
        if (kind == 0) return 1;
        if (department && SCHOOL.matcher(words).find()) return 9;
        if (department) return UNKNOWN + 10;
        if (kind < INSTITUTION.size()) return 1 + kind * 2;
        if (known != null) return 12;
        return place == 0 ? 10 : UNKNOWN + (place > 1 ? 5 : 0);
    }

    private static boolean named(String part) {
        String words = Folding.words(part);
        return DEPARTMENT.matcher(words).find()
                || INSTITUTION.subList(2, INSTITUTION.size()).stream()
                        .anyMatch(p -> p.matcher(words).find());
    }

    private static boolean places(String part) {
        return part.chars().anyMatch(Character::isDigit);
    }

    private static List<String> parts(String written) {
        List<String> parts = new ArrayList<>();
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String left = MARK.matcher(cut.strip()).replaceFirst("");
        for (String piece : left.split("[,;]")) {
            String part = ADDRESS.matcher(piece.strip()).replaceFirst("").strip();
            if (part.endsWith(".") && part.indexOf(' ') > 0 && part.length() > 8)
                part = part.substring(0, part.length() - 1);
            if (part.isEmpty() || Folding.key(part).isEmpty()) continue;
            if (!parts.isEmpty() && LEGAL_FORM.matcher(part).matches()) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
                continue;
            }
            Matcher runOn = RUN_ON.matcher(part);
            Matcher runOut = RUN_OUT.matcher(part);
            if (runOn.matches() && named(runOn.group(1))) parts.addAll(List.of(runOn.group(1), runOn.group(2)));
            else if (runOut.matches()) parts.addAll(List.of(runOut.group(2), runOut.group(1)));
            else parts.add(part);
        }
        return parts;
    }

    private static String key0(String text) {
        String words = Folding.words(text)
                .replaceAll("\\b(the|of|at|and|de|di|da|do|la|for|in)\\b", " ")
                .replaceAll("\\buniv\\b", "university")
                .replaceAll("\\binst\\b", "institute")
                .replaceAll("\\btech\\b", "technology")
                .replaceAll("\\bsci\\b", "science")
                .replaceAll("\\bnatl\\b", "national");
        return words.replaceAll("\\s+", " ").strip();
    }
}
