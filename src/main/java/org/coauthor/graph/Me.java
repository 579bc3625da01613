package org.coauthor.graph;

import java.util.List;
import java.util.Map;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/** The person whom reports mean where they name nobody. */
public final class Me {
    private Me() {}

    /** Remembers a person. */
    public static void set(GraphStore store, People.Person person) {
        store.write("MERGE (s:Setting {id: 'me'}) SET s.name = 'me', s.value = $id", Map.of("id", person.id()));
    }

    /** The person named, or the one remembered where nobody is named. */
    public static People.Person or(GraphStore store, @Nullable String who) {
        if (who != null) return new People(store).find(who);
        List<Row> rows = store.read("MATCH (s:Setting {id: 'me'}) RETURN s.value AS id", Map.of());
        if (rows.isEmpty())
            throw new CoauthorException(
                    Exit.USAGE, "no person named", "name one, or say who you are: coauthor me NAME");
        return new People(store).find(rows.get(0).string("id"));
    }
}
