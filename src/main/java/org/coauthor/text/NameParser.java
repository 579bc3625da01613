package org.coauthor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divides the name of one person into its parts. Never throws; linear in the length. */
public final class NameParser {
    private static final Set<String> PINYIN_FAMILY = Set.of(
            ("li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu"
                            + " dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia"
                            + " zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng"
                            + " long wan duan lei qian yin yi chang qiao lai gong wen pang lan tao hong zhai an ni ai qi bao hua lyu")
                    .split(" "));
    private static final Pattern PINYIN =
            Pattern.compile("(?:(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?[aeiouü]{1,3}(?:ng?)?-?){1,2}");
    private static final Set<String> HUNGARIAN_GIVEN = Set.of(
            ("lászló istván józsef jános zoltán sándor ferenc gábor attila péter tamás zsolt tibor andrás csaba imre lajos györgy balázs"
                            + " gyula mihály károly róbert béla dániel dezső pál katalin ilona erzsébet zsuzsanna judit ágnes éva andrea"
                            + " ildikó zsófia eszter gergely bálint márton levente ádám miklós endre jenő árpád kálmán rezső géza ákos"
                            + " szabolcs gyöngyi réka orsolya boglárka emese piroska márta margit krisztina mária anikó dénes vilmos")
                    .split(" "));
    private static final Set<String> COMPOUND_FAMILY = Set.of(
            ("欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 尉迟 公孙 公孫 慕容 令狐 宇文 长孙 端木 轩辕 夏侯 南宫 闻人 남궁 황보 제갈 사공 선우 독고").split(" "));

    private static final Pattern PATRONYMIC = Pattern.compile("(?i)\\p{L}{2,20}[eé]z|Garc[ií]a");

    /** Words that lean less to family names than this are taken for family names where either could stand. */
    private static final double FAMILY = -0.1;
    /** Words that lean more to given names than this are taken for given names. */
    private static final double GIVEN = 0.15;

    private NameParser() {}

    /** The parts of a name in any order; a comma means that the family name stands first. */
    public static PersonName parse(String text) {
        String clean = text.strip();
        if (clean.length() > 500) clean = clean.substring(0, 500);
        List<String> words = new ArrayList<>();
        int comma = -1;
        for (String word : clean.replace("，", ",").replace(",", " , ").split("[\\s\\u00a0]+")) {
            if (word.equals(",")) {
                if (comma < 0 && !words.isEmpty()) comma = words.size();
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (comma > 0 && comma < words.size())
            return inverted(words.subList(0, comma), words.subList(comma, words.size()));
        return natural(words);
    }

    /** A name whose family part stood first, before a comma. */
    static PersonName inverted(List<String> family, List<String> rest) {
        List<String> given = new ArrayList<>(rest);
        List<String> head = new ArrayList<>(family);
        String suffix = takeSuffix(given);
        if (suffix == null) suffix = takeSuffix(head);
        if (given.isEmpty()) return natural(head, suffix);
        List<String> particles = new ArrayList<>();
        while (given.size() > 1 && NameWords.lowerParticle(given.get(given.size() - 1)))
            particles.add(0, given.remove(given.size() - 1));
        particles.addAll(head);
        return new PersonName(String.join(" ", given), String.join(" ", particles), suffix);
    }

    /** A name without commas. */
    static PersonName natural(List<String> input) {
        List<String> words = new ArrayList<>(input);
        while (words.size() > 1 && NameWords.rank(words.get(0)) && !NameWords.lowerParticle(words.get(0)))
            words.remove(0);
        return natural(words, words.size() > 2 ? takeSuffix(words) : null);
    }

    private static PersonName natural(List<String> words, @Nullable String suffix) {
        if (words.isEmpty()) return new PersonName(null, "", suffix);
        if (words.size() == 1) return single(words.get(0), suffix);
        if (words.stream().anyMatch(NameWords::group)) return new PersonName(null, String.join(" ", words), null);
        int n = words.size();
        if (n > 2 && NameWords.lowerParticle(words.get(n - 1)) && NameWords.initials(words.get(n - 2))) {
            List<String> turned = new ArrayList<>(words.subList(0, n - 1));
            turned.add(0, words.get(n - 1));
            return natural(turned, suffix);
        }
        int split = familyFirst(words);
        if (split > 0) return joined(words.subList(split, words.size()), words.subList(0, split), suffix);
        split = familyStart(words);
        if (split == 0) return new PersonName(null, String.join(" ", words), suffix);
        return joined(words.subList(0, split), words.subList(split, words.size()), suffix);
    }

    private static PersonName joined(List<String> given, List<String> family, @Nullable String suffix) {
        return new PersonName(String.join(" ", given), String.join(" ", family), suffix);
    }

    private static PersonName single(String word, @Nullable String suffix) {
        int length = word.codePointCount(0, word.length());
        boolean hangul = word.codePoints().allMatch(Script::hangul);
        boolean han = word.codePoints().allMatch(Script::han);
        if ((hangul || han) && length >= 2 && length <= 4) {
            boolean compound = length >= 3 && COMPOUND_FAMILY.contains(word.substring(0, 2));
            if (compound) return new PersonName(word.substring(2), word.substring(0, 2), suffix);
            if (length <= 3) return new PersonName(word.substring(1), word.substring(0, 1), suffix);
        }
        int dot = word.lastIndexOf('.');
        if (dot > 0 && dot < word.length() - 2 && NameWords.initials(word.substring(0, dot + 1)))
            return new PersonName(word.substring(0, dot + 1), word.substring(dot + 1), suffix);
        return new PersonName(null, word, suffix);
    }

    /** How many words the family name takes where it stands first, or 0. */
    private static int familyFirst(List<String> words) {
        int n = words.size();
        String first = words.get(0);
        String last = words.get(n - 1);
        if (words.stream().allMatch(Script::eastAsian)) return 1;
        int start = n;
        while (start > 1
                && NameWords.initials(words.get(start - 1))
                && !(pinyinFamily(words.get(start - 1)) && pinyin(first))) start--;
        if (n == 2
                && last.length() == 3
                && NameWords.capitals(last)
                && NameLexicon.shared().lean(first) > GIVEN) return 0;
        boolean body = words.subList(0, start).stream().noneMatch(w -> w.endsWith("."));
        if (start < n && !NameWords.initials(first) && body) return start;
        int capitals = 0;
        while (capitals < n
                && (NameWords.capitals(words.get(capitals)) || NameWords.lowerParticle(words.get(capitals))))
            capitals++;
        if (words.stream().anyMatch(NameWords::capitals)
                && capitals < n
                && words.subList(capitals, n).stream().noneMatch(NameWords::mostlyCapitals)) {
            boolean sure = (first.length() > 3 || capitals > 1) && !(first.indexOf('-') > 0 && pinyinFamily(last));
            if (sure || pinyinFamily(first) && n == 2 && last.length() > 1 && !last.endsWith(".")) return capitals;
        }
        if (n <= 3
                && HUNGARIAN_GIVEN.contains(last.toLowerCase(Locale.ROOT))
                && !HUNGARIAN_GIVEN.contains(first.toLowerCase(Locale.ROOT))
                && !NameWords.initials(first)) return 1;
        return 0;
    }

    /** Whether a word can be one or two syllables of pinyin. */
    private static boolean pinyin(String word) {
        return PINYIN.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    static boolean pinyinFamily(String word) {
        return PINYIN_FAMILY.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Where the family name begins in natural order. */
    private static int familyStart(List<String> words) {
        int n = words.size();
        int head = 0;
        while (head < n - 1 && NameWords.initials(words.get(head))) head++;
        for (int i = Math.max(1, head + 1); i < n; i++)
            if (NameWords.capitals(words.get(i))
                    && words.get(i).length() > 3
                    && words.subList(0, i).stream().noneMatch(NameWords::capitals)) return i;
        int start = n - 1;
        while (start > 1
                && Character.isLowerCase(words.get(start).codePointAt(0))
                && !NameWords.particle(words.get(start))) start--;
        if (head > 0 && twoFamilyNames(words, head)) return head;
        int middle = n - 3;
        if (middle > 0 && head == 0 && NameWords.initials(words.get(middle)) && twoFamilyNames(words, n - 2))
            return n - 2;
        if (start == n - 1
                && n > 2
                && patronymic(words.get(n - 2))
                && NameLexicon.shared().lean(words.get(n - 1)) <= 0) return n - 2;
        if (start > 1 && NameWords.connector(words.get(start - 1)) && start - 2 > 0) start -= 2;
        while (start > 1
                && NameWords.particle(words.get(start - 1))
                && !words.get(start - 1).equals("y")) start--;
        if (start == 1 && NameWords.lowerParticle(words.get(0))) start = 0;
        return start;
    }

    /** Whether a word is one of the Spanish names that are family names only: the first of two, where another one follows. */
    private static boolean patronymic(String word) {
        return PATRONYMIC.matcher(word).matches() && NameLexicon.shared().lean(word) < FAMILY;
    }

    /** Whether behind initials two family names stand, "J. R. Crespo López", or one behind which a particle follows. */
    private static boolean twoFamilyNames(List<String> words, int from) {
        int n = words.size();
        if (from > n - 2) return false;
        String first = words.get(from);
        if (NameWords.lowerParticle(first)) return true;
        if (first.endsWith(".") || NameWords.initials(first)) return false;
        double lean = NameLexicon.shared().lean(first);
        boolean particle = from < n - 2 && NameWords.particle(words.get(from + 1));
        return particle ? lean < GIVEN : from == n - 2 && lean < FAMILY;
    }

    private static @Nullable String takeSuffix(List<String> words) {
        if (words.isEmpty()) return null;
        String last = words.get(words.size() - 1);
        if (!NameWords.suffix(last)) return null;
        words.remove(words.size() - 1);
        return last;
    }
}
