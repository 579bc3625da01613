package org.coauthor.network;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.text.Folding;

/**
 * Things that have an id and a name: venues, topics, institutions.
 *
 * @param ids one a thing, distinct
 * @param names one a thing
 */
public record Catalogue(List<String> ids, List<String> names) {
    /** Nothing. */
    public static final Catalogue EMPTY = new Catalogue(List.of(), List.of());

    public Catalogue {
        if (ids.size() != names.size())
            throw new IllegalArgumentException(ids.size() + " ids, " + names.size() + " names");
    }

    /** Things whose names are their ids. */
    public static Catalogue of(List<String> names) {
        return new Catalogue(names, names);
    }

    public int size() {
        return ids.size();
    }

    /** The things meant by an id or, where nothing has that id, by a name in any spelling: none, one or several. Cost: linear. */
    public List<Integer> find(String idOrName) {
        int exact = ids.indexOf(idOrName);
        if (exact >= 0) return List.of(exact);
        String wanted = Folding.words(idOrName);
        List<Integer> found = new ArrayList<>();
        for (int t = 0; t < size(); t++) if (Folding.words(names.get(t)).equals(wanted)) found.add(t);
        return found;
    }
}
