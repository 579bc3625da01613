package org.coauthor.importer.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.text.NameLexicon;

/** What can be said of each token of a string before any labels: shapes, quotes, brackets, segments, known phrases. */
final class View {
    /** Classes of tokens by their outer form. */
    static final int LOWER = 0;

    static final int TITLE_CASE = 1;
    static final int INITIAL = 2;
    static final int CAPITALS = 3;
    static final int MIXED = 4;
    static final int EAST = 5;
    static final int YEAR = 6;
    static final int SHORT_NUMBER = 7;
    static final int LONG_NUMBER = 8;
    static final int STOP = 9;
    static final int COMMA = 10;
    static final int COLON = 11;
    static final int OPEN_QUOTE = 12;
    static final int CLOSE_QUOTE = 13;
    static final int OPEN = 14;
    static final int CLOSE = 15;
    static final int DASH = 16;
    static final int OTHER = 17;
    static final int FORMS = 18;

    final List<Token> tokens;
    final int length;
    final String[] word;
    final int[] wordHash;
    final int[] form;
    final int[] kind;
    final boolean[] bracketed;
    /** 0 before any quote, 1 inside, 2 behind one. */
    final int[] quoted;
    /** Place in a known phrase: 0 none, 1 its beginning, 2 inside, 3 its end, 4 all of it. */
    final int[] known;
    /** How common a word is in names of journals, 0 to 3. */
    final int[] journal;
    /** Whether a word is known in names: 0 not, 1 mostly family, 2 both, 3 mostly given. */
    final int[] name;
    /** How many words the known phrase has. */
    final int[] knownLength;
    /** First token of the sentence, and the one behind its last. */
    final int[] sentenceStart;

    final int[] sentenceEnd;
    /** First token of the stretch between two marks, and the one behind its last. */
    final int[] stretchStart;

    final int[] stretchEnd;
    final int[] sentence;
    /** The classes of words in the stretch that begins at a token, as bits. */
    final int[] stretchKinds;
    /** Whether the same word stands elsewhere too. */
    final boolean[] repeated;

    View(String text, Lexicon journals) {
        tokens = Tokens.of(text);
        length = tokens.size();
        word = new String[length];
        wordHash = new int[length];
        form = new int[length];
        kind = new int[length];
        bracketed = new boolean[length];
        quoted = new int[length];
        known = new int[length];
        knownLength = new int[length];
        journal = new int[length];
        name = new int[length];
        sentenceStart = new int[length];
        sentenceEnd = new int[length];
        stretchStart = new int[length];
        stretchEnd = new int[length];
        sentence = new int[length];
        forms(journals);
        quotes();
        segments(sentenceStart, sentenceEnd, true);
        segments(stretchStart, stretchEnd, false);
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (i > 0 && sentenceStart[i] == i) count++;
            sentence[i] = count;
        }
        phrases(journals);
        stretchKinds = new int[length];
        for (int i = 0; i < length; i++) {
            if (Words.telling(kind[i])) stretchKinds[stretchStart[i]] |= 1 << kind[i];
        }
        repeated = new boolean[length];
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < length; i++) {
            if (form[i] < TITLE_CASE || form[i] > EAST || tokens.get(i).text().length() < 3) continue;
            Integer other = places.putIfAbsent(wordHash[i], i);
            if (other == null) continue;
            repeated[i] = true;
            repeated[other] = true;
        }
    }

    private void forms(Lexicon journals) {
        NameLexicon names = NameLexicon.shared();
        int depth = 0;
        for (int i = 0; i < length; i++) {
            Token token = tokens.get(i);
            word[i] = token.letters() ? Words.lower(token.text()) : token.text();
            form[i] = token.letters()
                    ? letters(token.text())
                    : token.digits() ? number(token.text()) : mark(token.text().charAt(0));
            kind[i] = token.letters() ? Words.kind(word[i]) : 0;
            if (token.letters()) {
                journal[i] = journals.common(word[i]);
                name[i] = form[i] == LOWER || form[i] == INITIAL ? 0 : names.side(word[i]);
            }
            wordHash[i] =
                    token.digits() ? 31 * form[i] + Math.min(5, token.text().length()) : word[i].hashCode();
            if (form[i] == OPEN) depth++;
            bracketed[i] = depth > 0;
            if (form[i] == CLOSE && depth > 0) depth--;
        }
        int first = 0;
        while (first < length && !tokens.get(first).letters()) first++;
        if (closeInitials(first)) form[first] = INITIAL;
    }

    /** "NA. Bellweather, ...", "NA. Bellweather and ...": initials without stops between them. */
    private boolean closeInitials(int i) {
        return i + 3 < length
                && form[i] == CAPITALS
                && tokens.get(i).text().length() <= 3
                && form[i + 1] == STOP
                && !tokens.get(i + 1).spaced()
                && form[i + 2] == TITLE_CASE
                && (form[i + 3] == COMMA
                        || kind[i + 3] == 12
                        || tokens.get(i + 3).is('&'));
    }

    /** The first token of the word or number that a token stands in: "13th", "corner.py", "293.3". */
    int wordStart(int i) {
        if (i > 0 && ordinal(i)) return i - 1;
        boolean within = i > 1
                && form[i - 1] == STOP
                && !tokens.get(i).spaced()
                && !tokens.get(i - 1).spaced()
                && (form[i] == LOWER && form[i - 2] == LOWER
                        || tokens.get(i).digits() && tokens.get(i - 2).digits());
        return within ? i - 2 : i;
    }

    private boolean ordinal(int i) {
        if (tokens.get(i).spaced() || !tokens.get(i - 1).digits()) return false;
        return word[i].equals("th") || word[i].equals("st") || word[i].equals("nd") || word[i].equals("rd");
    }

    /** First token and the one behind the last of the longest run of a label; 0, 0 where there is none. */
    int[] longest(int[] labels, Label label) {
        int[] best = {0, 0};
        int start = 0;
        for (int i = 1; i <= length; i++) {
            if (i < length && labels[i] == labels[start]) continue;
            if (labels[start] == label.ordinal() && i - start > best[1] - best[0]) best = new int[] {start, i};
            start = i;
        }
        return best;
    }

    private static int letters(String text) {
        int first = text.codePointAt(0);
        if (!Character.isUpperCase(first)) return Character.isLowerCase(first) ? plain(text) ? LOWER : MIXED : EAST;
        if (text.length() == 1) return INITIAL;
        int upper = 0;
        for (int i = 0; i < text.length(); i++) if (Character.isUpperCase(text.charAt(i))) upper++;
        return upper == 1 ? TITLE_CASE : upper == text.length() ? CAPITALS : MIXED;
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isUpperCase(text.charAt(i))) return false;
        return true;
    }

    private static int number(String text) {
        if (text.length() != 4) return text.length() < 4 ? SHORT_NUMBER : LONG_NUMBER;
        String head = text.substring(0, 2);
        return head.equals("20") || head.compareTo("15") >= 0 && head.compareTo("19") <= 0 ? YEAR : LONG_NUMBER;
    }

    private static int mark(char c) {
        return switch (c) {
            case '.', '。', '．' -> STOP;
            case ',', '，', '、' -> COMMA;
            case ':', ';', '：', '；' -> COLON;
            case '“', '„', '«', '‘', '「', '『', '《' -> OPEN_QUOTE;
            case '”', '»', '」', '』', '》', '"' -> CLOSE_QUOTE;
            case '(', '[', '（', '【' -> OPEN;
            case ')', ']', '）', '】' -> CLOSE;
            case '-', '–', '—', '‐', '−' -> DASH;
            default -> OTHER;
        };
    }

    /** Tells opening from closing quotes where both look alike, and what stands between them; an apostrophe ends no double quote. */
    private void quotes() {
        boolean open = false;
        boolean single = false;
        int state = 0;
        for (int i = 0; i < length; i++) {
            char c = tokens.get(i).text().charAt(0);
            boolean twice = (c == '\'' || c == '`')
                    && i + 1 < length
                    && tokens.get(i + 1).is(c)
                    && !tokens.get(i + 1).spaced();
            boolean second = (c == '\'' || c == '`')
                    && i > 0
                    && tokens.get(i - 1).is(c)
                    && !tokens.get(i).spaced();
            if (c == '"' || c == '”' && !open) {
                form[i] = open ? CLOSE_QUOTE : OPEN_QUOTE;
            } else if (twice || second) {
                form[i] = c == '`' ? OPEN_QUOTE : CLOSE_QUOTE;
            } else if (c == '`') {
                form[i] = OPEN_QUOTE;
            } else if (c == '\'' || c == '’') {
                boolean begins = tokens.get(i).spaced()
                        && i + 1 < length
                        && !tokens.get(i + 1).spaced()
                        && c == '\'';
                boolean ends = open
                        && single
                        && (i + 1 == length
                                || tokens.get(i + 1).spaced()
                                || tokens.get(i + 1).punctuation());
                form[i] = begins && !open ? OPEN_QUOTE : ends ? CLOSE_QUOTE : OTHER;
            }
            if (form[i] == OPEN_QUOTE && !open) {
                open = true;
                single = !twice && !second && "'‘`‚‹".indexOf(c) >= 0;
                state = state == 0 ? 1 : 3;
            }
            quoted[i] = open ? state : state == 0 ? 0 : 2;
            if (form[i] == CLOSE_QUOTE && open) open = false;
        }
        if (open && length > 0) for (int i = 0; i < length; i++) quoted[i] = 0;
    }

    private void segments(int[] starts, int[] ends, boolean sentences) {
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i < length && !(sentences ? endsSentence(i) : endsStretch(i))) continue;
            int end = Math.min(length, i + 1);
            for (int j = start; j < end; j++) {
                starts[j] = start;
                ends[j] = end;
            }
            start = end;
        }
    }

    private boolean endsStretch(int i) {
        return form[i] >= STOP && form[i] <= CLOSE && !(form[i] == STOP && i > 0 && form[i - 1] == INITIAL);
    }

    private boolean endsSentence(int i) {
        if (form[i] == CLOSE_QUOTE) return i + 1 >= length || form[i + 1] != CLOSE_QUOTE;
        boolean stop = form[i] == STOP || tokens.get(i).is('?') || tokens.get(i).is('!');
        if (!stop || i == 0 || i + 1 >= length || !tokens.get(i + 1).spaced()) return false;
        if (form[i - 1] == INITIAL) return false;
        return form[i + 1] != LOWER && form[i + 1] != COMMA || kind[i + 1] == 2;
    }

    /** Finds the longest known phrases, each from a word's beginning. */
    private void phrases(Lexicon journals) {
        for (int i = 0; i < length; i++) {
            if (!tokens.get(i).letters() || known[i] > 1 || i > 0 && known[i] != 0) continue;
            int hash = 1;
            int best = -1;
            int words = 0;
            int bestWords = 0;
            for (int j = i; j < length && words < Lexicon.LONGEST; j++) {
                if (!tokens.get(j).letters()) {
                    if (form[j] == STOP
                            || form[j] == DASH
                            || tokens.get(j).is('&')
                            || tokens.get(j).is('\'')
                            || tokens.get(j).is('’')) continue;
                    break;
                }
                words++;
                hash = Lexicon.next(hash, word[j]);
                if (journals.contains(hash)) {
                    best = j;
                    bestWords = words;
                }
            }
            if (best < 0) continue;
            for (int j = i; j <= best; j++) {
                known[j] = best == i ? 4 : j == i ? 1 : j == best ? 3 : 2;
                knownLength[j] = bestWords;
            }
        }
    }
}
