package org.coauthor.graph.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Source;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTablesTest {
    @TempDir
    Path folder;

    private static Work work(String key) {
        return Work.builder()
                .id(key)
                .title("Notes")
                .author(AuthorMention.named("Ada Lovelace"))
                .build();
    }

    @Test
    void aSourceKeepsItsOwnPathWhereOneBeforeCouldNotBeReadToItsEnd() throws IOException {
        BulkTables tables = new BulkTables(folder, "dblp");
        tables.begin("/half.xml");
        tables.accept(work("a"));
        tables.begin("/whole.xml");
        tables.accept(work("b"));
        tables.accept(work("c"));
        tables.ended(new Source("/whole.xml", "dblp", "0a", null));
        tables.finish(100);
        List<String> rows = Files.readAllLines(folder.resolve("sources.csv"));
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).contains(",whole.xml,/whole.xml,dblp,0a,,,,2,"), rows.get(0));
    }
}
