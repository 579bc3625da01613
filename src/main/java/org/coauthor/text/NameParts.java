package org.coauthor.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts an author list at its separators and takes off marks, ranks, degrees and what stands in brackets. */
final class NameParts {
    private static final Set<String> AND =
            Set.of("and", "&", "und", "et", "与", "和", "及", "with", "og", "och", "en", "и", "ve", "＆", "sowie");
    /** Words for "and" that are names too when they begin with a capital: "Franz Och", "Li En". */
    private static final Set<String> NAMED_AND = Set.of("och", "en", "og", "ve", "et");

    private static final String MARKS = "*∗＊⁎†‡#§¶✉✝⊥∥‖¤ʈ⋆★☆♯♣♠♦♥∇△▽◇◆○●^°¹²³⁴⁵⁶⁷⁸⁹⁰ªº~$";
    /** What is read behind the last character. */
    private static final char END = '\n';

    private static final String STRONG = ";；|•‧∙⋅";

    /** Between two whole names: 和 stands in names too. */
    private static final Pattern EAST_AND = Pattern.compile("(?<=\\p{IsHan}{2})[和与與及](?=\\p{IsHan}{2})");

    private static final Pattern TAG = Pattern.compile("<[^<>]{1,40}>");
    private static final Pattern GLUED_AND = Pattern.compile("(?<=[\\d*)])(and|AND|et|und)\\b");
    /** A raised letter or bracket that a PDF file gives as a letter with an arrow above. */
    private static final Pattern RAISED = Pattern.compile("[a-z]?\\u0352");
    /** "O 'Mara", "O ’ Connell". */
    private static final Pattern SPACED_APOSTROPHE = Pattern.compile("(?<=\\b[OD]) ?(['’]) ?(?=\\p{Lu}\\p{Ll})");
    /** A dash between people, the second with initials: "A. Euler - C. F. Gauss". */
    private static final Pattern DASH = Pattern.compile("(?<=\\p{Ll}{2}) [-–]\\s?(?=\\p{Lu}\\.\\s)");

    /** A mark or raised letter stuck to "and": "Euler band Gauss". */
    private static final Pattern MARKED_AND = Pattern.compile("(?<![\\p{L}\\p{M}'’-])[a-zÃ]and(?=\\s+\\p{Lu})");

    /** Marks that a PDF file gives as letters: "yy". */
    private static final Pattern LETTER_MARK = Pattern.compile("(\\p{Ll})\\1{0,3}");

    /** The badge of an ORCID that a PDF file gives as letters behind a suffix: "JrID". */
    private static final Pattern BADGE = Pattern.compile("(?<=\\b[JS]r\\.?)ID(?![\\p{L}'’-])");

    /** A digit read for an initial behind a lone given name: "Ada 1. King", "and Ada 0. King". */
    private static final Pattern DIGIT =
            Pattern.compile("(?<=^|[,;&] ?|\\band )(\\p{Lu}\\p{Ll}+) ([01])\\.(?= \\p{Lu}\\p{Ll})");

    private static final Pattern SPACED_AND = Pattern.compile("\\b(?:an d|a nd)(?= \\p{Lu})");
    /** "Assa ' ad". */
    private static final Pattern INNER_APOSTROPHE = Pattern.compile("(?<=\\p{Ll}) (['’]) (?=\\p{Ll}{2})");
    /** A word that a PDF file divides behind an umlaut: "Gü nther". */
    private static final Pattern DIVIDED = Pattern.compile(
            "(?<=[äöüÄÖÜ]) (?=\\p{Ll}{2})(?!(?:and|und|et|van|von|vom|zu|de[rnl]?|d[aiu]|l[ae]|el)\\b)");
    /** Raised letters behind another mark: "*ab". */
    private static final Pattern RAISED_LETTERS = Pattern.compile("[a-h]{1,3}");

    private static final Pattern SPACED_DOT = Pattern.compile("(?<![\\p{L}\\d.])(\\p{Lu}\\p{Ll}?) +\\.");
    private static final Pattern SPACED_HYPHEN = Pattern.compile("(?<=[\\p{L}]) ?([-‐–]) ?(?=\\p{L})");
    /** One word that ends a name. */
    private static final Pattern SURNAME = Pattern.compile(
            "((?:\\p{Lu}{3}|\\p{Lu}['’]?\\p{Lu}?\\p{Ll})[\\p{L}'’-]{0,30})\\.?\\s*(?:[,;*]|$|and\\b|&)");

    /** What stands in brackets behind a name, of a country or a mark: "(UK)", "(1)". */
    private static final Pattern ABBREVIATION = Pattern.compile("\\s*[\\p{Lu}\\d]{1,3}\\s*");

    private static final Pattern SMALL = Pattern.compile("\\p{Lu}\\p{Ll}{2}");

    /** Names that come again are looked for up to so many words. */
    private static final int LONGEST_SEEN = 5;

    private final List<NamePart> parts = new ArrayList<>();
    /** The names that begin with a full given name. */
    private final Set<List<String>> seen = new HashSet<>();

    private List<String> words = new ArrayList<>();
    private final StringBuilder marks = new StringBuilder();
    /** Marks that stand before the name they belong to. */
    private final StringBuilder lead = new StringBuilder();

    private boolean comma;
    /** Whether a lone family name follows the word that ends here: "M.D. Ward" has initials, "Ward, M.D." a degree. */
    private boolean nameFollows;
    /** Whether a word follows that begins as a name does: "Md Rahman" is Muhammad, "Smith, Md, Rahman" a degree. */
    private boolean givenFollows;
    /** Whether the names are not all in capitals. */
    private boolean small;

    private NameParts() {}

    static List<NamePart> of(String text) {
        NameParts parts = new NameParts();
        parts.scan(normal(text));
        parts.close(false);
        return withoutBy(parts.parts);
    }

    /** German "Von Carl Gauss" means "by". */
    private static List<NamePart> withoutBy(List<NamePart> parts) {
        if (parts.isEmpty()) return parts;
        NamePart first = parts.get(0);
        List<String> words = first.words();
        if (words.size() < 3 || !words.get(0).equalsIgnoreCase("von") || NameWords.particle(words.get(1))) return parts;
        if (words.stream().skip(1).anyMatch(NameWords::initials)) return parts;
        List<NamePart> out = new ArrayList<>(parts);
        out.set(0, new NamePart(words.subList(1, words.size()), first.marks(), first.suffix(), false));
        return out;
    }

    private static String normal(String text) {
        String t = text.replace("**", "")
                .replace("__", "")
                .replace('，', ',')
                .replace('、', ',')
                .replace('．', '.')
                .replace("；", ";");
        if (t.indexOf('和') >= 0 || t.indexOf('与') >= 0 || t.indexOf('與') >= 0 || t.indexOf('及') >= 0)
            t = EAST_AND.matcher(t).replaceAll(",");
        if (t.indexOf('<') >= 0) t = TAG.matcher(t).replaceAll("");
        t = GLUED_AND.matcher(t).replaceAll(" $1 ");
        if (t.contains("and ")) t = MARKED_AND.matcher(t).replaceAll("and");
        if (t.contains("ID")) t = BADGE.matcher(t).replaceAll(" ");
        if (t.contains("1.") || t.contains("0."))
            t = DIGIT.matcher(t).replaceAll(m -> m.group(1) + (m.group(2).equals("1") ? " I." : " O."));
        if (t.contains(" d ") || t.contains("a nd")) t = SPACED_AND.matcher(t).replaceAll("and");
        if (t.contains("ä ") || t.contains("ö ") || t.contains("ü "))
            t = DIVIDED.matcher(t).replaceAll("");
        if (t.contains(" .")) t = SPACED_DOT.matcher(t).replaceAll("$1.");
        if (t.indexOf('\u0352') >= 0) t = RAISED.matcher(t).replaceAll(" * ");
        if (t.indexOf('\'') >= 0 || t.indexOf('’') >= 0)
            t = INNER_APOSTROPHE
                    .matcher(SPACED_APOSTROPHE.matcher(t).replaceAll("$1"))
                    .replaceAll("$1");
        if (t.contains(" -") || t.contains(" –")) t = DASH.matcher(t).replaceAll(" ; ");
        if (t.contains(" -")
                || t.contains("- ")
                || t.contains(" ‐")
                || t.contains("‐ ")
                || t.contains(" –")
                || t.contains("– ")) t = SPACED_HYPHEN.matcher(t).replaceAll("$1");
        return t;
    }

    private void scan(String text) {
        small = SMALL.matcher(text).find();
        int depth = 0;
        int open = 0;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : END;
            if (c == '(' || c == '[' || c == '{') {
                flush(word, c);
                if (depth++ == 0) open = i + 1;
            } else if (c == ')' || c == ']' || c == '}') {
                if (depth > 0
                        && --depth == 0
                        && ABBREVIATION.matcher(text).region(open, i).matches()) marks.append(' ');
            } else if (depth > 0) {
                if (MARKS.indexOf(c) >= 0) marks.append(c);
            } else if (c == ',') {
                flush(word, c);
                close(true);
            } else if (STRONG.indexOf(c) >= 0
                    || c == END
                    || (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == ' ')
                    || (c == '·' && !words.isEmpty())) {
                flush(word, c);
                close(false);
            } else if (c == '~'
                    && word.length() > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1))) {
                // A letter that could not be read.
                word.append(c);
            } else if (MARKS.indexOf(c) >= 0 || c >= '\u0300' && c <= '\u036f' && word.length() == 0) {
                boolean leads = word.length() == 0
                        && words.isEmpty()
                        && i + 1 < text.length()
                        && Character.isUpperCase(text.charAt(i + 1));
                flush(word, c);
                (leads ? lead : marks).append(c);
            } else if (c == '—' || c == '–' && word.length() == 0) {
                flush(word, c);
                close(false);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                nameFollows = i + 1 < text.length() && word.indexOf(".") > 0 && surname(text, i + 1);
                givenFollows = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
                flush(word, c);
                nameFollows = givenFollows = false;
            } else if (c == ':' || c == '"' || c == '“' || c == '”' || c == '!' || c == '?' || c == '=') {
                flush(word, c);
            } else if (c == '。' || (c == '.' && word.length() > 0 && Script.eastAsian(word.toString()))) {
                flush(word, c);
                close(false);
            } else {
                word.append(c);
            }
        }
    }

    /** Whether one word that ends a name stands there, and no degree. */
    private static boolean surname(String text, int from) {
        Matcher word = SURNAME.matcher(text).region(from, text.length());
        return word.lookingAt() && !NameWords.degree(word.group(1));
    }

    /** Ends a word: a separator, a mark, a rank, a degree or a part of the name. */
    private void flush(StringBuilder buffer, char next) {
        if (buffer.length() == 0) return;
        String word = buffer.toString();
        buffer.setLength(0);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean name = NAMED_AND.contains(lower) && Character.isUpperCase(word.charAt(0));
        if (word.equals("or") || AND.contains(lower) && (!name || NameWords.capitals(word) && !lower.equals("en"))) {
            close(false);
            return;
        }
        if ((word.equals("y") || word.equals("e")) && words.size() > 1) {
            close(false);
            return;
        }
        while (word.length() > 1
                && (Character.isDigit(word.charAt(word.length() - 1)) || word.endsWith("'") || word.endsWith("’")))
            word = word.substring(0, word.length() - 1);
        if (word.chars().noneMatch(Character::isLetter)) {
            marks.append(' ');
            return;
        }
        while (word.length() > 2 && Character.isDigit(word.charAt(0))) word = word.substring(1);
        if (Character.isDigit(word.charAt(0)) || word.charAt(0) == '@' || word.equals("Ã")) {
            marks.append(' ');
            return;
        }
        if (LETTER_MARK.matcher(word).matches()) {
            marks.append(' ');
            return;
        }
        boolean raised = marks.length() > 0 && RAISED_LETTERS.matcher(word).matches() && !NameWords.particle(word);
        if (raised && (next == ',' || next == END)) {
            marks.append(' ');
            return;
        }
        if (marks.length() > 0 && !words.isEmpty() && !markedInside(word)) close(false);
        boolean rank = NameWords.rank(word) && !NameWords.particle(word);
        if (NameWords.role(word) && !words.isEmpty() && words.stream().allMatch(NameWords::grade)) {
            words.clear();
            return;
        }
        if (words.size() > 1 && (NameWords.role(word) || rank && word.endsWith("."))) {
            close(false);
            return;
        }
        if (marks.length() > 0) {
            append(marks.toString(), null);
            marks.setLength(0);
            comma = false;
        }
        if (words.isEmpty() && (NameWords.role(word) || rank && next != ',')) return;
        if (words.isEmpty() && comma && NameWords.suffix(word) && !word.equals("V")) {
            append("", word);
            comma = false;
            return;
        }
        boolean behindName = words.isEmpty() ? !parts.isEmpty() && !family() : words.size() > 1;
        boolean initials = words.isEmpty() && nameFollows && NameWords.initials(word);
        boolean muhammad = words.isEmpty() && word.equals("Md") && givenFollows;
        if (behindName && NameWords.degree(word) && !initials && !muhammad) return;
        boolean last = next == END && behindGiven();
        if (behindName && words.isEmpty() && comma && (next == ',' || last) && small && NameWords.letters(word)) return;
        words.add(word);
    }

    /** Whether a raised letter stands between a lone given name and its family name: "Ada ϰ King". */
    private boolean markedInside(String word) {
        String first = words.get(0);
        boolean given = words.size() == 1
                && !NameWords.initials(first)
                && NameLexicon.shared().lean(first) > 0;
        if (!given || !marks.toString().isBlank() || !Character.isUpperCase(word.charAt(0))) return false;
        marks.setLength(0);
        return true;
    }

    /** Whether the part before is a lone word, which initials may follow. */
    private boolean family() {
        return !parts.isEmpty() && parts.get(parts.size() - 1).words().size() == 1;
    }

    /** Ends a part. */
    private void close(boolean byComma) {
        List<String> ended = words;
        words = new ArrayList<>();
        String borne = lead + marks.toString();
        lead.setLength(0);
        marks.setLength(0);
        boolean wasComma = comma;
        if (!ended.isEmpty()) trimDot(ended);
        if (ended.isEmpty() || ended.stream().allMatch(NameWords::suffix)) {
            append(borne, ended.isEmpty() ? null : String.join(" ", ended));
            comma = byComma && comma || byComma && parts.isEmpty();
            if (!ended.isEmpty()) comma = wasComma && byComma;
            return;
        }
        if (wasComma && !family() && spacedDegree(ended)) {
            append(borne, null);
            comma = byComma;
            return;
        }
        List<List<String>> people = divide(ended);
        for (int i = 0; i < people.size(); i++) {
            boolean last = i == people.size() - 1;
            List<String> person = List.copyOf(people.get(i));
            if (person.size() > 1 && !NameWords.initials(person.get(0))) seen.add(person);
            parts.add(new NamePart(person, last ? borne : "", null, wasComma && people.size() == 1));
        }
        comma = byComma;
    }

    /** "B S." behind a given name and a family name. */
    private boolean spacedDegree(List<String> ended) {
        return ended.size() > 1
                && NameWords.allInitials(ended)
                && NameWords.degree(String.join("", ended).replace(".", ""))
                && behindGiven();
    }

    /** The people in a run of words; those who were named before stand there as they did. */
    private List<List<String>> divide(List<String> run) {
        List<List<String>> people = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < run.size() && !seen.isEmpty(); i++) {
            int end = seenEnd(run, i);
            if (end == i || end - i == run.size()) continue;
            if (from < i) people.addAll(NameRun.divide(run.subList(from, i)));
            people.add(run.subList(i, end));
            from = end;
            i = end - 1;
        }
        if (from < run.size()) people.addAll(NameRun.divide(run.subList(from, run.size())));
        return people;
    }

    /** The word behind the name that begins there and was read before, or the same place where there is none. */
    private int seenEnd(List<String> run, int start) {
        for (int end = Math.min(run.size(), start + LONGEST_SEEN); end > start + 1; end--)
            if (seen.contains(run.subList(start, end))) return end;
        return start;
    }

    /** Whether the part before begins with what is mostly a given name. */
    private boolean behindGiven() {
        return !parts.isEmpty()
                && NameLexicon.shared().lean(parts.get(parts.size() - 1).words().get(0)) > 0;
    }

    /** A suffix or marks alone between commas belong to the part before. */
    private void append(String borne, @Nullable String suffix) {
        if (parts.isEmpty() || borne.isEmpty() && suffix == null) return;
        NamePart last = parts.remove(parts.size() - 1);
        parts.add(new NamePart(
                last.words(), last.marks() + borne, suffix == null ? last.suffix() : suffix, last.afterComma()));
    }

    private static void trimDot(List<String> ended) {
        int last = ended.size() - 1;
        String word = ended.get(last);
        // "Jianhua Li." ends a sentence, "Ivanov Yu." does not.
        boolean family = last > 0
                && word.length() > 2
                && (NameWords.allInitials(ended.subList(0, last)) && Character.isLowerCase(word.charAt(1))
                        || word.length() == 3 && NameParser.pinyinFamily(word.substring(0, 2)));
        boolean keeps = NameWords.initials(word) && !family || NameWords.suffix(word);
        if (word.endsWith(".") && !keeps && word.length() > 1) ended.set(last, word.substring(0, word.length() - 1));
    }
}
