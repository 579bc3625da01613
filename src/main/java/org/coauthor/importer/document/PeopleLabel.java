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
                    + "(?:advis[eo]rs?|supervisors?|mentors?|managers?|hosts?|promot[eo]rs?|(?:thesis )?directors?|committee(?: members)?|directeurs?(?: de (?:th[èe]se|recherche|stage|m[ée]moire))?|directrices?(?: de th[èe]se)?|encadrants?|encadrement|co-?encadrants?|directore?s?(?:as?)?(?: de tesis)?|tutor(?:es|as?)?|orientador(?:a|es)?|relator[ei]|correlat(?:ore|rice|ori)|relatrice|responsables?|jury|PI|gastgeber(?:in)?|doktormutter|(?:erst|zweit|dritt|haupt|mit)?betreuer(?:in)?|betreuung|doktorvater|(?:erst|zweit|dritt)?gutachter(?:in)?)"
                    + "(?: ?\\(s\\))?|导师|指导教师|指導教員|指導教官|合作导师";
    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{IsLatin}-])(" + NOUN
                    + ")\\s*(?:[:：]|\\bis\\b|\\bare\\b|\\bwas\\b|\\bwere\\b|(?<=导师)(?:是|为)?)\\s*",
            FLAGS);
    private static final Pattern BY = Pattern.compile(
            "\\b((?:co-?|jointly )?(?:advised|supervised|mentored|hosted|directed|guided)(?: jointly| primarily| mainly)?\\s+by(?: the)?|under (?:the )?(?:joint )?(?:supervision|guidance|direction|mentorship|advice|tutelage|advisorship) of|co-?(?:advised|supervised|mentored|directed) (?:jointly )?with|co-?(?:encadr|dirig)[ée]e? avec|(?:codirigid|co-?orientad)[oa] (?:con|com)|(?:gemeinsam )?betreut mit|(?:working|work|worked|collaborating) (?:closely )?(?:under|for)(?= (?:Prof|Dr|\\p{Lu}\\p{Ll}+ \\p{Lu}))|under(?= Prof)"
                    + "|sous la (?:direction|supervision) de|(?:co-?)?(?:dirig[ée]e?|encadr[ée]e?) par|betreut von|unter (?:der )?(?:leitung|betreuung) von|(?:dirigid|supervisad|orientad)[oa] por|bajo la (?:direcci[óo]n|supervisi[óo]n) de|sob (?:a )?orienta[çc][ãa]o de|sotto la (?:guida|supervisione) di|(?:research )?(?:group|lab|team|[ée]quipe|groupe|gruppe|arbeitsgruppe) (?:of|de|von)(?= (?:Prof|Dr)?\\.? ?\\p{Lu}))\\s+|(?<=(?:\\p{L}|^) )\\((?=Prof\\.? \\p{Lu})",
            FLAGS);

    /** All labels of a text that name somebody, in order. */
    static List<PeopleLabel> all(String text) {
        List<PeopleLabel> found = new ArrayList<>();
        collect(LABEL.matcher(text), text, found);
        collect(BY.matcher(text), text, found);
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
        if (label.contains("committee") || label.contains("gutachter") || label.equals("jury")) return "committee";
        if (label.matches(".*(?:ph\\.? ?d|doctoral|thèse|these|tesis|doktor).*")) return "doctoral";
        if (label.contains("master")) return "masters";
        if (label.contains("postdoc")) return "postdoctoral";
        if (label.contains("undergraduate")) return "undergraduate";
        return otherwise;
    }
}
