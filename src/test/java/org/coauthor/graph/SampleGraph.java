package org.coauthor.graph;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;

/** A small graph of invented people that has an answer to every question of {@code cypher/queries} with its default parameters. */
public final class SampleGraph {
    private static final String CYPHER = """
            CREATE (s1:Source {id: 's1', name: 'cv.txt', path: 'cv.txt', kind: 'cv'}),
              (s2:Source {id: 's2', name: 'works.bib', path: 'works.bib', kind: 'bibtex'}),
              (here:Institution {id: 'i1', name: $institution}), (there:Institution {id: 'i2', name: $otherInstitution}),
              (part:Institution {id: 'i3', name: 'Institute of Tides', ror: '01tides99'}), (part)-[:PART_OF]->(here),
              (ada:Author {id: 'a1', name: 'Ada Quill', names: ['Ada Quill'], nameKeys: ['ada quill']}),
              (ben:Author {id: 'a2', name: 'Ben Ort', names: ['Ben Ort'], nameKeys: ['ben ort']}),
              (other:Author {id: 'a3', name: $other, names: [$other], nameKeys: [toLower($other)]}),
              (dora:Author {id: 'a4', name: 'Dora Lind', names: ['Dora Lind'], nameKeys: ['dora lind']}),
              (emil:Author {id: 'a5', name: 'Emil Voss', names: ['Emil Voss'], nameKeys: ['emil voss']}),
              (emil2:Author {id: 'a6', name: 'Émil Voss', names: ['Émil Voss'], nameKeys: ['emil voss']}),
              (fay:Author {id: 'a7', name: 'Fay Moor', names: ['Fay Moor'], nameKeys: ['fay moor']}),
              (w1:Work {id: 'w1', title: 'Maps of learning', year: $year, date: $year + '-02-01'}),
              (w2:Work {id: 'w2', title: 'Old tides', year: 2001}),
              (w3:Work {id: 'w3', title: 'More tides', year: 2003}),
              (w4:Work {id: 'w4', title: 'A cut list', year: 2010, authorsTruncated: true}),
              (v:Venue {id: 'v1', name: 'Journal of Tides'}), (t:Topic {id: 't1', name: 'Machine ' + $topic}),
              (g:Grant {id: 'g1', name: 'Tides and time'}), (p:Award {id: 'p1', name: 'Best paper'}),
              (ada)-[:AUTHORED {position: 1, nameAsWritten: 'A. Quill', sources: ['s1', 's2'], lines: [4, 9]}]->(w1),
              (other)-[:AUTHORED {position: 2, sources: ['s1'], lines: [4]}]->(w1),
              (ada)-[:AUTHORED {position: 1, sources: ['s1'], lines: [5]}]->(w2), (ben)-[:AUTHORED {position: 2}]->(w2),
              (ada)-[:AUTHORED {position: 1, sources: ['s1'], lines: [6]}]->(w3), (ben)-[:AUTHORED {position: 2}]->(w3),
              (ben)-[:AUTHORED {position: 1}]->(w4), (dora)-[:AUTHORED {position: 2}]->(w4),
              (ada)-[:COAUTHORED_WITH {works: 1, weight: 1.0, firstYear: $year, lastYear: $year}]->(other),
              (ada)-[:COAUTHORED_WITH {works: 2, weight: 2.0, firstYear: 2001, lastYear: 2003}]->(ben),
              (ben)-[:COAUTHORED_WITH {works: 1, weight: 1.0, firstYear: 2010, lastYear: 2010}]->(dora),
              (w1)-[:PUBLISHED_IN {year: $year}]->(v), (w2)-[:PUBLISHED_IN {year: 2001}]->(v),
              (w1)-[:HAS_TOPIC]->(t), (w2)-[:HAS_TOPIC]->(t), (w4)-[:HAS_TOPIC]->(t), (dora)-[:INTERESTED_IN]->(t),
              (ada)-[:AFFILIATED_WITH {role: 'Reader', from: '2000', sources: ['s1'], lines: [2]}]->(here),
              (other)-[:AFFILIATED_WITH {role: 'Professor', from: '1999'}]->(here),
              (ben)-[:AFFILIATED_WITH {role: 'Fellow'}]->(there), (dora)-[:AFFILIATED_WITH {role: 'Fellow'}]->(there),
              (ada)-[:STUDIED_AT {degree: 'PhD', from: '1996', to: '2000'}]->(there),
              (emil)-[:ADVISED {kind: 'doctoral', institution: $institution, from: '1996', to: '2000'}]->(ada),
              (fay)-[:ADVISED {kind: 'doctoral'}]->(emil), (emil)-[:ADVISED {kind: 'masters', from: '1998'}]->(dora),
              (ada)-[:ADVISED {kind: 'postdoctoral', from: '2009'}]->(ben),
              (ada)-[:HOLDS {role: 'PI'}]->(g), (other)-[:HOLDS {role: 'partner'}]->(g), (ada)-[:RECEIVED {date: '2005'}]->(p),
              (ada)-[:STATED_IN {lines: [1, 4]}]->(s1), (ada)-[:STATED_IN {lines: [9]}]->(s2), (ben)-[:STATED_IN {lines: [5]}]->(s1),
              (w1)-[:STATED_IN {lines: [4]}]->(s1), (w1)-[:STATED_IN {lines: [9]}]->(s2), (w4)-[:STATED_IN {lines: [7]}]->(s1),
              (:Setting {id: 'me', name: 'me', value: 'a1'})""";

    private SampleGraph() {}

    /** Writes the graph into an empty store; people and places bear the names that the questions have for defaults. */
    public static void load(GraphStore store) {
        Map<String, Object> parameters = new HashMap<>();
        Questions.all().forEach(question -> parameters.putAll(question.parameters()));
        parameters.put("year", (long) Year.now().getValue());
        store.write(CYPHER, parameters);
    }
}
