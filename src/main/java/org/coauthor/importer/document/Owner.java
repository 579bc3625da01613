package org.coauthor.importer.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.NameParser;
import org.coauthor.text.NameShape;
import org.coauthor.text.PersonName;
import org.jspecify.annotations.Nullable;

/** Finds whose document it is: the name on top, or "I am ..."; never a made-up one. */
final class Owner {
    private static final Pattern HONORS = Pattern.compile(
            "^(?:(?:Prof(?:essor)?|Dr|Mr|Ms|Mrs|PD)\\.?\\s+)+|,?\\s+(?:Ph\\.? ?D\\.?|M\\.?D\\.?|M\\.?Sc\\.?|MBA|Jr\\.?)(?=$|,).*$");
    private static final Pattern VITAE = Pattern.compile(
            "(?i)^(?:curriculum vit(?:ae?|æ)|cv|résumé|resume|vita|lebenslauf|homepage|home page|personal page|website)\\s*(?:of|de|von|di|del|do|da|:|–|-|\\|)?\\s*|\\s*(?:[-–|:,(]\\s*)?(?:curriculum vit(?:ae?|æ)|\\bcv|résumé|resume|lebenslauf|homepage|home page|'s (?:home ?page|website))\\)?\\s*$");
    private static final Pattern SAYS = Pattern.compile(
            "(?i:\\b(?:my name is|i am|i['’]m|name\\s*:|hi,? i['’]?m|je m['’]appelle|ich heiße|me llamo))\\s+((?:\\p{Lu}[\\p{L}'’.-]+\\s?){2,4})");
    private static final Pattern HAN = Pattern.compile("^(?:我叫|姓名[:：]\\s*)?(\\p{IsHan}{2,4})(?=[，,。（(\\s]|$)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(?:full name|name|nombre(?: completo)?|apellidos y nombres?|nom(?: et prénom)?|nome(?: completo| e cognome)?|姓名|氏名)\\s*[:：]\\s*");
    private static final Pattern EAST = Pattern.compile(
            "^([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4})[ 　]([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,5})(?=[，,。（(\\s]|$)");
    private static final Pattern BRACKET = Pattern.compile("\\s*[(（][^()（）]{1,40}[)）]");
    private static final Pattern LISTED = Pattern.compile("\\[?\\d{1,3}[.)\\]]\\s|(?:19|20)\\d\\d$");
    private static final int TOP = 6;
    private static final int MENU = 12;

    /**
     * @param name in natural order
     * @param line where it stands
     */
    record Found(String name, int line) {}

    private Owner() {}

    static @Nullable Found find(List<TextLine> lines) {
        int seen = 0;
        for (TextLine line : lines) {
            if (line.blank() || seen++ >= TOP) continue;
            // Where a list begins, its owner has been named or never will be.
            if (seen > 1 && LISTED.matcher(line.text()).lookingAt()) break;
            Found found = seen > 1 && HeadingWords.exact(line.text()) != null ? null : onTop(line, seen == 1);
            if (found != null) return found;
            if (HeadingWords.exact(line.text()) != null && seen > 1) break;
        }
        for (TextLine line : lines) {
            Matcher says = SAYS.matcher(line.text());
            if (says.find()
                    && NameShape.fullName(says.group(1))
                    && !Roles.in(says.group(1))
                    && !Affiliation.institution(says.group(1))) return new Found(natural(says.group(1)), line.number());
        }
        return null;
    }

    private static @Nullable Found onTop(TextLine line, boolean first) {
        String text = LABELLED.matcher(VITAE.matcher(line.text()).replaceAll("").strip())
                .replaceFirst("")
                .strip();
        // "Curriculum vitae / di Ada King" on two lines.
        if (!first) text = text.replaceFirst("^(?:di|of|by|par|von|de)\\s+(?=\\p{Lu}\\p{L}+\\s\\p{Lu})", "");
        Matcher east = EAST.matcher(text);
        if (east.find() && HeadingWords.loose(text) == null && !Affiliation.institution(text) && !Roles.in(text))
            return new Found(east.group(1) + " " + east.group(2), line.number());
        if (!text.equals(line.text()) && text.matches("\\p{Lu}[\\p{L}'’ -]{1,30}, \\p{Lu}[\\p{L}'’. -]{0,30}"))
            return new Found(NameParser.parse(text).natural(), line.number());
        Matcher han = HAN.matcher(text);
        if (first
                && han.find()
                && HeadingWords.exact(han.group(1)) == null
                && HeadingWords.loose(han.group(1)) == null
                && !Affiliation.institution(han.group(1))
                && !Roles.in(han.group(1))) return new Found(han.group(1), line.number());
        String bare = HONORS.matcher(BRACKET.matcher(text).replaceAll("").strip())
                .replaceAll("")
                .strip();
        String head = bare.split("\\s*[|·,;]\\s|\\s+[–—-]\\s")[0];
        boolean person = NameShape.fullName(head)
                && !AuthorLine.matches(bare, null)
                && NameShape.words(head) <= 5
                && !Roles.in(head)
                && !Affiliation.institution(head)
                && HeadingWords.loose(head) == null
                && !Affiliation.location(head);
        if (person) return new Found(natural(head), line.number());
        return first ? beforeMenu(bare, line.number()) : null;
    }

    /** "Ada Lovelace About Research Teaching": a page's name before its menu. */
    private static @Nullable Found beforeMenu(String text, int line) {
        String[] words = text.split(" ");
        if (words.length > MENU || text.matches(".*[.,;:!?]$")) return null;
        for (int n = 2; n <= Math.min(4, words.length - 2); n++) {
            String name = String.join(" ", List.of(words).subList(0, n));
            String next = words[n].toLowerCase(Locale.ROOT);
            boolean menu =
                    next.matches("about|home|research|publications|cv|bio|news|contact|teaching|blog|people|software");
            if (menu && NameShape.fullName(name)) return new Found(natural(name), line);
        }
        return null;
    }

    private static String natural(String name) {
        String plain = NameShape.bare(name);
        if (plain.length() > 3
                && plain.equals(plain.toUpperCase(Locale.ROOT))
                && Character.UnicodeScript.of(plain.codePointAt(0)) == Character.UnicodeScript.LATIN) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < plain.length(); i++) {
                boolean start = i == 0 || !Character.isLetter(plain.charAt(i - 1));
                out.append(start ? plain.charAt(i) : Character.toLowerCase(plain.charAt(i)));
            }
            plain = out.toString();
        }
        return NameParser.parse(plain).natural();
    }

    /** Whether two written names can be one person: the same family name and the same first initial. */
    static boolean same(String a, String b) {
        PersonName x = NameParser.parse(NameShape.bare(a));
        PersonName y = NameParser.parse(NameShape.bare(b));
        if (!x.family().equalsIgnoreCase(y.family())) return false;
        String g = x.given();
        String h = y.given();
        return g != null
                && h != null
                && Character.toLowerCase(g.codePointAt(0)) == Character.toLowerCase(h.codePointAt(0));
    }
}
