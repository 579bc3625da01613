package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
import org.coauthor.network.link.PairScore;
import org.coauthor.network.link.Predictor;
import org.coauthor.network.link.Recommendation;
import org.coauthor.network.link.Recommender;
import org.coauthor.network.link.TopicAffinity;
import org.coauthor.network.path.Paths;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Who may write together next. */
public final class LinkProcedures extends NetworkCall {
    @Procedure(name = "coauthor.recommend", mode = Mode.READ)
    @Description("Recommends people to write with, and through whom; by names the predictor, top how many.")
    public Stream<Suggestion> recommend(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, 10, suggestions(person));
    }

    @Procedure(name = "coauthor.recommend.stats", mode = Mode.READ)
    @Description(
            "Tells how many people could be recommended to a person, and how the predictor's scores of them are distributed.")
    public Stream<Distribution> recommendStats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, suggestions(person));
    }

    @Procedure(name = "coauthor.recommend.write", mode = Mode.WRITE)
    @Description(
            "Writes the predictor's score onto all who could be recommended to a person; property names the property, recommendation by default.")
    public Stream<Written> recommendWrite(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, suggestions(person));
    }

    @Procedure(name = "coauthor.predict", mode = Mode.READ)
    @Description(
            "Predicts which pairs of people write together next, and through whom; by names the predictor, top how many.")
    public Stream<Prediction> predict(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, predictions());
    }

    @Procedure(name = "coauthor.predict.stats", mode = Mode.READ)
    @Description("Tells how the scores of the pairs that coauthor.predict finds are distributed; top says how many.")
    public Stream<Distribution> predictStats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, predictions());
    }

    @Procedure(name = "coauthor.similarity", mode = Mode.READ)
    @Description("Tells how near two people are by the people whom both know, by every predictor.")
    public Stream<Similarity> similarity(
            @Name("one") Object one,
            @Name("other") Object other,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> picture -> {
            int a = vertex(one, picture);
            int b = vertex(other, picture);
            return Arrays.stream(Predictor.values())
                    .map(p ->
                            new Similarity(p.toString(), recommender(p, picture).score(a, b)));
        }));
    }

    @Procedure(name = "coauthor.similarity.stats", mode = Mode.READ)
    @Description("Counts what two people have in common: joint works, co-authors, topics, and the steps between them.")
    public Stream<CommonFigures> similarityStats(
            @Name("one") Object one,
            @Name("other") Object other,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> picture -> {
            CollaborationNetwork network = picture.network();
            int a = vertex(one, picture);
            int b = vertex(other, picture);
            int edge = network.edge(a, b);
            return Stream.of(new CommonFigures(
                    edge < 0 ? 0 : network.pairs().works()[edge],
                    recommender(Predictor.COMMON_NEIGHBOURS, picture)
                            .through(a, b)
                            .size(),
                    affinity(picture).shared(a, b).size(),
                    new Paths(network)
                            .shortest(a, b)
                            .map(path -> path.size() - 1L)
                            .orElse(null)));
        }));
    }

    private Question<Found<Suggestion>> suggestions(Object person) {
        return ask(configuration -> {
            Function<Picture, Recommender> recommender = recommender(configuration);
            return picture -> {
                List<String> ids = picture.network().people().ids();
                List<String> names = picture.network().people().names();
                List<Recommendation> found = recommender.apply(picture).of(vertex(person, picture), Integer.MAX_VALUE);
                double[] scores = new double[ids.size()];
                Arrays.fill(scores, Double.NaN);
                for (Recommendation each : found) scores[each.person()] = each.score();
                return new Found<>(
                        picture.network().edges(),
                        scores,
                        Found.Nodes.authors(ids, "recommendation", false),
                        () -> IntStream.range(0, found.size()).mapToObj(i -> {
                            Recommendation each = found.get(i);
                            return new Suggestion(
                                    i + 1L,
                                    author(ids.get(each.person())),
                                    ids.get(each.person()),
                                    names.get(each.person()),
                                    each.score(),
                                    each.through().stream().map(names::get).toList());
                        }));
            };
        });
    }

    private Question<Found<Prediction>> predictions() {
        return ask(configuration -> {
            Function<Picture, Recommender> recommender = recommender(configuration);
            int top = configuration.whole("top", 100, 0);
            return picture -> {
                List<String> ids = picture.network().people().ids();
                List<String> names = picture.network().people().names();
                Recommender made = recommender.apply(picture);
                List<PairScore> best = made.best(top, picture.workers());
                double[] scores = best.stream().mapToDouble(PairScore::score).toArray();
                return Found.of(picture.network().edges(), scores, () -> IntStream.range(0, best.size())
                        .mapToObj(i -> new Prediction(
                                i + 1L,
                                author(ids.get(best.get(i).low())),
                                author(ids.get(best.get(i).high())),
                                scores[i],
                                made.through(best.get(i).low(), best.get(i).high()).stream()
                                        .map(names::get)
                                        .toList())));
            };
        });
    }

    private static Function<Picture, Recommender> recommender(Configuration configuration) {
        Predictor predictor = configuration.choice("by", Predictor.ADAMIC_ADAR);
        return picture -> recommender(predictor, picture);
    }

    private static Recommender recommender(Predictor predictor, Picture picture) {
        return new Recommender(picture.network(), predictor, predictor.needsTopics() ? affinity(picture) : null);
    }

    private static TopicAffinity affinity(Picture picture) {
        return new TopicAffinity(picture.topics(), picture.workers());
    }
}
