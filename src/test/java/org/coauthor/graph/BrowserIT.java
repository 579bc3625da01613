package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Neo4j Browser of a served store, in a real browser. */
@Tag("slow")
class BrowserIT {
    private static final String DRAWN = "document.querySelectorAll('svg g.node circle.b-outline')";

    @Test
    @Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void neo4jBrowserConnectsAndDrawsAQuestionInOurStyle(@TempDir Path folder) throws Exception {
        String program = Chromium.installed().orElse(null);
        assumeTrue(program != null, "no Chromium is installed");
        var address = new StoreAddress.Folder(folder.resolve("store"));
        try (ServedDatabase served = ServedDatabase.start(address, new Serving(0, 0, true))) {
            try (GraphStore store = GraphStore.open(address)) {
                SampleGraph.load(store);
            }
            try (Chromium page = Chromium.start(program, Files.createDirectory(folder.resolve("browser")))) {
                connect(page, served);
                draw(page);
            }
        }
    }

    private static void connect(Chromium page, ServedDatabase served) throws InterruptedException {
        page.open(served.browser());
        page.type("[data-testid=password]", served.password().orElseThrow());
        page.click("[data-testid=connect]");
        page.await("!document.querySelector('[data-testid=password]')");
        String policy = page.evaluate("fetch(location).then(it => it.headers.get('content-security-policy'))")
                .asText();
        assertTrue(policy.contains("connect-src 'self' ws://localhost:* http://localhost:*;"), policy);
    }

    /** The person of the sample graph and her two co-authors, each a circle in the colour of authors. */
    private static void draw(Chromium page) throws IOException, InterruptedException {
        run(page, ":style " + cypher("browser/style.grass").replaceAll("\\s+", " "));
        run(page, ":param {person: 'me', most: 25}");
        page.await("!!document.querySelector('[data-testid=rawParamData]')");
        run(page, cypher("queries/neighbourhood.cypher"));
        page.await(DRAWN + ".length > 0");
        assertEquals(
                "#2A6F97 #2A6F97 #2A6F97",
                page.evaluate("[..." + DRAWN + "].map(it => it.getAttribute('fill')).join(' ')")
                        .asText());
    }

    private static String cypher(String file) throws IOException {
        return Files.readString(Path.of("cypher", file));
    }

    /** Runs what a person would type, until the newest frame is the command's. */
    private static void run(Chromium page, String command) throws InterruptedException {
        page.type("[data-testid=activeEditor] textarea", command);
        page.click("[data-testid=editor-Run]");
        page.await("document.querySelector('[data-testid=frameCommand]')?.innerText.startsWith("
                + Chromium.quoted(command.substring(0, 6)) + ")");
    }
}
