package org.coauthor.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coauthor.export.GraphData.Node;
import org.coauthor.text.SpreadsheetCell;

/** A table of nodes as Gephi's data laboratory imports it: Id, Label, then the attributes. RFC 4180 with line feeds. */
final class CsvNodesWriter implements GraphWriter {

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        CsvWriter csv = Csv.to(out);
        Set<String> names = graph.nodeAttributes().keySet();
        List<String> header = new ArrayList<>(List.of("Id", "Label", "Type"));
        header.addAll(names);
        csv.writeRecord(header);
        for (Node node : graph.nodes()) {
            List<String> row = new ArrayList<>();
            row.add(SpreadsheetCell.guarded(node.id()));
            row.add(SpreadsheetCell.guarded(node.label()));
            row.add(SpreadsheetCell.guarded(node.type()));
            Csv.add(row, names, node.attributes());
            csv.writeRecord(row);
        }
        csv.flush();
    }

    @Override
    public boolean draws() {
        return false;
    }
}
