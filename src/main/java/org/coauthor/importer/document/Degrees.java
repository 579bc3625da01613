package org.coauthor.importer.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A degree as a text names it.
 *
 * @param degree as written: "Ph.D."
 * @param level doctoral, masters or undergraduate
 * @param start index of its first character
 * @param end index after its last character
 */
record Degrees(String degree, String level, int start, int end) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String OF =
            "(?:['’]?s)?(?: degree)?(?: of (?:Science|Arts|Engineering|Philosophy|Technology|Research|Laws?|Education|Business Administration|Commerce|Mathematics|Medicine|Fine Arts|Computer Science|Statistics|Public Health|Public Policy|Applied Science|Advanced Studies|Economics))*(?: degree)?";
    private static final String DOCTORAL =
            "M\\.?D\\.?|MBBS|MBChB|D\\.?D\\.?S\\.?|DMD|D\\.?V\\.?M\\.?|Pharm\\.? ?D\\.?|J\\.?D\\.?|Ed\\.?D\\.?|Psy\\.?D\\.?|Dr\\.?P\\.?H\\.?|Ph\\.? ?D\\.?(?: degree)?|D\\.? ?Phil\\.?|Sc\\.? ?D\\.?|Doctor(?:ate)? of Philosophy|Doctor"
                    + OF
                    + "|Doctorat[eo]?(?: degree)?|Doctorado|Dr\\. (?:rer\\. ?nat\\.|phil\\.|-?Ing\\.|sc\\.(?: nat\\.)?)|Th[èe]se de doctorat|Promotion|Dottorato(?: di ricerca)?|Doutorado|Doctor en|Doktor"
                    + "|(?:工学|理学|哲学|文学|医学|法学|经济学|管理学)?博士(?!后|后研究|後(?!期)|前期|生导师|导师)(?:学位|後期課程|課程)?|Habilitation|HDR";
    private static final String MASTERS =
            "M\\. ?S\\. ?c?\\.?|M\\.? ?Sc\\.?|MS|MSE|M\\. ?A\\.|MA|M\\. ?Phil\\.?|MPhil|M\\. ?Eng\\.?|MEng|M\\. ?Res\\.?|MRes|MMath|M\\. ?Tech\\.?|MTech|MBA|MPP|MPA|M\\.?P\\.?H\\.?|M\\.?F\\.?A\\.?|M\\.?S\\.?W\\.?|M\\.?Ed\\.?|LL\\.M\\.?|M\\.?Litt\\.?|MPharm|MChem|MPhys|MSci|Master"
                    + OF
                    + "(?: (?:recherche|1|2)){0,2}|Mast[eè]r (?:recherche|2|1)|Diplom(?:-?\\p{L}+)?|Dipl\\.-?\\p{L}+\\.?|Dipl[ôo]me d['’]ing[ée]nieur|Laurea magistrale|Laurea specialistica|Magister|Maestr[íi]a|M[áa]ster|Mestrado|DEA|D\\.E\\.A\\."
                    + "|(?:工学|理学|哲学|文学|医学|法学|经济学|管理学)?硕士(?!生导师|导师)(?:学位|研究生)?|博士前期課程|修士(?:課程)?";
    private static final String UNDERGRADUATE =
            "B\\. ?S\\. ?c?\\.?|B\\.? ?Sc\\.?|BS|B\\. ?A\\.|BA|B\\. ?Eng\\.?|BEng|BE|B\\.? ?Tech\\.?|BTech|B\\. ?Math\\.?|BMath|BSE|BBA|B\\.?F\\.?A\\.?|BSN|B\\.?Ed\\.?|B\\.?Com\\.?|LL\\.?B\\.?|B\\.?Arch\\.?|B\\.?Mus\\.?|BPharm|BPhil|A\\.B\\.|S\\.B\\.|Bachelor"
                    + OF
                    + "|Licence|Licenciatura|Grado en|Gradua[cç][ãa]o|Bacharelado|Laurea(?: triennale)?|Undergraduate degree|(?:工学|理学|文学|法学|经济学|管理学)?学士(?:学位)?|本科";
    private static final Pattern ANY = Pattern.compile(
            "(?<![\\p{IsLatin}\\d.-])(?:(?<d>" + DOCTORAL + ")|(?<m>" + MASTERS + ")|(?<b>" + UNDERGRADUATE
                    + "))(?![\\p{IsLatin}\\d])(?<h> ?\\(Hon(?:ou?r)?s?\\.?\\))?",
            FLAGS);
    /** Abbreviations that are words of other meaning in lower case or other case. */
    private static final Pattern STRICT = Pattern.compile(
            "(?i)(?:ms|ma|ba|be|bs|mse|bse|dea|hdr|promotion|grado en|master|mba|mpa|mpp|md|jd|dds|dvm|mph|mfa|msw|med|bed|bfa|bba|bsn|bcom|edd)");

    private static final Pattern OTHER_WORD = Pattern.compile(
            " (?!(?:in|en|di|de|of|degree|student|candidate|programme?|program|with|from|at|thesis|and|cum|zum|zur|im|am|an|au|em|en|a|courses?|coursework)\\b)\\p{Ll}");

    /** The first degree of a text, if any. */
    static @Nullable Degrees find(String text) {
        Matcher m = ANY.matcher(text);
        while (m.find()) {
            String found = m.group().strip();
            boolean abbreviation = STRICT.matcher(found).matches();
            if (abbreviation && Character.isLowerCase(found.charAt(0))) continue;
            if (abbreviation && found.length() <= 3 && !found.equals(found.toUpperCase(java.util.Locale.ROOT)))
                continue;
            // "MD simulations" are no doctor's.
            if (abbreviation && OTHER_WORD.matcher(text.substring(m.end())).lookingAt()) continue;
            // "Boston, MA 02115" and "Ann Arbor, MA, USA" name a state.
            if ((found.equals("MA") || found.equals("MD"))
                    && text.substring(0, m.start()).stripTrailing().endsWith(",")
                    && !text.substring(m.end()).startsWith(" in")) continue;
            String level = m.group("d") != null ? "doctoral" : m.group("m") != null ? "masters" : "undergraduate";
            return new Degrees(found, level, m.start(), m.end());
        }
        return null;
    }
}
