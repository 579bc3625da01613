package org.coauthor.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.graph.Assembly.Entry;
import org.coauthor.graph.GraphDraft.Place;
import org.coauthor.identity.Anchor;
import org.coauthor.identity.Doubt;
import org.coauthor.identity.Evidence;
import org.coauthor.identity.Identities;
import org.coauthor.identity.Misfit;
import org.coauthor.identity.Misfits;
import org.coauthor.identity.PersonMention;
import org.coauthor.identity.SourcedWork;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.Statement;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/** Makes the knowledge graph of all statements and of what identification found: sources, works, authors, then the other facts. */
final class GraphBuilder {
    /** So many reasons of a doubt are kept, the strongest. */
    private static final int REASONS = 6;

    private final Assembly assembly;
    private final Identities identities;
    private final Earlier earlier;
    private final DecidedWorks decided;
    private final GraphDraft draft = new GraphDraft();
    private final Things things;
    private final Map<String, Integer> subjects = new TreeMap<>();
    private final List<List<Integer>> recordsOf = new ArrayList<>();
    private final StableIds.Assigned workIds;
    private final StableIds.Assigned authorIds;
    private final Set<String> borne;

    private GraphBuilder(Assembly assembly, Identities identities, Earlier earlier, List<StoredDecision> decisions) {
        this.assembly = assembly;
        this.identities = identities;
        this.earlier = earlier;
        decided = new DecidedWorks(assembly, identities, decisions);
        Set<String> venues = new TreeSet<>();
        for (SourcedWork record : assembly.corpus().works())
            if (record.work().venue() != null) venues.add(record.work().venue());
        things = new Things(
                draft,
                venues,
                assembly.entries().stream()
                        .map(Entry::statement)
                        .filter(InstitutionRecord.class::isInstance)
                        .map(InstitutionRecord.class::cast)
                        .toList());
        for (Entry entry : assembly.entries())
            if (entry.subject() >= 0) subjects.put(entry.source().id(), entry.subject());
        for (int w = 0; w < identities.works(); w++) recordsOf.add(new ArrayList<>());
        for (int r = 0; r < identities.workOf().length; r++)
            recordsOf.get(identities.workOf()[r]).add(r);
        workIds = identifyWorks();
        authorIds = identifyAuthors();
        borne = new HashSet<>(authorIds.ids());
        borne.addAll(workIds.ids());
    }

    /** The graph that the store shall hold. Cost: proportional to the statements. */
    static Resolved build(
            List<StatedSource> sources,
            List<StoredDecision> decisions,
            Assembly assembly,
            Identities identities,
            Earlier earlier,
            StoreSettings settings) {
        GraphBuilder builder = new GraphBuilder(assembly, identities, earlier, decisions);
        sources.forEach(builder::source);
        decisions.forEach(d -> builder.draft.node("Decision", d.id(), "").putAll(d.properties()));
        builder.authors();
        List<Coauthorship.Team> teams = builder.works();
        List<String> authors = builder.authorIds.ids();
        FactMapper facts = new FactMapper(builder.draft, builder.things, authors, identities);
        Map<String, Map<String, List<Statement>>> unplaced = new TreeMap<>();
        for (Entry entry : assembly.entries()) {
            String why = facts.map(entry);
            if (why != null)
                unplaced.computeIfAbsent(entry.source().id(), k -> new TreeMap<>())
                        .computeIfAbsent(why, k -> new ArrayList<>())
                        .add(entry.statement());
        }
        Coauthorship.of(teams, settings.largestTeam()).forEach(builder.draft::derived);
        identities.doubts().forEach(builder::doubt);
        List<Misfit> misfits = Misfits.of(assembly.corpus(), identities);
        misfits.stream().filter(m -> !builder.decided(m)).forEach(builder::misfit);
        List<String> works = builder.workIds.ids();
        return new Resolved(sources, decisions, assembly, identities, builder.draft.finish(), authors, works, unplaced);
    }

    private boolean decided(Misfit misfit) {
        return decided.theirs(misfit.person(), misfit.work()) || decided.anothers(misfit.person(), misfit.work());
    }

    /** A work that looks like a namesake's, kept for review with its reasons. */
    private void misfit(Misfit misfit) {
        Map<String, Object> properties = draft.properties(authorIds.ids().get(misfit.person()));
        appended(properties, "doubtedWorks", workIds.ids().get(misfit.work()));
        appended(properties, "doubts", String.join("; ", misfit.reasons()));
    }

    private static void appended(Map<String, Object> properties, String key, String value) {
        List<Object> all = new ArrayList<>();
        if (properties.get(key) instanceof List<?> before) all.addAll(before);
        all.add(value);
        properties.put(key, List.copyOf(all));
    }

    /** The third answer, not known, kept for review. */
    private void doubt(Doubt doubt) {
        String one = authorIds.ids().get(doubt.person());
        String other = authorIds.ids().get(doubt.otherPerson());
        Map<String, Object> properties = new TreeMap<>();
        properties.put("probability", Math.round(doubt.probability() * 1000) / 1000.0);
        properties.put("works", (long) doubt.consequence());
        List<Evidence> reasons = doubt.evidence().stream().limit(REASONS).toList();
        properties.put("reasons", reasons.stream().map(Evidence::words).toList());
        properties.put(
                "weights",
                reasons.stream().map(e -> Math.round(e.weight() * 100) / 100.0).toList());
        boolean turned = one.compareTo(other) > 0;
        draft.derived("MAYBE_SAME_AS", turned ? other : one, turned ? one : other, properties);
    }

    private StableIds.Assigned identifyWorks() {
        StableIds ids = new StableIds('w');
        List<SourcedWork> records = assembly.corpus().works();
        for (int r = 0; r < records.size(); r++) {
            SourcedWork record = records.get(r);
            int work = identities.workOf()[r];
            ids.member(work, record.sourceId() + "|" + record.recordKey());
            String before = earlier.work(record.sourceId(), record.recordKey());
            if (before != null) ids.vote(work, before);
        }
        return ids.assign();
    }

    private StableIds.Assigned identifyAuthors() {
        StableIds ids = new StableIds('a');
        List<SourcedWork> records = assembly.corpus().works();
        for (int r = 0; r < records.size(); r++) {
            SourcedWork record = records.get(r);
            String work = earlier.work(record.sourceId(), record.recordKey());
            for (int p = 0; p < record.work().authors().size(); p++) {
                String name = record.work().authors().get(p).name();
                int person = identities.authorOf()[r][p];
                ids.member(person, record.sourceId() + "|" + record.recordKey() + "|" + Folding.words(name));
                vote(ids, person, Anchor.of(record, p), work, record.sourceId(), name);
            }
        }
        List<PersonMention> people = assembly.corpus().people();
        for (int m = 0; m < people.size(); m++) {
            PersonMention mention = people.get(m);
            String name = mention.name() == null ? "" : mention.name();
            int person = identities.personOf()[m];
            ids.member(person, mention.sourceId() + "|~" + mention.role() + "|" + Folding.words(name));
            vote(ids, person, Anchor.of(mention), null, mention.sourceId(), name);
        }
        return ids.assign();
    }

    /** The mention votes for the person it was of; one that has moved for whoever bore its name on the work or in the source. */
    private void vote(StableIds ids, int person, Anchor mention, @Nullable String work, String source, String name) {
        String before = earlier.author(mention);
        if (before == null) before = earlier.author(work, name);
        if (before == null) before = earlier.author(source, name);
        if (before != null) ids.vote(person, before);
    }

    private void source(StatedSource source) {
        draft.node("Source", source.id(), "").putAll(SourceLibrary.properties(source));
    }

    private void authors() {
        List<TreeSet<String>> names = new ArrayList<>();
        for (int p = 0; p < identities.people(); p++) {
            names.add(new TreeSet<>());
            String id = authorIds.ids().get(p);
            Map<String, Object> properties =
                    draft.node("Author", id, identities.names().get(p));
            formerIds(properties, id, authorIds.former().get(p));
        }
        List<SourcedWork> records = assembly.corpus().works();
        for (int r = 0; r < records.size(); r++) {
            SourcedWork record = records.get(r);
            Place place = new Place(record.sourceId(), record.work().line());
            for (int p = 0; p < record.work().authors().size(); p++) {
                AuthorMention author = record.work().authors().get(p);
                int person = identities.authorOf()[r][p];
                String id = authorIds.ids().get(person);
                names.get(person).add(author.name());
                draft.named(id, author.name(), place, Anchor.of(record, p));
                GraphDraft.put(draft.properties(id), "orcid", author.orcid());
            }
        }
        List<PersonMention> people = assembly.corpus().people();
        for (int m = 0; m < people.size(); m++) person(people.get(m), identities.personOf()[m], names);
        for (int p = 0; p < names.size(); p++) spell(p, names.get(p));
    }

    private void person(PersonMention mention, int person, List<TreeSet<String>> names) {
        String id = authorIds.ids().get(person);
        Place place = new Place(mention.sourceId(), mention.line());
        draft.named(id, mention.name() == null ? "" : mention.name(), place, Anchor.of(mention));
        if (mention.name() != null) names.get(person).add(mention.name());
        names.get(person).addAll(mention.otherNames());
        GraphDraft.put(draft.properties(id), "orcid", mention.orcid());
    }

    private void spell(int person, Set<String> written) {
        Map<String, Object> properties = draft.properties(authorIds.ids().get(person));
        String shown = identities.names().get(person);
        if (shown.isEmpty()) {
            properties.put("name", "(unnamed)");
            properties.put("unnamed", true);
        }
        Set<String> keys = new TreeSet<>();
        if (!shown.isEmpty()) keys.add(Folding.words(shown));
        written.forEach(name -> keys.add(Folding.words(name)));
        properties.put("names", List.copyOf(written));
        properties.put("nameKeys", List.copyOf(keys));
    }

    private List<Coauthorship.Team> works() {
        List<Coauthorship.Team> teams = new ArrayList<>();
        for (int w = 0; w < recordsOf.size(); w++) {
            List<SourcedWork> records = new ArrayList<>();
            List<int[]> people = new ArrayList<>();
            for (int r : recordsOf.get(w)) {
                records.add(assembly.corpus().works().get(r));
                people.add(identities.authorOf()[r]);
            }
            teams.add(work(w, records, people));
        }
        return teams;
    }

    private Coauthorship.Team work(int work, List<SourcedWork> records, List<int[]> people) {
        String id = workIds.ids().get(work);
        WorkFold fold = new WorkFold(records);
        Map<String, Object> properties = draft.node("Work", id, "");
        fold.properties().forEach((key, value) -> GraphDraft.put(properties, key, value));
        formerIds(properties, id, workIds.former().get(work));
        List<Place> places = new ArrayList<>();
        for (SourcedWork record : records) {
            Place place = new Place(record.sourceId(), record.work().line());
            places.add(place);
            draft.recorded(id, place, record.recordKey(), StatementJson.write(record.work()));
        }
        List<String> authors = new ArrayList<>();
        for (Byline.Signature signature : Byline.of(records, people)) {
            String author = authorIds.ids().get(signature.person());
            authors.add(author);
            for (Place place : signature.places()) draft.edge("AUTHORED", author, id, signature.properties(), place);
        }
        authors.addAll(owners(work, records, authors));
        WorkFacts.add(draft, things, id, fold, records, people, authorIds.ids());
        return new Coauthorship.Team(authors, fold.year());
    }

    /** A page that lists a work without its authors means its owner as one of them; so does who decides that the work is the owner's. */
    private Set<String> owners(int number, List<SourcedWork> records, List<String> named) {
        Set<String> owners = new TreeSet<>();
        String work = workIds.ids().get(number);
        for (SourcedWork record : records) {
            Integer subject = subjects.get(record.sourceId());
            if (subject == null) continue;
            int person = identities.personOf()[subject];
            String owner = authorIds.ids().get(person);
            boolean meant = named.isEmpty() ? !decided.anothers(person, number) : decided.theirs(person, number);
            if (!meant || named.contains(owner)) continue;
            owners.add(owner);
            Place place = new Place(record.sourceId(), record.work().line());
            draft.edge("AUTHORED", owner, work, Map.of("inferred", true), place);
            draft.properties(work).put("authorsTruncated", true);
        }
        return owners;
    }

    /** An id that is borne again is nobody's former one. */
    private void formerIds(Map<String, Object> properties, String id, Set<String> taken) {
        Set<String> former = new TreeSet<>(earlier.former(id));
        former.addAll(taken);
        for (String lost : taken) former.addAll(earlier.former(lost));
        former.removeAll(borne);
        if (!former.isEmpty()) properties.put("formerIds", List.copyOf(former));
    }
}
