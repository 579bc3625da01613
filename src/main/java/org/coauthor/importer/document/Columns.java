package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateText;

/** Joins the rows of a table whose columns were read one after the other, as blocks of equally many lines. */
final class Columns {
    private static final int LONGEST = 70;

    private Columns() {}

    /** The rows, parts divided by commas; empty where the lines are no such table. */
    static List<TextLine> rows(List<TextLine> lines) {
        List<List<TextLine>> blocks = new ArrayList<>();
        boolean blank = true;
        for (TextLine line : lines) {
            if (!line.blank() && (line.bullet() || line.text().length() > LONGEST)) return List.of();
            if (!line.blank() && blank) blocks.add(new ArrayList<>());
            if (!line.blank()) blocks.get(blocks.size() - 1).add(line);
            blank = line.blank();
        }
        if (blocks.size() < 2 || blocks.size() > 5) return List.of();
        int height = blocks.get(0).size();
        for (List<TextLine> block : blocks) if (block.size() != height || height < 2) return List.of();
        if (blocks.stream().allMatch(Columns::mixed)) return List.of();
        List<TextLine> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<String> cells = new ArrayList<>();
            for (List<TextLine> block : blocks) cells.add(block.get(i).text());
            rows.add(new TextLine(blocks.get(0).get(i).number(), String.join(", ", cells), 0, true, 0));
        }
        return rows;
    }

    /** Whether some lines of a block are dates or name positions and others are not: an entry, no column. */
    private static boolean mixed(List<TextLine> block) {
        long dates = block.stream().filter(l -> DateText.only(l.text()) != null).count();
        long heads = block.stream()
                .filter(l -> Degrees.find(l.text()) != null || Roles.in(l.text()))
                .count();
        return dates > 0 && dates < block.size() || heads > 0 && heads < block.size();
    }
}
