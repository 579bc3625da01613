package org.coauthor.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.identity.InstitutionNames;
import org.coauthor.identity.VenueNames;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Makes the nodes that a name makes: venues, institutions, topics, grants, awards; spellings of one thing meet in one node. The id that a
 * spelling has alone leads to the node in which other sources let it meet others.
 */
final class Things {
    private final GraphDraft draft;
    private final VenueNames venues;
    private final InstitutionNames institutions;

    /**
     * @param written all venues as they are written: abbreviations of those in full count too
     * @param register what sources keep about institutions: their aliases count too
     */
    Things(GraphDraft draft, Set<String> written, List<InstitutionRecord> register) {
        this.draft = draft;
        venues = VenueNames.bundled().with(written);
        InstitutionNames bundled = InstitutionNames.bundled();
        institutions = register.isEmpty() ? bundled : bundled.with(register);
    }

    String venue(String written) {
        String id = made("Venue", 'v', venues.key(written), venues.name(written));
        VenueNames alone = VenueNames.bundled();
        return leading(id, id('v', alone.key(written), alone.name(written)));
    }

    String institution(String written) {
        String id = made("Institution", 'i', institutions.key(written), institutions.name(written));
        InstitutionNames alone = InstitutionNames.bundled();
        return leading(id, id('i', alone.key(written), alone.name(written)));
    }

    /** The part of the institution that an affiliation names, if any. */
    @Nullable
    String department(String affiliation) {
        return institutions.read(affiliation).department();
    }

    String topic(String written) {
        return made("Topic", 't', Folding.words(written), written);
    }

    String grant(String title) {
        return made("Grant", 'g', Folding.words(title), title);
    }

    String award(String title) {
        return made("Award", 'p', Folding.words(title), title);
    }

    private String made(String label, char kind, String key, String name) {
        String id = id(kind, key, name);
        draft.node(label, id, name);
        return id;
    }

    private static String id(char kind, String key, String name) {
        return Digest.id(kind, key.isEmpty() ? name : key);
    }

    private String leading(String id, String alone) {
        if (alone.equals(id)) return id;
        Set<String> former = new TreeSet<>(Set.of(alone));
        if (draft.properties(id).get("formerIds") instanceof List<?> known)
            known.forEach(k -> former.add(String.valueOf(k)));
        draft.properties(id).put("formerIds", List.copyOf(former));
        return id;
    }
}
