package org.coauthor.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One name for each institution, with its department told apart: "Dept. of Statistics, UC Berkeley" is the Department of Statistics
 * of the University of California, Berkeley.
 */
public final class InstitutionNames {
    private static final Pattern DEPARTMENT = Pattern.compile(
            "\\b(dept?|department|departement|departamento|dipartimento|school|faculty|facultad|fakultat|faculte|division|div|"
                    + "group|program|chair|section|graduate school|college of)\\b");
    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(univ[a-z]*|institut[a-z]*|inst|college|academy|laborator[a-z]*|labs?|polytech[a-z]*|politec[a-z]*|hochschule|"
                    + "ecole|research|corporation|corp|inc|gmbh|hospital|centre|center|cnrs|inria|nasa|observatory|foundation)\\b");

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

    /** The institutions that come with the program. */
    public static InstitutionNames bundled() {
        return new InstitutionNames(VocabularyFile.bundled("institutions.tsv"));
    }

    /** A vocabulary of one's own: an institution a line, its main name and then its other names between tabs. */
    public static InstitutionNames read(InputStream in) throws IOException {
        return new InstitutionNames(VocabularyFile.read(in));
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
        List<String> parts = new ArrayList<>();
        for (String part : written.split("[,;]")) if (!part.isBlank()) parts.add(part.strip());
        if (parts.isEmpty()) return new Affiliation(written.strip(), null);
        String department = null;
        String institution = null;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String known = nameOf.get(key0(part));
            if (known == null && i + 1 < parts.size()) known = nameOf.get(key0(part + " " + parts.get(i + 1)));
            if (known != null && institution == null) institution = known;
            else if (known == null
                    && department == null
                    && DEPARTMENT.matcher(Folding.words(part)).find()) department = part;
        }
        if (institution == null)
            for (String part : parts)
                if (!part.equals(department)
                        && INSTITUTION.matcher(Folding.words(part)).find()) {
                    institution = part;
                    break;
                }
        if (institution == null)
            institution = parts.get(0).equals(department) && parts.size() > 1 ? parts.get(1) : parts.get(0);
        return new Affiliation(institution, institution.equals(department) ? null : department);
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
