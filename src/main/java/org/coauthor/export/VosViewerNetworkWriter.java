package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;
import org.coauthor.export.VosViewer.Link;

/** VOSviewer's network file: two item numbers and the strength of their link, tabs between, no header. */
final class VosViewerNetworkWriter implements GraphWriter {

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        for (Link link : new VosViewer(graph).links())
            out.write(link.source() + "\t" + link.target() + "\t" + Characters.number(link.strength()) + "\n");
        out.flush();
    }

    @Override
    public boolean draws() {
        return false;
    }
}
