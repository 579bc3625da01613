package org.coauthor.network.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.network.Belonging;
import org.coauthor.network.Workers;

/**
 * How near people are to topics, and to each other by their topics. A person's affinity to a topic is the number of works on it, times
 * the logarithm of how many times fewer than everybody write on it (rare topics tell more), all of a person's affinities scaled to
 * Euclidean length 1; who writes only on what everybody with topics writes on counts the works alone. Source: Salton and Buckley, Inf. Proc. Man. 24(5),
 * 1988.
 */
public final class TopicAffinity {
    private final Belonging topics;
    private final List<Map<Integer, Double>> vectors = new ArrayList<>();

    /** Cost: linear in the ties. */
    public TopicAffinity(Belonging topics, Workers workers) {
        this.topics = topics;
        int[][] people = topics.members();
        double all = topics.ties().stream().filter(t -> !t.isEmpty()).count();
        for (List<Belonging.Tie> ties : topics.ties()) {
            workers.step(vectors.size(), topics.ties().size());
            Map<Integer, Double> vector = new TreeMap<>();
            for (Belonging.Tie tie : ties)
                vector.merge(tie.group(), tie.count() * Math.log(1 + all / people[tie.group()].length), Double::sum);
            double squares = 0;
            for (double x : vector.values()) squares += x * x;
            double length = Math.sqrt(squares);
            vector.replaceAll((topic, x) -> x / length);
            vectors.add(vector);
        }
    }

    /** The name of a topic. */
    public String topic(int number) {
        return topics.groups().names().get(number);
    }

    /** From 0 to 1. */
    public double of(int person, int topic) {
        return vectors.get(person).getOrDefault(topic, 0.0);
    }

    /** The topics of a person, nearest first. */
    public List<Integer> topics(int person) {
        return vectors.get(person).keySet().stream()
                .sorted(Comparator.comparingDouble((Integer t) -> -of(person, t))
                        .thenComparingInt(t -> t))
                .toList();
    }

    /** The cosine of two people's affinities: from 0, nothing in common, to 1. */
    public double similarity(int a, int b) {
        Map<Integer, Double> few = vectors.get(a);
        Map<Integer, Double> many = vectors.get(b);
        if (few.size() > many.size()) return similarity(b, a);
        double sum = 0;
        for (Map.Entry<Integer, Double> entry : few.entrySet())
            sum += entry.getValue() * many.getOrDefault(entry.getKey(), 0.0);
        return Math.min(1, sum);
    }

    /** The topics that both write on, the most telling first. */
    public List<Integer> shared(int a, int b) {
        return vectors.get(a).keySet().stream()
                .filter(vectors.get(b)::containsKey)
                .sorted(Comparator.comparingDouble((Integer t) -> -of(a, t) * of(b, t))
                        .thenComparingInt(t -> t))
                .toList();
    }
}
