package org.coauthor.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How common names are: the share of people who bear a family name and a given name, by the names of the corpus and, as far as these
 * are few, by the general counts that come with the program.
 */
final class NameCounts {
    /** The general counts weigh as much as this many names of the corpus. */
    private static final double GENERAL_WEIGHT = 5000;

    private final Map<String, double[]> count = new HashMap<>();
    private double names;
    private double generalNames = 1;

    NameCounts(NameForm[] forms) {
        for (List<String> line : VocabularyFile.resource("/identity/name-counts.tsv")) {
            double many = Double.parseDouble(line.get(2));
            if (line.get(0).equals("names")) generalNames = many;
            else add(line.get(0).substring(0, 1) + line.get(1), many, 1);
        }
        Set<String> seen = new HashSet<>();
        for (NameForm form : forms) {
            if (form.family().isEmpty() || !seen.add(form.key())) continue;
            names++;
            add("f" + form.family(), 1, 0);
            if (form.full()) add("g" + form.given().get(0), 1, 0);
            form.given().stream().skip(1).forEach(name -> add("m" + name, 1, 0));
            add("i" + form.initial(), 1, 0);
        }
    }

    private void add(String key, double many, int slot) {
        count.computeIfAbsent(key, k -> new double[2])[slot] += many;
    }

    private double share(String key) {
        double[] many = count.getOrDefault(key, new double[2]);
        double general = (many[1] + 0.5) / generalNames;
        return (many[0] + GENERAL_WEIGHT * general) / (names + GENERAL_WEIGHT);
    }

    /** The same as {@link #bearers}, but the family name may also be a given name. */
    double bearersInAnyOrder(NameForm form) {
        double turned = form.full() ? share("g" + form.family()) / share("f" + form.family()) : 1;
        return bearers(form) + Math.max(0, Math.log10(turned));
    }

    /**
     * Common logarithm of how many of a million people bear the name with all its given and middle names, taken as independent of each
     * other; a middle name is a given name or a family name.
     */
    double bearersOfAll(NameForm form) {
        double share = share("f" + form.family());
        for (String name : form.given())
            share *= Math.max(share("m" + name), Math.max(share("g" + name), share("f" + name)));
        return Math.log10(1e6 * share);
    }

    /** Common logarithm of how many of a million people bear the name; a name in full is rarer than its initials. */
    double bearers(NameForm form) {
        double given = form.full() ? share("g" + form.given().get(0)) : share("i" + form.initial());
        double middle = form.given().size() > 1 ? 0.15 : 1;
        return Math.log10(1e6 * share("f" + form.family()) * given * middle);
    }
}
