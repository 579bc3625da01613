package org.coauthor.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.text.SpreadsheetCell;

/** A table of edges as Gephi's data laboratory imports it: Source, Target, Type (Directed or Undirected), Weight, then the rest. */
final class CsvEdgesWriter implements GraphWriter {

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        CsvWriter csv = Csv.to(out);
        Set<String> names = graph.edgeAttributes().keySet();
        List<String> header =
                new ArrayList<>(List.of("Source", "Target", "Type", "Weight", "relation", "firstYear", "lastYear"));
        header.addAll(names);
        csv.writeRecord(header);
        for (Edge edge : graph.edges()) {
            List<String> row = new ArrayList<>();
            row.add(SpreadsheetCell.guarded(edge.source()));
            row.add(SpreadsheetCell.guarded(edge.target()));
            row.add(graph.directed() ? "Directed" : "Undirected");
            row.add(Characters.number(edge.weight()));
            row.add(SpreadsheetCell.guarded(edge.type()));
            row.add(edge.firstYear() == null ? "" : edge.firstYear().toString());
            row.add(edge.lastYear() == null ? "" : edge.lastYear().toString());
            Csv.add(row, names, edge.attributes());
            csv.writeRecord(row);
        }
        csv.flush();
    }

    @Override
    public boolean draws() {
        return false;
    }
}
