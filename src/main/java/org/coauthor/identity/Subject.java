package org.coauthor.identity;

import java.util.List;

/** The sum of the places of some works in the space of subjects. */
final class Subject {
    private final float[] sum;
    private final double square;

    /** The place of a work, or a sum of such; not to be changed afterwards. */
    Subject(float[] sum) {
        this.sum = sum;
        double all = 0;
        for (float s : sum) all += (double) s * s;
        square = all;
    }

    /** No work. */
    static Subject none() {
        return new Subject(new float[SubjectSpace.DIMENSIONS]);
    }

    static Subject sum(List<Subject> some) {
        float[] all = some.get(0).sum.clone();
        for (Subject subject : some.subList(1, some.size()))
            for (int d = 0; d < all.length; d++) all[d] += subject.sum[d];
        return new Subject(all);
    }

    void addTo(double[] all) {
        for (int d = 0; d < all.length; d++) all[d] += sum[d];
    }

    double dot(Subject other) {
        double dot = 0;
        for (int d = 0; d < sum.length; d++) dot += (double) sum[d] * other.sum[d];
        return dot;
    }

    /** The product with itself. */
    double square() {
        return square;
    }

    /** The cosine, where the product is known. */
    double cosine(Subject other, double dot) {
        return square == 0 || other.square == 0 ? 0 : dot / Math.sqrt(square * other.square);
    }

    /** The direction in which the works lie furthest. */
    int main() {
        int main = 0;
        for (int d = 1; d < sum.length; d++) if (Math.abs(sum[d]) > Math.abs(sum[main])) main = d;
        return main;
    }
}
