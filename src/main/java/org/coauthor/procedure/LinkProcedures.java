package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.Picture;
import org.coauthor.network.Workers;
import org.coauthor.network.link.PairScore;
import org.coauthor.network.link.Predictor;
import org.coauthor.network.link.Recommendation;
import org.coauthor.network.link.Recommender;
import org.coauthor.network.link.TopicAffinity;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Who may write together next. */
public final class LinkProcedures extends Call {
    private static final String THERE = "in the network that these settings make";

    @Procedure(name = "coauthor.recommend", mode = Mode.READ)
    @Description("Recommends people to write with, and through whom; by names the predictor, top how many.")
    public Stream<Suggestion> recommend(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            Predictor predictor = configuration.choice("by", Predictor.ADAMIC_ADAR);
            int top = configuration.whole("top", 10, 0);
            return () -> {
                Picture picture = picture(settings);
                List<String> ids = picture.network().people().ids();
                List<String> names = picture.network().people().names();
                List<Recommendation> found =
                        recommender(picture, predictor, workers(settings)).of(place(person, ids, THERE), top);
                return IntStream.range(0, found.size()).mapToObj(i -> {
                    Recommendation each = found.get(i);
                    return new Suggestion(
                            i + 1L,
                            author(ids.get(each.person())),
                            ids.get(each.person()),
                            names.get(each.person()),
                            each.score(),
                            each.through().stream().map(names::get).toList());
                });
            };
        });
    }

    @Procedure(name = "coauthor.predict", mode = Mode.READ)
    @Description(
            "Predicts which pairs of people write together next, and through whom; by names the predictor, top how many.")
    public Stream<Prediction> predict(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            Predictor predictor = configuration.choice("by", Predictor.ADAMIC_ADAR);
            int top = configuration.whole("top", 100, 0);
            return () -> {
                Picture picture = picture(settings);
                List<String> ids = picture.network().people().ids();
                List<String> names = picture.network().people().names();
                Recommender recommender = recommender(picture, predictor, workers(settings));
                List<PairScore> best = recommender.best(top, workers(settings));
                return IntStream.range(0, best.size())
                        .mapToObj(i -> new Prediction(
                                i + 1L,
                                author(ids.get(best.get(i).low())),
                                author(ids.get(best.get(i).high())),
                                best.get(i).score(),
                                recommender
                                        .through(best.get(i).low(), best.get(i).high())
                                        .stream()
                                        .map(names::get)
                                        .toList()));
            };
        });
    }

    private static Recommender recommender(Picture picture, Predictor predictor, Workers workers) {
        return new Recommender(
                picture.network(),
                predictor,
                predictor.needsTopics() ? new TopicAffinity(picture.topics(), workers) : null);
    }

    @Procedure(name = "coauthor.similarity", mode = Mode.READ)
    @Description("Tells how near two people are by the people whom both know, by every predictor.")
    public Stream<Similarity> similarity(
            @Name("one") Object one,
            @Name("other") Object other,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            return () -> {
                Picture picture = picture(settings);
                int a = place(one, picture.network().people().ids(), THERE);
                int b = place(other, picture.network().people().ids(), THERE);
                return Arrays.stream(Predictor.values())
                        .map(p -> new Similarity(
                                p.toString(),
                                recommender(picture, p, workers(settings)).score(a, b)));
            };
        });
    }
}
