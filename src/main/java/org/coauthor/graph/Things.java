package org.coauthor.graph;

import java.util.List;
import org.coauthor.identity.InstitutionNames;
import org.coauthor.identity.VenueNames;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/** Makes the nodes that a name makes: venues, institutions, topics, grants, awards; spellings of one thing meet in one node. */
final class Things {
    private final GraphDraft draft;
    private final VenueNames venues = VenueNames.bundled();
    private final InstitutionNames institutions;

    /**
     * @param register what sources keep about institutions: their aliases count too
     */
    Things(GraphDraft draft, List<InstitutionRecord> register) {
        this.draft = draft;
        InstitutionNames bundled = InstitutionNames.bundled();
        institutions = register.isEmpty() ? bundled : bundled.with(register);
    }

    String venue(String written) {
        return made("Venue", 'v', venues.key(written), venues.name(written));
    }

    String institution(String written) {
        return made("Institution", 'i', institutions.key(written), institutions.name(written));
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
        String id = Digest.id(kind, key.isEmpty() ? name : key);
        draft.node(label, id, name);
        return id;
    }
}
