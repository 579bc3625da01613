package org.coauthor.importer.reference;

import java.util.stream.IntStream;
import org.coauthor.text.sequence.Labelling;

/** What can be said of a whole reading of a string: which fields it has, in which order, where each begins and ends, what it holds. */
final class ReadingFeatures {
    private static final int TITLE = Label.TITLE.ordinal();
    private static final int AUTHOR = Label.AUTHOR.ordinal();
    private static final int VENUE = Label.VENUE.ordinal();
    private static final int DATE = Label.DATE.ordinal();
    /** The classes of words that tell of what stands further away, as bits. */
    private static final int TELLING = IntStream.range(0, Words.KINDS)
            .filter(Words::telling)
            .map(k -> 1 << k)
            .sum();

    private final View view;
    private final int[] labels;
    private final double[] certainty;
    private final HashedFeatures found = new HashedFeatures();

    private ReadingFeatures(View view, Labelling reading) {
        this.view = view;
        labels = reading.labels();
        certainty = reading.certainty();
    }

    /** Hashes of what holds of a reading. */
    static int[] of(View view, Labelling reading) {
        ReadingFeatures features = new ReadingFeatures(view, reading);
        features.whole();
        return features.found.toArray();
    }

    private void whole() {
        int present = 0;
        int order = 1;
        int fullOrder = 1;
        int last = -1;
        int runs = 0;
        int quoted = 0;
        int stray = 0;
        for (int i = 0; i < view.length; i++) {
            int y = labels[i];
            present |= 1 << y;
            if (view.quoted[i] == 1) quoted++;
            if (view.form[i] == View.YEAR && y != DATE && y != TITLE && y != Label.PAGES.ordinal()) stray++;
            if (i > 0 && labels[i - 1] == y) continue;
            runs++;
            boundary(i);
            if (y != Label.NOTE.ordinal() && y != Label.LINK.ordinal() && y != Label.NUMBER.ordinal())
                fullOrder = fullOrder * 31 + y + 1;
            boolean main = main(y) || y == DATE;
            if (main && y != last) {
                order = order * 31 + y + 1;
                last = y;
            }
        }
        int fields = bit(present, TITLE) + 2 * bit(present, AUTHOR) + 4 * bit(present, VENUE) + 8 * bit(present, DATE);
        int beside = bit(present, Label.VOLUME.ordinal())
                + 2 * bit(present, Label.PAGES.ordinal())
                + 4 * bit(present, Label.PUBLISHER.ordinal())
                + 8 * bit(present, Label.EDITOR.ordinal())
                + 16 * bit(present, Label.KIND.ordinal())
                + 32 * bit(present, Label.SERIES.ordinal());
        found.add(1, fields, 0, 0);
        found.add(2, order, 0, 0);
        found.add(3, order, quoted > 3 ? 1 : 0, 0);
        found.add(9, fullOrder, 0, 0);
        found.add(4, beside, bit(present, VENUE), bit(present, TITLE));
        found.add(5, beside, fields, 0);
        found.add(6, Math.min(2, stray), bit(present, DATE), 0);
        found.add(7, Math.min(12, runs), 0, 0);
        found.add(8, Math.min(6, view.length / 12), fields, 0);
        int[] title = view.longest(labels, Label.TITLE);
        int[] venue = view.longest(labels, Label.VENUE);
        int[] author = view.longest(labels, Label.AUTHOR);
        if (title[1] > 0) segment(title[0], title[1], TITLE);
        if (venue[1] > 0) segment(venue[0], venue[1], VENUE);
        if (author[1] > 0) segment(author[0], author[1], AUTHOR);
        if (quoted > 3)
            found.add(10, title[1] > 0 ? view.quoted[title[0]] : 5, title[1] > 0 ? view.quoted[title[1] - 1] : 5, 0);
        if (title[1] > 0 && venue[1] > 0) {
            int gap = venue[0] - title[1];
            found.add(11, Math.max(-1, Math.min(5, gap)), gap > 0 ? labels[title[1]] : -1, 0);
            found.add(12, shares(title[0], title[1]), shares(venue[0], venue[1]), 0);
            found.add(13, cases(title[0], title[1]), cases(venue[0], venue[1]), 0);
        }
        if (title[1] > 0 && author[1] > 0) {
            int gap = title[0] - author[1];
            found.add(14, Math.max(-1, Math.min(5, gap)), gap > 0 ? labels[author[1]] : -1, 0);
        }
        rest(bit(present, VENUE), quoted > 3);
        if (title[1] > 0) found.add(15, 10 * (title[1] - title[0]) / view.length, 10 * title[0] / view.length, 0);
    }

    /** What stands outside of people and title, and whether there is a venue in it. */
    private void rest(int venue, boolean quoted) {
        int kinds = 0;
        int known = 0;
        int in = 0;
        int numbers = 0;
        for (int i = 0; i < view.length; i++) {
            if (labels[i] == TITLE || labels[i] == AUTHOR) continue;
            if (Words.telling(view.kind[i])) kinds |= 1 << view.kind[i];
            if (view.known[i] != 0) known = Math.max(known, view.knownLength[i]);
            if (view.kind[i] == 2 && i > 2) in = 1;
            if (view.form[i] == View.SHORT_NUMBER || view.form[i] == View.LONG_NUMBER) numbers++;
        }
        found.add(60, venue, kinds, 0);
        for (int k = 2; k < Words.KINDS; k++) if ((kinds >> k & 1) != 0) found.add(61, venue, k, in);
        found.add(62, venue, Math.min(4, known), in);
        found.add(63, venue, Math.min(4, numbers), in * 2 + (quoted ? 1 : 0));
        found.add(64, venue, Math.min(4, known), kinds & (1 << 5 | 1 << 6 | 1 << 10 | 1 << 17 | 1 << 20));
    }

    private static int bit(int set, int y) {
        return set >> y & 1;
    }

    private static boolean main(int y) {
        return y == TITLE || y == VENUE || y == AUTHOR;
    }

    /** Where one field ends and the next begins. */
    private void boundary(int i) {
        int left = i == 0 ? 20 : labels[i - 1];
        int right = labels[i];
        boolean main = main(right) || i > 0 && main(left);
        if (!main) return;
        int both = left * 32 + right;
        int spaced = view.tokens.get(i).spaced() ? 1 : 0;
        found.add(20, both, form(i - 1), form(i) * 2 + spaced);
        found.add(21, both, form(i - 2) * 32 + form(i - 1), form(i) * 32 + form(i + 1));
        found.add(22, both, kind(i), form(i - 1));
        found.add(23, both, word(i), 0);
        found.add(24, both, word(i - 1), form(i));
        found.add(25, both, word(i - 2), form(i - 1));
        boolean stretch = i > 0 && view.stretchStart[i] == i;
        boolean sentence = i > 0 && view.sentenceStart[i] == i;
        found.add(26, both, (stretch ? 1 : 0) + (sentence ? 2 : 0), view.bracketed[i] ? 1 : 0);
        found.add(27, both, i == 0 ? 0 : view.quoted[i - 1], view.quoted[i]);
    }

    /** A field of the reading. */
    private void segment(int start, int end, int y) {
        int words = 0;
        int depth = 0;
        int lowest = 0;
        int sentences = 0;
        int commas = 0;
        int colons = 0;
        int years = 0;
        int numbers = 0;
        int kinds = 0;
        int small = 0;
        int in = 0;
        int repeated = 0;
        double sure = 0;
        for (int i = start; i < end; i++) {
            int f = view.form[i];
            if (f <= View.EAST) words++;
            if (f == View.OPEN) depth++;
            if (f == View.CLOSE) depth--;
            lowest = Math.min(lowest, depth);
            if (f == View.YEAR) years++;
            if (f == View.SHORT_NUMBER || f == View.LONG_NUMBER) numbers++;
            kinds |= 1 << view.kind[i];
            if (view.repeated[i]) repeated++;
            sure += (float) certainty[i]; // what is certain to seven digits is certain
            if (f == View.COMMA && i + 1 < end) commas++;
            if (f == View.COLON && i + 1 < end) colons++;
            if (f == View.LOWER && view.kind[i] != 12 && view.kind[i] != 15 && view.kind[i] != 13) small++;
            if (view.kind[i] == 2 && i > start && view.form[i - 1] >= View.STOP) in++;
            boolean inner = i + 1 < end && view.sentenceEnd[i] == i + 1;
            if (inner) {
                sentences++;
                found.add(41, y, word(i - 1), form(i + 1));
                found.add(42, y, form(i - 1) * 32 + form(i), form(i + 1) * 32 + form(i + 2));
                found.add(43, y, word(i + 1), 0);
                found.add(44, y, known(i + 1, end), shares(i + 1, end));
                found.add(45, y, cases(start, i + 1), cases(i + 1, end));
            }
        }
        int balance = (depth > 0 ? 1 : 0) + (lowest < 0 ? 2 : 0);
        found.add(30, y, bucket(words), 0);
        found.add(31, y, balance, 0);
        found.add(32, y, Math.min(3, sentences), Math.min(3, commas));
        found.add(33, y, Math.min(2, years), Math.min(3, numbers));
        for (int k = 2; k < Words.KINDS; k++) if ((kinds >> k & 1) != 0) found.add(34, y, k, bucket(words));
        found.add(35, y, shares(start, end), bucket(words));
        found.add(36, y, cases(start, end), bucket(words));
        found.add(37, y, known(start, end), 0);
        found.add(38, y, known(start, end), form(end));
        found.add(39, y, Math.min(3, small), Math.min(2, colons));
        found.add(40, y, form(start), kind(start));
        int last = end - 1;
        while (last > start && view.form[last] > View.LONG_NUMBER) last--;
        found.add(46, y, form(last), kind(last));
        found.add(47, y, word(last), 0);
        found.add(48, y, view.quoted[start], view.quoted[end - 1]);
        found.add(49, y, Math.min(1, in), 0);
        found.add(50, y, form(end), kind(end));
        found.add(51, y, form(start - 1), kind(start - 1));
        boolean cutsStretch = view.stretchStart[start] != start;
        boolean cutsEnd = view.stretchEnd[end - 1] != end && view.stretchStart[end - 1] != end - 1;
        found.add(52, y, (cutsStretch ? 1 : 0) + (cutsEnd ? 2 : 0), 0);
        boolean sentenceStart = view.sentenceStart[start] == start;
        boolean sentenceEnd = view.sentenceEnd[end - 1] == end;
        found.add(53, y, (sentenceStart ? 1 : 0) + (sentenceEnd ? 2 : 0), Math.min(2, sentences));
        boolean glued = !view.tokens.get(start).spaced() && start > 0;
        boolean gluedEnd = end < view.length && !view.tokens.get(end).spaced();
        found.add(54, y, (glued ? 1 : 0) + (gluedEnd ? 2 : 0), form(start - 1) * 32 + form(end));
        found.add(55, y, word(start), word(start + 1));
        if (y != VENUE) return;
        found.add(56, y, kind(start - 2), form(start - 1));
        found.add(57, y, start == 0 ? -1 : labels[start - 1], end == view.length ? -1 : labels[end]);
        found.add(58, y, kinds & TELLING, 0);
        found.add(59, y, 4 * repeated / Math.max(1, words), bucket(words));
        found.add(65, y, (int) (10 * sure / (end - start)), 0);
    }

    private static int bucket(int words) {
        return words < 6 ? words : words < 9 ? 6 : words < 13 ? 7 : words < 20 ? 8 : words < 32 ? 9 : 10;
    }

    /** How a stretch agrees with the names of journals that are known: all of it is one, it begins or ends with one. */
    private int known(int start, int end) {
        int first = start;
        while (first < end && view.form[first] > View.EAST) first++;
        int last = end - 1;
        while (last > first && view.form[last] > View.EAST) last--;
        if (first >= end) return 15;
        boolean begins = view.known[first] == 1 || view.known[first] == 4;
        boolean ends = view.known[last] == 3 || view.known[last] == 4;
        int words = 0;
        for (int i = first; i <= last; i++) if (view.form[i] <= View.EAST) words++;
        boolean all = begins && ends && view.knownLength[first] >= words;
        boolean longer = Math.max(begins ? view.knownLength[first] : 0, ends ? view.knownLength[last] : 0) > 1;
        return (begins ? 1 : 0) + (ends ? 2 : 0) + (all ? 4 : 0) + (longer ? 8 : 0);
    }

    /** Which shares of the words stand in lists of journals and of names, in quarters. */
    private int shares(int start, int end) {
        int words = 0;
        int journals = 0;
        int names = 0;
        for (int i = start; i < end; i++) {
            if (view.form[i] > View.EAST) continue;
            words++;
            if (view.journal[i] > 1) journals++;
            if (view.name[i] > 0 || view.form[i] == View.INITIAL) names++;
        }
        return words == 0 ? 99 : 4 * journals / words * 8 + 4 * names / words;
    }

    /** Which shares of the words are in small letters and in capitals, in quarters. */
    private int cases(int start, int end) {
        int words = 0;
        int lower = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            if (view.form[i] > View.EAST) continue;
            words++;
            if (view.form[i] == View.LOWER) lower++;
            if (view.form[i] == View.CAPITALS) capitals++;
        }
        return words == 0 ? 99 : 4 * lower / words * 8 + 4 * capitals / words;
    }

    private int word(int i) {
        return i < 0 || i >= view.length ? -7 : view.wordHash[i];
    }

    private int form(int i) {
        return i < 0 ? 30 : i >= view.length ? 31 : view.form[i];
    }

    private int kind(int i) {
        return i < 0 ? 30 : i >= view.length ? 31 : view.kind[i];
    }
}
