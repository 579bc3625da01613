package org.coauthor.importer.layout.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes out what stands at the same height of several pages, and page numbers. */
final class RunningHeads {
    private static final Pattern PAGE = Pattern.compile(
            "(?i)[-–—\\s]*(?:page|seite|página|pagina|p\\.|第)?\\s*(?:\\d{1,3}|[ivx]{1,5})\\s*(?:(?:/|of|de|von|sur|di)\\s*\\d{1,3})?\\s*页?[-–—\\s]*");
    private static final int AT_EDGE = 3;

    private RunningHeads() {}

    /** The pages without their heads and feet. */
    static List<List<Row>> removed(List<List<Row>> pages) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (List<Row> page : pages)
            for (int i = 0; i < page.size(); i++)
                if (edge(i, page.size())) seen.merge(key(page.get(i)), 1, Integer::sum);
        List<List<Row>> out = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            List<Row> page = pages.get(p);
            List<Row> kept = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                Row row = page.get(i);
                boolean repeated = edge(i, page.size()) && seen.getOrDefault(key(row), 0) * 2 > pages.size();
                boolean number = (i == page.size() - 1 || i == 0)
                        && PAGE.matcher(row.line().text()).matches();
                // The name on top of the first page is the document's, not only the page's.
                if (pages.size() > 1 && repeated && (p > 0 || i > 0) || number) continue;
                kept.add(row);
            }
            out.add(kept);
        }
        return out;
    }

    private static boolean edge(int i, int size) {
        return i < AT_EDGE || i >= size - AT_EDGE;
    }

    /** Its words without numbers, and its height within three points. */
    private static String key(Row row) {
        return row.line().text().replaceAll("\\d+", "#") + "@" + Math.round(row.y() / 3);
    }
}
