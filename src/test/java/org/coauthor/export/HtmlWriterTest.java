package org.coauthor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private final GraphData graph = GraphLayout.place(Samples.hostile(false));
    private final Document page = Jsoup.parse(Samples.written(GraphFormats.writer("html"), graph));

    @Test
    void pageNeedsNothingElse() {
        assertEquals(2, page.select("script").size());
        assertEquals(
                0,
                page.select("[src], [href], link, img, iframe, [onclick], [onload]")
                        .size());
    }

    @Test
    void scriptAndTableHoldTheSamePeople() throws Exception {
        JsonNode data =
                new ObjectMapper().readTree(page.select("script#graph").first().data());
        Set<Integer> numbers = new HashSet<>();
        for (Element row : page.select("tr[data-node]")) {
            int number = Integer.parseInt(row.attr("data-node"));
            numbers.add(number);
            assertEquals(
                    data.get("nodes").get(number).get("name").textValue().strip(),
                    row.select("button").text());
        }
        assertEquals(graph.nodes().size(), numbers.size());
        assertEquals(graph.nodes().size(), data.get("nodes").size());
        assertEquals(graph.edges().size(), data.get("edges").size());
    }

    @Test
    void noNameEndsTheScript() {
        assertFalse(page.select("script#graph").first().data().contains("<"));
    }
}
