package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides prose into sentences; abbreviations and initials do not end one. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?][\"”’)]?\\s+(?=[\\p{Lu}\\d“\"(])|[。！？]");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i).*(?:^|[\\s(])(?:prof|profs|dr|drs|mr|mrs|ms|st|jr|ph|ph\\.d|b\\.s|m\\.s|b\\.a|m\\.a|b\\.sc|m\\.sc|m\\.eng|b\\.eng|b\\.tech|m\\.tech|u\\.s|u\\.k|e\\.g|i\\.e|etc|vs|al|dept|univ|inst|\\p{L})$");

    private Sentences() {}

    static List<String> of(String text) {
        List<String> out = new ArrayList<>();
        Matcher m = END.matcher(text);
        int from = 0;
        while (m.find()) {
            String before = text.substring(Math.max(from, m.start() - 12), m.start());
            if (text.charAt(m.start()) == '.' && ABBREVIATION.matcher(before).matches()) continue;
            out.add(text.substring(from, m.end()).strip());
            from = m.end();
        }
        if (from < text.length()) out.add(text.substring(from).strip());
        return out;
    }
}
