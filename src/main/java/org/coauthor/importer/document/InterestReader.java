package org.coauthor.importer.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.Interest;

/** Reads fields of interest, from a list or a sentence. */
final class InterestReader {
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)(?:\\b(?:research )?interests?(?: currently| mainly| primarily| broadly)? (?:include|are(?: in)?|lies?(?: in| at| on)?|is in|span|cover|focus on)(?: the (?:realm|area|areas|field|fields|intersection) of| at the (?:intersection|interface) of| in the (?:realm|area|areas|field|fields) of)?(?: following)?:?"
                    + "|\\bresearch (?:lies|is|sits)? ?(?:at the (?:intersection|interface) of|focuses (?:broadly |mainly |primarily )?on|areas are|is in|is about|spans|interests:|topics include)"
                    + "|\\binterested in|研究(?:方向|领域|兴趣)(?:主要)?(?:包括|为|是|有)?[:：]?)\\s*");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:my )?(?:main |current |primary )?(?:research )?(?:interests?|areas|keywords|topics)\\s*:\\s*(.+)$");
    private static final Pattern END = Pattern.compile(
            "(?i)[.。;!](?:\\s|$)|,? (?:with (?:a |an |special |particular )*(?:focus|emphasis|interest|application)|and mainly|especially|particularly|in particular|where|which|that|as well as how|from|to )|,? and their\\b");
    private static final Pattern COMMA = Pattern.compile(
            "\\s*[,;、，·|]\\s*(?:and |und |et |y |e )?(?![^()]{0,80}\\))|\\s+(?:and|&|und|et)\\s+(?=[^,]*$)|\\s+-\\s+");
    private static final int LONGEST = 60;

    private final Sink sink;

    InterestReader(Sink sink) {
        this.sink = sink;
    }

    void list(Section section) {
        for (TextLine line : section.lines()) {
            if (line.blank()) continue;
            if (SENTENCE.matcher(line.text()).find()) sentence(line);
            else if (line.text().split(" ").length < 40 && !line.text().matches(".*\\b(?:I|my|My|we|are|is)\\b.*"))
                items(line.text(), line.number());
        }
    }

    void sentence(TextLine line) {
        Matcher label = LABEL.matcher(line.text());
        if (label.matches()) {
            items(label.group(1), line.number());
            return;
        }
        Matcher m = SENTENCE.matcher(line.text());
        if (!m.find()) return;
        String rest = line.text().substring(m.end());
        Matcher end = END.matcher(rest);
        items(end.find() ? rest.substring(0, end.start()) : rest, line.number());
    }

    private void items(String text, int line) {
        for (String item : COMMA.split(text)) {
            String topic = item.strip()
                    .replaceAll("^(?:the |and |areas? of |problems in |-\\s*)+|[.:;]+$", "")
                    .strip();
            if (topic.length() > 2 && topic.length() <= LONGEST && topic.split(" ").length <= 7)
                sink.accept(new Interest(topic, line, 1));
        }
    }
}
