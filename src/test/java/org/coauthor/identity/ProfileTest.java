package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ProfileTest {
    private static Profile work(SplittableRandom random) {
        float[] subject = new float[SubjectSpace.DIMENSIONS];
        double square = 0;
        for (int d = 0; d < subject.length; d++) {
            subject[d] = (float) (random.nextDouble() - 0.3);
            square += (double) subject[d] * subject[d];
        }
        for (int d = 0; d < subject.length; d++) subject[d] /= (float) Math.sqrt(square);
        SparseVector none = SparseVector.EMPTY;
        return new Profile(new int[] {1}, none, none, none, new Subject(subject), none, none, none, 0, 0, 1);
    }

    private static Profile together(List<Profile> works) {
        return works.stream().reduce(Profile::with).orElseThrow();
    }

    private static double across(Profile one, Profile two) {
        return one.subjectAcross(two, one.subject().dot(two.subject()));
    }

    @Test
    void meansOfCosinesAreThoseOfAllPairsOfWorks() {
        SplittableRandom random = new SplittableRandom(4);
        for (int t = 0; t < 50; t++) {
            List<Profile> one = new ArrayList<>();
            List<Profile> two = new ArrayList<>();
            for (int i = random.nextInt(2, 9); i > 0; i--) one.add(work(random));
            for (int i = random.nextInt(1, 9); i > 0; i--) two.add(work(random));
            double across = 0;
            for (Profile a : one)
                for (Profile b : two)
                    across += a.subject().cosine(b.subject(), a.subject().dot(b.subject()));
            double within = 0;
            for (Profile a : one)
                for (Profile b : one)
                    if (a != b)
                        within += a.subject().cosine(b.subject(), a.subject().dot(b.subject()));
            assertEquals(across / (one.size() * two.size()), across(together(one), together(two)), 1e-5);
            assertEquals(within / (one.size() * (one.size() - 1)), together(one).subjectWithin(), 1e-5);
        }
    }
}
