package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.TextLine;

/** Takes out what pages repeat: page numbers, running heads, dates of revision. */
final class PageFurniture {
    private static final Pattern PAGE = Pattern.compile(
            "(?i)[-–—\\s]*(?:page|seite|página|pagina|p\\.)?\\s*\\d{1,3}\\s*(?:(?:/|of|de|von|sur|di)\\s*\\d{1,3})?[-–—\\s]*");
    private static final Pattern REVISED = Pattern.compile(
            "(?i)(?:last (?:revised|updated|modified|update)|updated|mis à jour|dernière mise à jour|stand|zuletzt)\\b.{0,40}");
    private static final Pattern VITAE =
            Pattern.compile("(?i).{0,60}\\b(?:curriculum vitae?|curriculum vitæ|résumé|lebenslauf)\\b.{0,60}");
    private static final Pattern VIDEO = Pattern.compile("(?i)your browser does not support.{0,60}");

    private PageFurniture() {}

    /** The lines without furniture; a break inside a sentence is closed. */
    static List<TextLine> removed(List<TextLine> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (TextLine line : lines)
            if (!line.blank() && line.text().length() < 80) counts.merge(line.text(), 1, Integer::sum);
        List<TextLine> kept = new ArrayList<>();
        int first = firstText(lines);
        boolean cut = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!line.blank()
                    && i > first
                    && furniture(lines, i, lines.get(first).text(), counts)) {
                cut = true;
                continue;
            }
            if (cut && line.blank()) continue;
            if (cut) close(kept, line);
            cut = false;
            kept.add(line);
        }
        return kept;
    }

    private static int firstText(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) if (!lines.get(i).blank()) return i;
        return 0;
    }

    private static boolean furniture(List<TextLine> lines, int i, String first, Map<String, Integer> counts) {
        TextLine line = lines.get(i);
        if (certain(line)) return true;
        // A running head stands near a page number or the like; elsewhere the owner's name is an author.
        boolean repeated = line.text().equals(first) || counts.getOrDefault(line.text(), 0) >= 3;
        if (line.bullet() || line.level() > 0 || !repeated) return false;
        for (int step : new int[] {-1, 1}) {
            int near = neighbour(lines, i, step);
            if (certain(at(lines, near)) || certain(at(lines, neighbour(lines, near, step)))) return true;
        }
        return false;
    }

    private static boolean certain(TextLine line) {
        String text = line.text();
        if (line.bullet() || line.level() > 0 || text.isEmpty() || text.length() >= 80) return false;
        return VIDEO.matcher(text).matches()
                || PAGE.matcher(text).matches()
                || REVISED.matcher(text).matches()
                || VITAE.matcher(text).matches();
    }

    private static int neighbour(List<TextLine> lines, int i, int step) {
        int j = i + step;
        while (j >= 0 && j < lines.size() && lines.get(j).blank()) j += step;
        return j;
    }

    private static TextLine at(List<TextLine> lines, int i) {
        return i >= 0 && i < lines.size() ? lines.get(i) : new TextLine(0, "", 0, false, 0);
    }

    /** Drops blank lines before a removed page break unless a sentence ends there. */
    private static void close(List<TextLine> kept, TextLine next) {
        int end = kept.size();
        while (end > 0 && kept.get(end - 1).blank()) end--;
        boolean sentence = end == 0 || kept.get(end - 1).text().matches(".*[.!?)\\]]");
        if (next.level() > 0 || HeadingWords.exact(next.text()) != null) return;
        if (!sentence) while (kept.size() > end) kept.remove(kept.size() - 1);
        else if (kept.size() == end && end > 0) kept.add(new TextLine(next.number() - 1, "", 0, false, 0));
    }
}
