package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandIT {
    private static final String GRAPH = """
            CREATE (a:Author {id: 'a1', name: 'Ines Berg', names: ['Ines Berg'], nameKeys: ['ines berg']})
            CREATE (b:Author {id: 'a2', name: 'Tomás Okafor', names: ['Tomás Okafor'], nameKeys: ['tomas okafor', 't okafor']})
            CREATE (c:Author {id: 'a3', name: 'Li Wen', names: ['Li Wen'], nameKeys: ['li wen']})
            CREATE (d:Author {id: 'a4', name: 'Li Wen', names: ['Li Wen'], nameKeys: ['li wen']})
            CREATE (i:Institution {id: 'i1', name: 'University of California, Berkeley'})
            CREATE (d)-[:AFFILIATED_WITH {from: '2020'}]->(i)
            CREATE (w:Work {id: 'w1', title: 'Pipes', year: 2025, date: '2025-05'})
            CREATE (a)-[:AUTHORED {position: 0}]->(w)
            CREATE (b)-[:AUTHORED {position: 1}]->(w)
            CREATE (d)-[:AUTHORED {position: 2}]->(w)
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) words[i] = args[i].toString();
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void reportsFromAStore(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("store");
        try (GraphStore open = GraphStore.open(new StoreAddress.Folder(store))) {
            open.write(GRAPH, Map.of());
        }
        assertEquals(0, run("report", "collaborators", "Ines Berg", "--format", "csv", "--store", store));
        assertTrue(out.toString().contains("Tomás Okafor,,1,2025,2025,0.500"), out.toString());

        assertEquals(5, run("report", "collaborators", "Ines Borg", "--store", store));
        assertEquals(5, run("report", "collaborators", "Li Wen", "--store", store));
        assertTrue(err.toString().contains("a3"), err.toString());

        assertEquals(0, run("report", "collaborators", "a1", "--store", store, "--new-since", "2025"));
        assertTrue(out.toString().contains("2 co-authors in all years: rank 1 of 4"), out.toString());
        assertTrue(out.toString().contains("Pipes (with Li Wen, Tomás Okafor)"), out.toString());

        Path group =
                Files.writeString(folder.resolve("group.txt"), "Ines Berg\nT Okafor\nLi Wen\n", StandardCharsets.UTF_8);
        assertEquals(0, run("report", "collaborators", "--group", group, "--store", store));
        assertTrue(out.toString().contains("2 members, 1 work, of these 1"), out.toString());
        assertTrue(err.toString().contains("warning: Li Wen: 2 people bear this name"), err.toString());
        assertEquals(2, run("report", "collaborators", "a1", "--group", group, "--store", store));
        assertEquals(2, run("report", "collaborators", "a1", "--format", "pdf", "--store", store));
        assertEquals(5, run("lineage", "chain", "a1", "--hypotheses", "--store", store));
        assertTrue(err.toString().contains("note: 0 advisors guessed"), err.toString());

        Path coa = folder.resolve("coa.xlsx");
        assertEquals(0, run("report", "coa", "a1", "--as-of", "2026-11-22", "--out", coa, "--store", store));
        assertTrue(Files.readString(folder.resolve("coa.md")).contains("Okafor, Tomás"));
        assertTrue(Files.exists(folder.resolve("coa.html")));
        assertEquals(1, run("report", "coa", "--check", coa, "--as-of", "2026-11-22"));
        assertEquals(2, run("report", "coa", "a1", "--store", store));

        Path people = Files.writeString(folder.resolve("people.csv"), "name,id\nInes Berg,1\n", StandardCharsets.UTF_8);
        Path works = Files.writeString(
                folder.resolve("works.csv"),
                "paper,title,first,last,affiliation\n7,On pipes,T,Okafor,\n8,Tubes,Li,Wen,UC Berkeley\n9,Taps,Li,Wen,\n10,Rills,Tom,Okafur,\n",
                StandardCharsets.UTF_8);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Object[] conflicts = {
            "report",
            "conflicts",
            "--people",
            people,
            "--works",
            works,
            "--rules",
            "acl",
            "--as-of",
            "2026-11-22",
            "--store",
            store,
            "--format",
            "easychair",
            "--fail-on",
            "conflict"
        };
        assertEquals(1, run(conflicts));
        assertEquals("""
                submission #,person #,name,email,verdict,reason\r
                7,1,Ines Berg,,conflict,co-author: Ines Berg → T Okafor: Pipes (2025-05)\r
                8,1,Ines Berg,,conflict,co-author: Ines Berg → Li Wen: Pipes (2025-05)\r
                """, out.toString());
        assertTrue(err.toString().contains("Li Wen (work 9): 2 people bear this name: a3, a4"), err.toString());
        assertTrue(
                err.toString()
                        .contains(
                                "Tom Okafur (work 10): nobody of this name is in the graph; near: Tomás Okafor (a2, 1 work)"),
                err.toString());
    }
}
