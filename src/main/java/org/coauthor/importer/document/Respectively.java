package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that tell of several things at once: "interned at A and B under Prof. C and Prof. D, respectively". */
final class Respectively {
    private static final Pattern SAYS = Pattern.compile(
            ",?\\s*\\b(?:respectively|resp\\.|respectivement|respectivamente|rispettivamente|beziehungsweise|jeweils)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.’'&/-]*";
    private static final String ITEM = "(?:(?:19|20)\\d\\d|(?:bachelor|master)['’]?s?|doctora(?:te|l)|" + WORD
            + "(?: (?:of (?:the )?|for |at |de (?:la )?|du |der |von |van )?" + WORD + "| of Science and Technology)*)";
    private static final Pattern GROUP =
            Pattern.compile(ITEM + "(?:, " + ITEM + "){0,4},? (?:and|&|et|und|y|e) (?:the )?" + ITEM);
    private static final Pattern BETWEEN = Pattern.compile(",? (?:and|&|et|und|y|e) (?:the )?|, ");
    private static final Pattern TOGETHER = Pattern.compile("Science and Technology");

    private Respectively() {}

    /** Whether a text says that its lists go together one by one. */
    static boolean in(String text) {
        return SAYS.matcher(text).find();
    }

    /** One text for each of the things told of; the text itself where it does not tell of several in equally long lists. */
    static List<String> apart(String text) {
        if (!in(text)) return List.of(text);
        String plain = TOGETHER.matcher(SAYS.matcher(text).replaceAll("")).replaceAll("Science\u0000Technology");
        List<List<String>> groups = new ArrayList<>();
        Matcher m = GROUP.matcher(plain);
        while (m.find()) groups.add(List.of(BETWEEN.split(m.group())));
        int n = groups.isEmpty() ? 0 : groups.get(0).size();
        if (groups.size() < 2 || groups.stream().anyMatch(g -> g.size() != n)) return List.of(text);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int at = i;
            int[] next = {0};
            String one = GROUP.matcher(plain)
                    .replaceAll(
                            g -> Matcher.quoteReplacement(groups.get(next[0]++).get(at)));
            out.add(one.replace("\u0000", " and "));
        }
        return out;
    }
}
