package org.coauthor.importer.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which positions are told. */
final class Roles {
    private static final Pattern ROLE = Pattern.compile(
            "(?<![\\p{IsLatin}-])(?:[\\p{IsLatin}-]{0,24}professor(?:in|ur|ship)?s?|[\\p{IsLatin}-]{0,20}(?:wissenschaftler|mitarbeiter|assistent|dozent|doktorand|referent|leiter)(?:in)?|prof\\.(?= of)|lecturer|reader(?= in|,|$)|researcher|scientist|engineer|fellow(?:ship)?|post-?doc(?:tora(?:l|t|n[dt](?:e|in)?|do))?(?:\\s(?:researcher|fellow|scholar|associate|research\\s\\p{L}+))?"
                    + "|research (?:associate|assistant|officer|intern|staff)|teaching (?:assistant|fellow|associate)|assistant|associate(?! (?:editor|chair))|intern(?:ship)?s?|member of technical staff|technical staff|director|chair(?:man|woman|person)?(?! of (?:the )?(?:session|committee))|dean(?= of| for|,|$)|provost|president"
                    + "|consultant|resident|physician|surgeon|registrar|nurse|pharmacist|veterinarian|psychologist|instructor|scholar(?!ship)|(?:ph\\.? ?d\\.?|doctoral|graduate|master['’]?s?|undergraduate|visiting|exchange) (?:student|candidate)|student researcher|manager|developer|analyst|economist|statistician|programmer|architect|founder|co-founder|ceo|cto|tutor|technician|curator|librarian|head of|group leader|principal investigator|tenure[- ]track|faculty member|staff member|trainee|quant|advisor to|adviser to"
                    + "|ma[îi]tre(?:sse)? de conf[ée]rences|charg[ée]e? de (?:recherche|cours)|directeur|directrice|chercheu(?:r|se)|enseignant|doctorant|doctorante|ater|professeur|ing[ée]nieur|stagiaire|stage|[ée]l[èe]ve|attach[ée]e?|moniteur|vacataire"
                    + "|wissenschaftliche[rn]? (?:mitarbeiter|assistent|hilfskraft|angestellte)(?:in)?|lehrbeauftragte[r]?|stipendiat(?:in)?|akademische oberrätin|akademische rätin|mitarbeiter|dozent|privatdozent|doktorand|studentische hilfskraft|praktikum|praktikant|akademischer rat|juniorprofessur|vertretungsprofessur"
                    + "|p[óo]s-?doutor(?:ado|anda?)|pos-?doctora(?:l|d[oa])|profesora?|catedr[áa]tic[oa]|investigadora?|becari[oa]|ayudante|contratad[oa]|pesquisadora?|professora?|bolsista|estagi[áa]ri[oa]|docente|ricercat(?:ore|rice)|professor(?:e|essa)|assegnista|dottorand[oa]|tirocinio|tirocinante|borsista)s?(?![\\p{IsLatin}])"
                    + "|(?:助理|副|特聘|特任|特別|特别|准|講座|讲座|客员|客員)?(?:教授|研究员|研究員)|讲师|講師|助教|博士后|博士後|ポスドク|工程师|工程師|硕士生导师|博士生导师|特任|研究助理|实习生|実習生|客员|客員|主任|所长|院长|访问学者",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STUDENT = Pattern.compile(
            "(?i)\\b(?:(?:ph\\.? ?d\\.?|doctoral|graduate|master['’]?s?|undergraduate) (?:student|candidate)|doctorante?|doktorand|dottorand[oa])\\b");

    private Roles() {}

    /** Whether a text names a position. */
    static boolean in(String text) {
        return ROLE.matcher(text).find();
    }

    /** Where the first position's name begins, or -1. */
    static int start(String text) {
        Matcher m = ROLE.matcher(text);
        return m.find() ? m.start() : -1;
    }

    /** Whether a text names being a student, which is education. */
    static boolean student(String text) {
        Matcher m = STUDENT.matcher(text);
        return m.find() && !text.matches("(?i).*\\b(?:assistant|intern|researcher|fellow)\\b.*");
    }

    /** The kind of mentoring that goes with a position. */
    static String mentoring(String role) {
        String lower = role.toLowerCase(java.util.Locale.ROOT);
        if (lower.matches(".*(?:post-?do[ck]|pós-?dout|博士后|博士研究員|ポスドク).*")) return "postdoctoral";
        if (lower.matches(
                ".*\\b(?:intern|internship|stage|stagiaire|praktik\\p{L}*|tirocin\\p{L}*|estagi[áa]ri\\p{L}*)\\b.*"))
            return "internship";
        if (lower.matches(".*(?:ph\\.? ?d|doctoral|doctorant|doktorand|dottorand).*")) return "doctoral";
        if (lower.matches(".*\\bvisiting\\b.*")) return "visiting";
        return "unspecified";
    }
}
