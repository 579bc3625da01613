package org.coauthor.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.identity.Corpus;
import org.coauthor.identity.PersonMention;
import org.coauthor.identity.PersonMention.Role;
import org.coauthor.identity.SourcedWork;
import org.coauthor.model.Grant;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The statements of all sources laid out for identification, with the way back from each statement to its records and mentions.
 *
 * @param corpus what identification resolves
 * @param entries the statements in order, source by source
 */
record Assembly(Corpus corpus, List<Entry> entries) {

    /**
     * A statement with its numbers in the corpus.
     *
     * @param source where it stands
     * @param statement what it says
     * @param work number of its record among the works, -1 for other statements
     * @param people numbers of the people it names among the corpus's people, in the order in which the statement has them
     * @param subject number of the source's subject among the people, -1 where it has none
     */
    record Entry(StatedSource source, Statement statement, int work, List<Integer> people, int subject) {}

    static Assembly of(List<StatedSource> sources) {
        Builder builder = new Builder();
        sources.forEach(builder::add);
        return new Assembly(new Corpus(builder.works, builder.people), builder.entries);
    }

    private static final class Builder {
        private final List<SourcedWork> works = new ArrayList<>();
        private final List<PersonMention> people = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();

        private void add(StatedSource source) {
            int subject = subject(source);
            Map<String, Integer> seen = new HashMap<>();
            for (Statement statement : source.statements()) {
                if (statement instanceof Work work) {
                    String key = recordKey(work);
                    int occurrence = seen.merge(key, 1, Integer::sum);
                    works.add(new SourcedWork(source.id(), occurrence == 1 ? key : key + "#" + occurrence, work));
                    entries.add(new Entry(source, work, works.size() - 1, List.of(), subject));
                } else if (statement instanceof Subject) {
                    entries.add(new Entry(source, statement, -1, List.of(subject), subject));
                } else {
                    entries.add(new Entry(source, statement, -1, mentions(source, statement), subject));
                }
            }
        }

        private int subject(StatedSource source) {
            List<Subject> subjects = source.statements().stream()
                    .filter(Subject.class::isInstance)
                    .map(Subject.class::cast)
                    .toList();
            if (subjects.isEmpty()) return -1;
            Subject subject = subjects.get(0);
            return person(source, subject.line(), Role.SUBJECT, subject.name(), subject.orcid(), List.of());
        }

        private List<Integer> mentions(StatedSource source, Statement statement) {
            List<Integer> numbers = new ArrayList<>();
            if (statement instanceof Mentoring m) {
                List<String> place = listed(m.institution());
                numbers.add(person(source, m.line(), Role.MENTOR, m.mentor(), null, place));
                if (m.mentee() != null) numbers.add(person(source, m.line(), Role.MENTEE, m.mentee(), null, place));
            } else if (statement instanceof Grant g) {
                for (String partner : g.with())
                    numbers.add(person(source, g.line(), Role.PARTNER, partner, null, List.of()));
            } else if (statement instanceof PersonRecord r && !r.names().isEmpty()) {
                List<String> names = r.names();
                people.add(new PersonMention(
                        source.id(),
                        r.line(),
                        Role.RECORD,
                        names.get(0),
                        r.identifiers().get("orcid"),
                        r.affiliations(),
                        names.subList(1, names.size()),
                        r.key()));
                numbers.add(people.size() - 1);
            }
            return numbers;
        }

        private int person(
                StatedSource source,
                int line,
                Role role,
                @Nullable String name,
                @Nullable String orcid,
                List<String> institutions) {
            people.add(new PersonMention(source.id(), line, role, name, orcid, institutions, List.of()));
            return people.size() - 1;
        }

        private static List<String> listed(@Nullable String value) {
            return value == null ? List.of() : List.of(value);
        }

        /** The same whenever the source is read again, whatever line the entry has moved to. */
        private static String recordKey(Work work) {
            if (work.id() != null) return work.id();
            String title = work.title();
            return title == null ? "line " + work.line() : Folding.key(title);
        }
    }
}
