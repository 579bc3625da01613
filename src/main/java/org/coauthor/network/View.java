package org.coauthor.network;

import java.util.List;
import java.util.function.IntPredicate;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Near;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a network to be made of, in words; {@link #of} finds out what the words mean.
 *
 * @param fromYear the first year, or {@link Projection#ANY}
 * @param toYear the last year, or {@link Projection#ANY}
 * @param largestTeam works of more authors join nobody; or {@link Projection#KEPT}
 * @param leastWorks pairs with fewer joint works are not joined
 * @param venue id or name of a venue whose works alone count; null for all
 * @param topic id or name of a topic whose works alone count; null for all
 * @param institution id or name of an institution, works of whose people alone count; null for all
 */
public record View(
        int fromYear,
        int toYear,
        int largestTeam,
        int leastWorks,
        @Nullable String venue,
        @Nullable String topic,
        @Nullable String institution) {

    /**
     * The projection that this view is of some authorships. Cost: linear in the names.
     *
     * @throws CoauthorException with {@link Exit#NOT_FOUND} where no venue, topic or institution has that name; near ones are offered
     */
    public Projection of(Authorships authorships) {
        IntPredicate atVenue = chosen(authorships.venues(), "venue", venue);
        IntPredicate onTopic = chosen(authorships.topics(), "topic", topic);
        IntPredicate there = chosen(authorships.affiliations().institutions(), "institution", institution);
        IntPredicate fromThere = institution == null ? w -> true : w -> anyAuthor(authorships, w, there);
        IntPredicate works = atVenue.and(onTopic).and(fromThere);
        boolean all = venue == null && topic == null && institution == null;
        return new Projection(fromYear, toYear, largestTeam, leastWorks, all ? Projection.EVERY_WORK : works);
    }

    private static boolean anyAuthor(Authorships authorships, int work, IntPredicate those) {
        for (int i = authorships.starts()[work]; i < authorships.starts()[work + 1]; i++)
            if (those.test(authorships.authors()[i])) return true;
        return false;
    }

    private static IntPredicate chosen(Assignment assignment, String what, @Nullable String idOrName) {
        return idOrName == null ? owner -> true : assignment.toAny(meant(assignment, what, idOrName));
    }

    private static List<Integer> meant(Assignment assignment, String what, String idOrName) {
        List<Integer> found = assignment.things().find(idOrName);
        if (!found.isEmpty()) return found;
        throw new CoauthorException(
                Exit.NOT_FOUND,
                "no " + what + " is called " + idOrName,
                Near.hint(idOrName, assignment.things().names()));
    }
}
