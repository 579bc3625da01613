package org.coauthor.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The names of months and seasons in the languages that CVs are written in. */
final class MonthNames {
    private static final String[] NAMES = {
        "january january jan janvier janv januar jan jänner enero ene janeiro jan gennaio gen genn",
        "february feb février fevrier févr fevr fév fev februar febrero fevereiro febbraio febb",
        "march mar mars mrz märz maerz marzo março marco",
        "april apr avril avr abril abr aprile",
        "may mai mayo maio mag maggio",
        "june jun juin juni junio junho giugno giu",
        "july jul juillet juil juli julio julho luglio lug",
        "august aug août aout agosto ago ago",
        "september sep sept septembre septiembre setembro set settembre sett",
        "october oct octobre oktober okt octubre outubro out ottobre ott",
        "november nov novembre noviembre novembro",
        "december dec décembre decembre déc dezember dez diciembre dic dezembro dicembre"
    };
    private static final Map<String, Integer> MONTHS = new TreeMap<>();

    static {
        for (int i = 0; i < NAMES.length; i++)
            for (String name : NAMES[i].split(" ")) MONTHS.putIfAbsent(fold(name), i + 1);
    }

    /** A month's name, with or without its dot. */
    static final String MONTH = "(?:" + alternatives() + ")\\.?";

    /** A season or term. */
    static final String SEASON =
            "(?:spring|summer|fall|autumn|winter|printemps|été|automne|hiver|frühjahr|frühling|sommer|herbst"
                    + "|primavera|verano|otoño|invierno|estate|autunno|inverno|fin|début|early|mid|late|end)(?:[ -](?:term|semester|quarter|of))?";

    static final Pattern MONTH_ONLY = Pattern.compile(MONTH, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MonthNames() {}

    /** 1 to 12, or 0 where it is no month. */
    static int number(String name) {
        return MONTHS.getOrDefault(fold(name), 0);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name.replace(".", "").toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }

    /** Longest first, so that a name is not cut to its abbreviation. */
    private static String alternatives() {
        return java.util.Arrays.stream(String.join(" ", NAMES).split(" "))
                .distinct()
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .collect(java.util.stream.Collectors.joining("|"));
    }
}
