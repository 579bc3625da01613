package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.text.NameShape;

/** Reads the people behind a label or a "by": "Prof. Tengyu Ma, Stanford University; Prof. Kun Yuan, Peking University". */
final class People {
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:el|la|los|las|il|lo|le|der|die|den|del|dem|de) (?=Dra?\\b|Pro)|(?:(?:Assistant|Associate|Full|Distinguished|Emeritus) )?(?:Professors?|Professeure?|Profesora?|Professora?|Prof\\.?ssa|Profa|Profs?)\\.?|Drs?\\.?|Dra\\.?|Dott\\.(?:ssa)?|Mr\\.?|Ms\\.?|Mrs\\.?|Mme\\.?|M\\.(?= \\p{Lu}\\p{Ll})|Pr\\.?|Herr|Frau|Sir|PD|my advis[oe]rs?|advisors?|the)\\s*(?<=[ .])(?:Dr\\.?\\s+)?(?:rer\\. nat\\. )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECE = Pattern.compile(
            "\\s*[;|·•]\\s*|\\s*,\\s*(?:and |und |et |y |e )?|\\s+(?:and by|et (?:de|par)(?= \\p{Lu}\\p{L}+ \\p{Lu})|y (?:de|por)(?= \\p{Lu}\\p{L}+ \\p{Lu})|and|und|et|&|y|e|jointly with|with|as well as)\\s+|\\s*[、，和与]\\s*");
    private static final Pattern NOTE = Pattern.compile("^(.*?)\\s*[(（]([^()（）]{1,60})[)）]?\\s*$");
    private static final Pattern AT = Pattern.compile("^(.*?)\\s+(?:at|from|of|\\(at)\\s+(?:the )?(.*)$");
    /** A sentence ends: a full stop behind a word of several letters, or a line's end. */
    private static final Pattern STOP = Pattern.compile(
            "(?<=[\\p{L})]{3})[.。](?=\\s|$)|(?<=[\\p{IsHan}])。|\\n|(?<=[\\p{L})]{2})\\.(?=\\s+\\p{Lu}\\p{Ll}+:)");

    /** Two characters may be a city too; known ones are. */
    private static final Pattern EAST_NAME =
            Pattern.compile("(?!北京|上海|天津|重庆|南京|杭州|武汉|西安|广州|深圳|成都|合肥|香港|东京|東京|京都|大阪|日本|中国|美国|英国|德国|法国)\\p{IsHan}{2}");

    private static final Pattern LAST_TITLE =
            Pattern.compile("(?<=\\p{IsHan})[ 　]*(?:特聘|客员)?(?:研究员|研究員|准教授|副教授|教授|老师|院士|博士|先生)(?=[ 　]*$|[、，和与,;；(（)）])");

    private People() {}

    /** The people of a text up to the end of its sentence; institutions between them go to those before. */
    static List<Person> parse(String text) {
        String head = enclosed(sentence(text));
        List<Person> people = new ArrayList<>();
        int unplaced = 0;
        for (String raw : PIECE.split(LAST_TITLE.matcher(head).replaceAll("、"))) {
            String piece = bare(raw);
            if (piece.isEmpty()) continue;
            String note = null;
            Matcher n = NOTE.matcher(piece);
            if (n.matches() && !n.group(1).isBlank()) {
                piece = n.group(1);
                note = n.group(2);
            }
            Matcher at = AT.matcher(piece);
            String place = null;
            if (at.matches() && NameShape.words(at.group(1)) > 0) {
                piece = at.group(1);
                place = at.group(2);
            }
            boolean institution = Affiliation.institution(piece)
                    || Affiliation.department(piece)
                    || Affiliation.location(piece) && !EAST_NAME.matcher(piece).matches()
                    || piece.matches("[A-Z]{2,6}");
            if (!institution && NameShape.words(piece) > 0 && !piece.matches("\\p{IsHan}{6,}")) {
                String in = place != null ? place : note != null && Affiliation.institution(note) ? note : null;
                people.add(new Person(Person.named(NameShape.bare(piece)).name(), in, note));
            } else if (institution && !people.isEmpty()) {
                for (int i = unplaced; i < people.size(); i++) {
                    Person p = people.get(i);
                    if (p.institution() == null && Affiliation.institution(piece))
                        people.set(i, new Person(p.name(), piece, p.note()));
                }
                unplaced = people.size();
            } else break;
        }
        return people;
    }

    /** The text up to the end of its first sentence; initials and titles do not end it. */
    static String sentence(String text) {
        Matcher stop = STOP.matcher(text);
        int from = 0;
        while (stop.find(from)) {
            String word = text.substring(Math.max(0, stop.start() - 5), stop.start());
            if (!word.matches("(?i).*\\b(?:prof|profa|ssa|dott|drs?|dra|md|mrs?|st|jr|univ|dept)$"))
                return text.substring(0, stop.start());
            from = stop.end();
        }
        return text;
    }

    /** The text up to the bracket that closes what it stands in. */
    private static String enclosed(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') depth++;
            else if ((c == ')' || c == '）') && --depth < 0) return text.substring(0, i);
        }
        return text;
    }

    private static String bare(String piece) {
        String p = piece.strip().replaceAll("^[\\s:：*]+|[\\s:：.]+$", "");
        for (int i = 0; i < 3; i++) {
            String shorter = TITLE.matcher(p).replaceFirst("");
            if (shorter.equals(p)) break;
            p = shorter;
        }
        // A full stop that belongs to an initial or suffix stays.
        return piece.strip().endsWith(".") && p.matches(".*\\b\\p{Lu}$") ? p + "." : p;
    }
}
