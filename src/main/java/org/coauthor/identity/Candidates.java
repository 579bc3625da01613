package org.coauthor.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.coauthor.model.AuthorMention;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/** Who and what of a large store may be one with what new sources speak of: by the keys under which {@link Identification} compares. */
public final class Candidates {
    private final Set<String> people = new HashSet<>();
    private final Set<String> works = new HashSet<>();

    /**
     * @param named what the new sources say
     */
    public Candidates(Corpus named) {
        for (SourcedWork sourced : named.works()) {
            works.addAll(workKeys(sourced.work().title(), sourced.work().identifiers()));
            for (AuthorMention author : sourced.work().authors()) {
                people.addAll(keys(NameForm.of(author)));
                people.addAll(keys(NameForm.of(author.name())));
                if (author.orcid() != null) people.add("orcid:" + author.orcid());
            }
        }
        for (PersonMention person : named.people()) {
            if (person.name() != null) people.addAll(keys(NameForm.of(person.name())));
            for (String name : person.otherNames()) people.addAll(keys(NameForm.of(name)));
            if (person.orcid() != null) people.add("orcid:" + person.orcid());
        }
        people.remove("");
    }

    /** The numbers of the people in question. Cost: linear in the names. */
    public Set<Integer> people(List<Known> known) {
        List<List<String>> met = IntStream.range(0, known.size())
                .parallel()
                .mapToObj(p -> met(known.get(p)))
                .toList();
        Map<String, Integer> many = new HashMap<>();
        for (List<String> keys : met) for (String key : keys) many.merge(key, 1, Integer::sum);
        Set<Integer> found = new LinkedHashSet<>();
        for (int p = 0; p < met.size(); p++)
            if (met.get(p).stream().anyMatch(key -> block(key) || many.getOrDefault(key, 0) <= VariantKeys.MOST))
                found.add(p);
        return found;
    }

    /**
     * A person of the store.
     *
     * @param names all spellings
     * @param orcid if known
     */
    public record Known(List<String> names, @Nullable String orcid) {}

    private List<String> met(Known known) {
        Set<String> keys = new HashSet<>();
        for (String name : known.names()) keys.addAll(keys(NameForm.of(name)));
        if (known.orcid() != null) keys.add("orcid:" + known.orcid());
        keys.retainAll(people);
        return new ArrayList<>(keys);
    }

    private static boolean block(String key) {
        return key.startsWith("block:") || key.startsWith("orcid:");
    }

    private static Set<String> keys(NameForm name) {
        Set<String> keys = VariantKeys.of(name);
        String block = Blocks.key(name);
        if (!block.isEmpty()) keys.add("block:" + block);
        return keys;
    }

    /** Whether a work with this title and these identifiers may be one of those that the new sources name. */
    public boolean work(@Nullable String title, Map<String, String> identifiers) {
        for (String key : workKeys(title, identifiers)) if (works.contains(key)) return true;
        return false;
    }

    private static Set<String> workKeys(@Nullable String title, Map<String, String> identifiers) {
        Set<String> keys = new HashSet<>();
        identifiers.forEach((scheme, value) -> keys.add(WorkMatching.identifier(scheme, value)));
        if (title != null && !Folding.key(title).isEmpty()) keys.add("title:" + Folding.key(title));
        return keys;
    }
}
