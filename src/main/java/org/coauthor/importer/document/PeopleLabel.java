package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a label or a "by" says of people: "Advisor: Prof. Xin Guo, UC Berkeley", "supervised by A and B", "Group of C".
 *
 * @param label as written, lower case
 * @param people at least one
 * @param start index of the label in its text
 */
record PeopleLabel(String label, List<Person> people, int start) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NOUN =
            "(?:(?:ph\\.? ?d\\.?|doctoral|thesis|dissertation|research|academic|master['’]?s?|m\\.?sc\\.?|faculty|host|main|primary|postdoc(?:toral)?|scientific|undergraduate|project|industry|co)[ -]?)*"
                    + "(?:advis[eo]rs?|supervisors?|mentors?|managers?|hosts?|promot[eo]rs?|(?:thesis )?directors?|(?:committee )?chair(?:person)?s?(?=\\s*:)|committee(?: members)?|directeurs?(?: de (?:th[èe]se|recherche|stage|m[ée]moire))?|directrices?(?: de th[èe]se)?|encadrante?s?|encadrement|rapport(?:eur|rice)(?:e?s)?|examinat(?:eur|rice)s?|tut(?:eur|rice)s?|ma[îi]tre de stage|directore?s?(?:as?)?(?: de tesis)?|tutor(?:es|as?|e)?|supervisor(?:es|as?|e|i)?|orientador(?:a|es)?|relator[ei]|correlat(?:ore|rice|ori)|relatrice|responsables?|jury|PI|gastgeber(?:in)?|doktormutter|(?:erst|zweit|dritt|haupt|mit)?betreuer(?:in)?|betreuung|doktorvater|(?:erst|zweit|dritt)?gutachter(?:in)?|berichterstatter(?:in)?|controrelat(?:ore|rice))"
                    + "(?: ?\\(s\\))?|(?:第[一二]|合作|联合|校外)?导师|導師|指导(?:教师|老师)|(?:副)?指導(?:教員|教官|教授)|受け?入れ?(?:教員|研究者)|主査|副査|지도교수";
    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{IsLatin}-])(" + NOUN
                    + ")\\s*(?:[:：]|\\bis\\b|\\bare\\b|\\bwas\\b|\\bwere\\b|(?<=导师)(?:是|为)?|(?=(?:Prof|Dr)\\b\\.? ?\\p{Lu}))\\s*",
            FLAGS);
    private static final Pattern BY = Pattern.compile(
            "\\b((?:co-?|jointly )?(?:advised|supervised|mentored|hosted|directed|guided|managed|tutored)(?: jointly| primarily| mainly)?\\s+by(?: the)?|under (?:the )?(?:joint )?(?:supervision|guidance|direction|mentorship|advice|tutelage|advisorship) of|co-?(?:advised|supervised|mentored|directed) (?:jointly )?with|co-?(?:encadr|dirig)[ée]e? avec|(?:codirigid|co-?orientad)[oa] (?:con|com)|(?:gemeinsam )?betreut mit|\\p{L}*(?:arbeit|promotion|dissertation|praktikum) bei(?= (?:Prof|Dr|Herrn|Frau))|visiting(?= (?:Prof|Dr)\\b\\.? \\p{Lu})|working (?:closely )?with(?= Prof\\b)|(?:working|work|worked|collaborating) (?:closely )?(?:under|for)(?= (?:Prof|Dr|\\p{Lu}\\p{Ll}+ \\p{Lu}))|under(?= Prof)|reporting to"
                    + "|sous la (?:direction|supervision) de|(?:co-?)?(?:dirig[ée]e?|encadr[ée]e?) par|betreut von|unter (?:der )?(?:leitung|betreuung) von|(?:dirigid|supervisad|orientad)[oa] por|bajo la (?:direcci[óo]n|supervisi[óo]n) de|sob (?:a )?orienta[çc][ãa]o de|sotto la (?:guida|supervisione) di|(?:research )?(?:group|lab|team|[ée]quipe|groupe|gruppe|arbeitsgruppe) (?:of|de|von)(?= (?:Prof|Dr)?\\.? ?\\p{Lu}))\\s+|(?<=(?:\\p{L}|^) )\\((?=Prof\\.? \\p{Lu})",
            FLAGS);

    /** "in Ada King's lab, University of X". */
    private static final Pattern POSSESSIVE = Pattern.compile(
            "\\b(?:in|at|of|with|from|join(?:ed)?) (?:the )?((?:(?:Prof(?:essor)?|Dr)\\.? )?(?:\\p{Lu}[\\p{L}.-]* ){1,3}\\p{Lu}[\\p{L}-]+)['’]s? (?:\\p{L}+ )?(?:group|lab(?:oratory)?|team)\\b");

    /** All labels of a text that name somebody, in order. */
    static List<PeopleLabel> all(String text) {
        List<PeopleLabel> found = new ArrayList<>();
        collect(LABEL.matcher(text), text, found);
        collect(BY.matcher(text), text, found);
        Matcher group = POSSESSIVE.matcher(text);
        while (group.find()) {
            List<Person> people = People.parse(group.group(1) + text.substring(group.end()));
            if (!people.isEmpty()) found.add(new PeopleLabel("group", people.subList(0, 1), group.start()));
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private static void collect(Matcher m, String text, List<PeopleLabel> found) {
        while (m.find()) {
            List<Person> people = People.parse(text.substring(m.end(), Math.min(text.length(), m.end() + 600)));
            String label = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
            if (!people.isEmpty()) found.add(new PeopleLabel(label, people, m.start()));
        }
    }

    /** The kind of mentoring: the label's own, or else the given kind. */
    String kind(String otherwise) {
        if (label.contains("committee")
                || label.contains("gutachter")
                || label.matches(".*(?:\\bjury\\b|^chair|rapport|examinat|berichterstatter|controrelat|主査|副査).*"))
            return "committee";
        if (label.matches(".*(?:ph\\.? ?d|doctoral|thèse|these|tesis|doktor).*")) return "doctoral";
        if (label.equals("visiting")) return label;
        if (label.contains("master")) return "masters";
        if (label.contains("postdoc")) return "postdoctoral";
        if (label.contains("undergraduate")) return "undergraduate";
        return otherwise;
    }
}
