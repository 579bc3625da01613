package org.coauthor.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who the vertices are.
 *
 * @param ids one a person, distinct
 * @param names one a person, for display
 */
public record People(List<String> ids, List<String> names) {
    public People {
        if (ids.size() != names.size())
            throw new IllegalArgumentException(ids.size() + " ids, " + names.size() + " names");
    }

    public int size() {
        return ids.size();
    }

    /**
     * The people meant by an id or, where nobody has that id, by a name in any case: none, one or several. Cost: linear.
     */
    public List<Integer> find(String idOrName) {
        int exact = ids.indexOf(idOrName);
        if (exact >= 0) return List.of(exact);
        String wanted = idOrName.strip().toLowerCase(Locale.ROOT);
        List<Integer> found = new ArrayList<>();
        for (int v = 0; v < names.size(); v++)
            if (names.get(v).toLowerCase(Locale.ROOT).equals(wanted)) found.add(v);
        return found;
    }

    /** The people at these places only. */
    People only(int[] places) {
        List<String> someIds = new ArrayList<>(places.length);
        List<String> someNames = new ArrayList<>(places.length);
        for (int place : places) {
            someIds.add(ids.get(place));
            someNames.add(names.get(place));
        }
        return new People(someIds, someNames);
    }
}
