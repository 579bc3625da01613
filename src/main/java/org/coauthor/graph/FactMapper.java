package org.coauthor.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.graph.Assembly.Entry;
import org.coauthor.graph.GraphDraft.Place;
import org.coauthor.identity.Identities;
import org.coauthor.model.Award;
import org.coauthor.model.Editing;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Position;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;

/** Maps the statements about people to relationships, as DESIGN's table has them. */
final class FactMapper {
    /** The code of a relation whose two people are one. */
    static final String OWN_MENTOR = "own-mentor";

    private final GraphDraft draft;
    private final Things things;
    private final List<String> authorIds;
    private final Identities identities;

    FactMapper(GraphDraft draft, Things things, List<String> authorIds, Identities identities) {
        this.draft = draft;
        this.things = things;
        this.authorIds = authorIds;
        this.identities = identities;
    }

    /** Adds what a statement says, works apart; returns the code of the reason where it has no place in the graph, null otherwise. */
    @Nullable
    String map(Entry entry) {
        Statement statement = entry.statement();
        Place place = new Place(entry.source().id(), statement.line());
        String subject = entry.subject() < 0 ? null : person(entry.subject());
        if (statement instanceof Work) return null;
        if (statement instanceof Mentoring m) return mentoring(m, entry, subject, place);
        if (statement instanceof PersonRecord r) return personRecord(r, entry, place);
        if (statement instanceof InstitutionRecord r) return institutionRecord(r, place);
        return subject == null ? "no-subject" : ofSubject(statement, entry, subject, place);
    }

    private String person(int mention) {
        return authorIds.get(identities.personOf()[mention]);
    }

    private @Nullable String ofSubject(Statement statement, Entry entry, String subject, Place place) {
        if (statement instanceof Subject s) {
            Map<String, Object> properties = draft.properties(subject);
            if (!s.homepages().isEmpty()) properties.putIfAbsent("homepages", s.homepages());
        } else if (statement instanceof Position p) {
            if (p.institution() == null) return "no-institution";
            Map<String, Object> properties = span(p.from(), p.to());
            GraphDraft.put(properties, "role", p.title());
            GraphDraft.put(properties, "department", p.department());
            GraphDraft.put(properties, "department", things.department(p.institution()));
            GraphDraft.put(properties, "location", p.location());
            draft.edge("AFFILIATED_WITH", subject, things.institution(p.institution()), properties, place);
        } else if (statement instanceof Education e) {
            if (e.institution() == null) return "no-institution";
            Map<String, Object> properties = span(e.from(), e.to());
            GraphDraft.put(properties, "degree", e.degree());
            GraphDraft.put(properties, "field", e.field());
            GraphDraft.put(properties, "department", e.department());
            GraphDraft.put(properties, "department", things.department(e.institution()));
            draft.edge("STUDIED_AT", subject, things.institution(e.institution()), properties, place);
        } else if (statement instanceof Editing e) {
            Map<String, Object> properties = span(e.from(), e.to());
            GraphDraft.put(properties, "role", e.role());
            draft.edge("EDITS", subject, things.venue(e.venue()), properties, place);
        } else if (statement instanceof Grant g) {
            grant(g, entry, subject, place);
        } else if (statement instanceof Award a) {
            Map<String, Object> properties = new TreeMap<>();
            if (a.date() != null) properties.put("date", a.date().toString());
            draft.edge("RECEIVED", subject, things.award(a.title()), properties, place);
        } else if (statement instanceof Interest i) {
            draft.edge("INTERESTED_IN", subject, things.topic(i.topic()), Map.of(), place);
        }
        return null;
    }

    private @Nullable String mentoring(Mentoring m, Entry entry, @Nullable String subject, Place place) {
        String mentor = person(entry.people().get(0));
        String mentee = entry.people().size() > 1 ? person(entry.people().get(1)) : subject;
        if (mentee == null) return "no-mentee";
        if (mentee.equals(mentor)) return OWN_MENTOR;
        Map<String, Object> properties = span(m.from(), m.to());
        GraphDraft.put(properties, "kind", m.relation() == null ? "unspecified" : m.relation());
        GraphDraft.put(properties, "institution", m.institution());
        GraphDraft.put(properties, "topic", m.topic());
        draft.edge("ADVISED", mentor, mentee, properties, place);
        return null;
    }

    private void grant(Grant g, Entry entry, String subject, Place place) {
        String grant = things.grant(g.title());
        Map<String, Object> node = draft.properties(grant);
        GraphDraft.put(node, "funder", g.funder());
        span(g.from(), g.to()).forEach(node::putIfAbsent);
        Map<String, Object> properties = new TreeMap<>();
        GraphDraft.put(properties, "role", g.role());
        draft.edge("HOLDS", subject, grant, properties, place);
        for (int partner : entry.people()) {
            String other = person(partner);
            if (!other.equals(subject)) draft.edge("HOLDS", other, grant, Map.of("role", "partner"), place);
        }
    }

    private @Nullable String personRecord(PersonRecord r, Entry entry, Place place) {
        if (entry.people().isEmpty()) return "no-name";
        String id = person(entry.people().get(0));
        Map<String, Object> properties = draft.properties(id);
        r.identifiers().forEach((scheme, value) -> GraphDraft.put(properties, scheme, value));
        for (String affiliation : r.affiliations()) {
            Map<String, Object> stay = new TreeMap<>();
            GraphDraft.put(stay, "department", things.department(affiliation));
            draft.edge("AFFILIATED_WITH", id, things.institution(affiliation), stay, place);
        }
        return null;
    }

    private @Nullable String institutionRecord(InstitutionRecord r, Place place) {
        String id = things.institution(r.name());
        Map<String, Object> properties = draft.properties(id);
        r.identifiers().forEach((scheme, value) -> GraphDraft.put(properties, scheme, value));
        GraphDraft.put(properties, "country", r.country());
        if (!r.aliases().isEmpty()) properties.putIfAbsent("names", r.aliases());
        draft.stated(id, place);
        String parent = r.parent() == null ? id : things.institution(r.parent());
        if (!parent.equals(id)) draft.edge("PART_OF", id, parent, Map.of(), place);
        return null;
    }

    private static Map<String, Object> span(@Nullable PartialDate from, @Nullable PartialDate to) {
        Map<String, Object> properties = new TreeMap<>();
        if (from != null) properties.put("from", from.toString());
        if (to != null) properties.put("to", to.toString());
        return properties;
    }
}
