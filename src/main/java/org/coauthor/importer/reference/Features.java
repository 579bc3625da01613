package org.coauthor.importer.reference;

import org.coauthor.text.sequence.Observations;

/** Turns what is seen of a string into hashes of features. */
final class Features {
    /** How many classes of steps there are. */
    static final int EDGES = View.FORMS * 4;

    private static final int OUTSIDE = -7;

    private final View view;
    private final int firstYear;
    private final int lastYear;
    /** The class of the last telling word before a token, and of the next one behind it; 0 where there is none. */
    private final int[] kindBefore;

    private final int[] kindAfter;
    /** One more than the shares of the stretch or sentence that begins at a token; 0 where not yet known. */
    private final int[] stretchShares;

    private final int[] sentenceShares;
    /** What stands in the stretch or sentence that begins at a token; absent where not yet known. */
    private final int[][] stretches;

    private final int[][] sentences;
    private final HashedFeatures found = new HashedFeatures();

    private Features(View view) {
        this.view = view;
        stretchShares = new int[view.length];
        sentenceShares = new int[view.length];
        stretches = new int[view.length][];
        sentences = new int[view.length][];
        int first = view.length;
        int last = -1;
        for (int i = 0; i < view.length; i++) {
            if (view.form[i] != View.YEAR) continue;
            first = Math.min(first, i);
            last = i;
        }
        kindBefore = new int[view.length];
        kindAfter = new int[view.length];
        int kind = 0;
        for (int i = 0; i < view.length; i++) {
            kindBefore[i] = kind;
            if (Words.telling(view.kind[i])) kind = view.kind[i];
        }
        kind = 0;
        for (int i = view.length - 1; i >= 0; i--) {
            kindAfter[i] = kind;
            if (Words.telling(view.kind[i])) kind = view.kind[i];
        }
        firstYear = first;
        lastYear = last;
    }

    static Observations of(View view) {
        Features features = new Features(view);
        int[] whole = features.whole();
        int[][] rows = new int[view.length][];
        int[] edges = new int[view.length];
        for (int i = 0; i < view.length; i++) {
            rows[i] = features.row(i, whole);
            if (i > 0)
                edges[i] = view.form[i - 1] * 4
                        + (view.tokens.get(i).spaced() ? 2 : 0)
                        + (view.tokens.get(i).punctuation() ? 1 : 0);
        }
        return new Observations(rows, edges);
    }

    /** What holds of the string as a whole. */
    private int[] whole() {
        int quotes = 0;
        int in = 0;
        int journal = 0;
        int publisher = 0;
        int proceedings = 0;
        int earlyYear = 0;
        int longKnown = 0;
        int thesis = 0;
        for (int i = 0; i < view.length; i++) {
            if (view.quoted[i] == 1) quotes++;
            if (view.kind[i] == 2 && i > 2) in = 1;
            if (view.known[i] != 0 && view.knownLength[i] > 1) journal = 1;
            if (view.knownLength[i] > longKnown) longKnown = view.knownLength[i];
            if (view.kind[i] == 5) publisher = 1;
            if (view.kind[i] == 3) proceedings = 1;
            if (view.kind[i] == 10) thesis = 1;
            if (view.form[i] == View.YEAR && i < view.length / 2) earlyYear = 1;
        }
        int style = Math.min(1, quotes / 4) + 2 * in + 4 * earlyYear;
        int venue = journal + 2 * publisher + 4 * proceedings + 8 * thesis;
        return new int[] {style, venue, Math.min(6, view.length / 12)};
    }

    private int[] row(int i, int[] whole) {
        found.clear();
        int w = view.wordHash[i];
        int f = view.form[i];
        int k = view.kind[i];
        found.add(0, 0, 0, 0);
        found.add(1, w, 0, 0);
        found.add(2, w, word(i - 1), 0);
        found.add(3, w, word(i + 1), 0);
        found.add(4, word(i - 1), 0, 0);
        found.add(5, word(i + 1), 0, 0);
        found.add(6, word(i - 2), word(i - 1), 0);
        found.add(7, word(i + 1), word(i + 2), 0);
        found.add(8, word(i - 2), 0, 0);
        found.add(9, word(i + 2), 0, 0);
        found.add(10, f, k, 0);
        found.add(11, form(i - 1), f, form(i + 1));
        found.add(12, form(i - 2) * 32 + form(i - 1), f, form(i + 1));
        found.add(13, form(i + 1) * 32 + form(i + 2), f, form(i + 3));
        found.add(14, form(i - 1) * 32 + form(i - 2), f, form(i - 3));
        found.add(15, kind(i - 1), k, kind(i + 1));
        found.add(16, kind(i - 2), kind(i - 1), f);
        found.add(17, kind(i + 1), kind(i + 2), f);
        boolean glued = !view.tokens.get(i).spaced();
        found.add(18, glued ? 1 : 0, f, form(i - 1));
        if (view.tokens.get(i).letters()) affixes(i);
        place(i, whole);
        segments(i, whole);
        lexicon(i, whole);
        numbers(i);
        vocabulary(i, whole);
        neighbours(i);
        return found.toArray();
    }

    private void affixes(int i) {
        String word = view.word[i];
        int n = word.length();
        found.add(20, hash(word, Math.max(0, n - 3), n), view.form[i], 0);
        found.add(21, hash(word, Math.max(0, n - 2), n), view.form[i], 0);
        found.add(22, hash(word, 0, Math.min(3, n)), view.form[i], 0);
        found.add(23, hash(word, 0, Math.min(4, n)), 0, 0);
        found.add(24, Math.min(8, n), view.form[i], form(i + 1));
        boolean stop = form(i + 1) == View.STOP;
        found.add(25, view.wordHash[i], stop ? 1 : 0, view.form[i]);
    }

    /** What {@link String#hashCode} gives for a part of a word, without making it. */
    private static int hash(String word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = 31 * hash + word.charAt(i);
        return hash;
    }

    private void place(int i, int[] whole) {
        int tenth = 10 * i / view.length;
        int f = view.form[i];
        found.add(30, tenth, f, 0);
        found.add(31, Math.min(12, i), f, 0);
        found.add(32, Math.min(12, view.length - i), f, 0);
        found.add(33, view.quoted[i], f, whole[0]);
        found.add(34, view.bracketed[i] ? 1 : 0, f, view.kind[i]);
        found.add(35, view.quoted[i], tenth, 0);
        found.add(36, whole[0], tenth, f);
        found.add(37, whole[1], tenth, view.quoted[i]);
        found.add(38, Math.min(4, view.sentence[i]), f, whole[0]);
        found.add(39, Math.min(4, view.sentence[i]), whole[1], view.quoted[i]);
        found.add(29, whole[2], tenth, Math.min(4, view.sentence[i]));
    }

    /** The sentence and the stretch between marks that the token stands in. */
    private void segments(int i, int[] whole) {
        int start = view.stretchStart[i];
        int end = view.stretchEnd[i];
        int before = form(start - 1);
        int after = form(end - 1);
        int f = view.form[i];
        found.add(40, word(start), f, 0);
        found.add(41, before, after, f);
        found.add(42, Math.min(8, end - start), f, before);
        found.add(43, form(end), after, f);
        found.add(44, form(end), form(end + 1), after);
        found.add(45, kind(end), kind(start), f);
        found.add(46, kind(end - 2), word(end - 2), 0);
        found.add(47, word(end), after, 0);
        int[] stretch = stretches[start] == null ? stretches[start] = stretch(start, end) : stretches[start];
        int kinds = stretch[2];
        found.add(48, stretch[0], stretch[1], before * 32 + after);
        found.add(49, kinds, before, 0);
        found.add(50, kinds, kind(end), form(end));
        int first = view.sentenceStart[i];
        int last = view.sentenceEnd[i];
        int[] sentence = sentences[first] == null ? sentences[first] = sentence(first, last) : sentences[first];
        int mix = sentence[0];
        int words = sentence[1];
        int share = sentence[2];
        found.add(51, share, Math.min(4, view.sentence[i]), Math.min(6, words / 2));
        found.add(52, mix, share, 0);
        found.add(53, mix, Math.min(4, view.sentence[i]), 0);
        found.add(54, form(last), form(last + 1), kind(last));
        found.add(55, Math.min(6, i - first), Math.min(6, last - i), f);
        found.add(56, word(first), Math.min(3, view.sentence[i]), 0);
        found.add(57, share, whole[0], f);
    }

    /** Counts of words by form, of initials and numbers, and the classes of words, of a stretch. */
    private int[] stretch(int start, int end) {
        int lower = 0;
        int title = 0;
        int initials = 0;
        int numbers = 0;
        int kinds = 0;
        for (int j = start; j < end && j < start + 40; j++) {
            int form = view.form[j];
            if (form == View.LOWER) lower++;
            else if (form == View.TITLE_CASE) title++;
            else if (form == View.INITIAL) initials++;
            else if (form >= View.YEAR && form <= View.LONG_NUMBER) numbers++;
            if (view.kind[j] >= 2 && view.kind[j] <= 11) kinds |= 1 << view.kind[j];
        }
        return new int[] {
            Math.min(4, lower) * 8 + Math.min(4, title), Math.min(3, initials) * 4 + Math.min(2, numbers), kinds
        };
    }

    /** The classes of words, their number, and which share is in small letters or initials, of a sentence. */
    private int[] sentence(int first, int last) {
        int mix = 0;
        int words = 0;
        int small = 0;
        int single = 0;
        for (int j = first; j < last && j < first + 60; j++) {
            int form = view.form[j];
            if (view.kind[j] >= 2 && view.kind[j] <= 11) mix |= 1 << view.kind[j];
            if (form <= View.EAST) words++;
            if (form == View.LOWER) small++;
            if (form == View.INITIAL) single++;
        }
        return new int[] {mix, words, words == 0 ? 0 : 4 * small / words + (single * 3 > words ? 8 : 0)};
    }

    private void lexicon(int i, int[] whole) {
        int known = view.known[i];
        int long_ = Math.min(4, view.knownLength[i]);
        found.add(60, known, long_, view.form[i]);
        found.add(61, known(i - 1), known, known(i + 1));
        if (known != 0) {
            int from = i;
            while (from > 0 && view.known[from] != 1 && view.known[from] != 4) from--;
            int to = i;
            while (to < view.length - 1 && view.known[to] != 3 && view.known[to] != 4) to++;
            int before = form(from - 1);
            int after = form(to + 1) == View.STOP ? form(to + 2) : form(to + 1);
            boolean starts = from == view.stretchStart[from];
            found.add(62, long_, before, after);
            found.add(63, starts ? 1 : 0, after, long_);
            found.add(64, view.quoted[i], long_, Math.min(4, view.sentence[i]));
            found.add(65, long_, whole[0], whole[1]);
        }
        for (int d = 1; d <= 3; d++) {
            if (known(i + d) == 1 || known(i + d) == 4)
                found.add(66, d, Math.min(4, view.knownLength[i + d]), view.form[i]);
        }
        boolean ahead = false;
        for (int j = i + 1; j < view.length && j < i + 30; j++)
            if (view.known[j] == 1 && view.knownLength[j] > 1) ahead = true;
        found.add(67, ahead ? 1 : 0, view.form[i], Math.min(4, view.sentence[i]));
    }

    /** What lists of names and of journals say of the words around. */
    private void vocabulary(int i, int[] whole) {
        int j = view.journal[i];
        int n = view.name[i];
        int f = view.form[i];
        found.add(80, j * 4 + n, f, form(i + 1));
        found.add(81, journal(i - 1) * 4 + name(i - 1), j * 4 + n, journal(i + 1) * 4 + name(i + 1));
        found.add(82, name(i - 1) * 32 + form(i - 1), n * 32 + f, name(i + 1) * 32 + form(i + 1));
        found.add(83, journal(i - 2) * 4 + journal(i - 1), j, journal(i + 1) * 4 + journal(i + 2));
        int stretch = stretchShares(i);
        int first = view.sentenceStart[i];
        if (sentenceShares[first] == 0) sentenceShares[first] = 1 + shares(first, view.sentenceEnd[i]);
        int sentence = sentenceShares[first] - 1;
        found.add(84, stretch, form(view.stretchStart[i] - 1), form(view.stretchEnd[i] - 1));
        found.add(85, sentence, Math.min(4, view.sentence[i]), f);
        found.add(86, stretch, sentence, whole[0]);
        int end = view.stretchEnd[i];
        int next = end >= view.length ? 1000 : stretchShares(end);
        int start = view.stretchStart[i];
        int last = start == 0 ? 1000 : stretchShares(start - 1);
        found.add(87, stretch, next, f);
        found.add(88, stretch, last, f);
    }

    private int stretchShares(int i) {
        int start = view.stretchStart[i];
        if (stretchShares[start] == 0) stretchShares[start] = 1 + shares(start, view.stretchEnd[i]);
        return stretchShares[start] - 1;
    }

    /** Which shares of the words between two tokens stand in lists of journals and of names. */
    private int shares(int start, int end) {
        int words = 0;
        int journals = 0;
        int names = 0;
        for (int i = start; i < end && i < start + 40; i++) {
            if (view.form[i] > View.EAST) continue;
            words++;
            if (view.journal[i] > 1) journals++;
            if (view.name[i] > 0 || view.form[i] == View.INITIAL) names++;
        }
        return words == 0 ? 999 : 4 * journals / words * 8 + 4 * names / words;
    }

    private int journal(int i) {
        return i < 0 || i >= view.length ? 4 : view.journal[i];
    }

    private int name(int i) {
        return i < 0 || i >= view.length ? 4 : view.name[i];
    }

    /** The classes of words behind and ahead, those of the stretches beside, and whether the word stands elsewhere too. */
    private void neighbours(int i) {
        int f = view.form[i];
        int start = view.stretchStart[i];
        int end = view.stretchEnd[i];
        int kinds = kinds(i);
        int before = kinds(start - 1);
        int after = kinds(end);
        found.add(90, before, kinds, after);
        found.add(91, before, f, form(start - 1));
        found.add(92, after, f, form(end - 1));
        found.add(93, kindBefore[i], view.kind[i], f);
        found.add(94, kindAfter[i], view.kind[i], f);
        found.add(95, kindBefore[i], kindAfter[i], Math.min(4, view.sentence[i]));
        if (f != View.LOWER && f != View.INITIAL && view.tokens.get(i).letters())
            found.add(96, view.repeated[i] ? 1 : 0, f, Math.min(4, view.sentence[i]));
    }

    /** The classes of words in the stretch that a token stands in. */
    private int kinds(int i) {
        return i < 0 || i >= view.length ? -1 : view.stretchKinds[view.stretchStart[i]];
    }

    /** How far the next numbers are, and whether a year came before. */
    private void numbers(int i) {
        int next = 0;
        while (next < 9 && !number(i + next)) next++;
        int f = view.form[i];
        found.add(70, next, f, form(i + next));
        boolean year = firstYear < i;
        boolean later = lastYear > i;
        found.add(71, year ? 1 : 0, later ? 1 : 0, f);
        found.add(72, year ? 1 : 0, Math.min(4, view.sentence[i]), Math.min(9, next));
        int ahead = 0;
        for (int j = i + 1; j < i + 12; j++) if (number(j)) ahead++;
        found.add(73, Math.min(5, ahead), f, form(i + 1));
        int letter = 0;
        for (int j = i - 1; j >= 0 && j > i - 6 && view.form[j] > View.EAST; j--) letter++;
        found.add(74, word(i - 1 - letter), letter, f);
    }

    private boolean number(int i) {
        int f = form(i);
        return f >= View.YEAR && f <= View.LONG_NUMBER;
    }

    private int word(int i) {
        return i < 0 || i >= view.length ? OUTSIDE : view.wordHash[i];
    }

    private int form(int i) {
        return i < 0 ? 30 : i >= view.length ? 31 : view.form[i];
    }

    private int kind(int i) {
        return i < 0 ? 30 : i >= view.length ? 31 : view.kind[i];
    }

    private int known(int i) {
        return i < 0 || i >= view.length ? 0 : view.known[i];
    }
}
