package org.coauthor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.graph.GraphDraft.Place;
import org.coauthor.identity.SourcedWork;
import org.coauthor.model.Work;

/** The venue, topics and printed affiliations of a work. */
final class WorkFacts {
    private WorkFacts() {}

    static void add(
            GraphDraft draft,
            Things things,
            String work,
            WorkFold fold,
            List<SourcedWork> records,
            List<int[]> people,
            List<String> authorIds) {
        List<Place> venuePlaces = new ArrayList<>();
        for (int r = 0; r < records.size(); r++) {
            Work record = records.get(r).work();
            Place place = new Place(records.get(r).sourceId(), record.line());
            if (record.venue() != null) venuePlaces.add(place);
            for (String topic : record.topics()) draft.edge("HAS_TOPIC", work, things.topic(topic), Map.of(), place);
            affiliations(draft, things, record, people.get(r), authorIds, place);
        }
        String venue = fold.venue();
        if (venue == null) return;
        Map<String, Object> properties = new TreeMap<>();
        GraphDraft.put(properties, "year", fold.year());
        GraphDraft.put(properties, "status", fold.status());
        String id = things.venue(venue);
        for (Place place : venuePlaces) draft.edge("PUBLISHED_IN", work, id, properties, place);
    }

    private static void affiliations(
            GraphDraft draft, Things things, Work record, int[] people, List<String> authorIds, Place place) {
        for (int p = 0; p < record.authors().size(); p++) {
            for (String affiliation : record.authors().get(p).affiliations()) {
                Map<String, Object> properties = new TreeMap<>();
                if (record.year() != null) {
                    properties.put("from", record.year().toString());
                    properties.put("to", record.year().toString());
                }
                GraphDraft.put(properties, "department", things.department(affiliation));
                draft.edge(
                        "AFFILIATED_WITH",
                        authorIds.get(people[p]),
                        things.institution(affiliation),
                        properties,
                        place);
            }
        }
    }
}
