package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingTest {
    private static final List<String> FAMILIES = List.of("Euler", "Gauss", "Noether", "Hilbert", "Klein", "Weyl");

    /** Namesakes of whom each works with two people of his own. */
    private static void invent(Path folder) throws IOException {
        StringBuilder works = new StringBuilder();
        StringBuilder labels = new StringBuilder("work\tposition\tblock\tlabel\n");
        int id = 0;
        for (String family : FAMILIES)
            for (int person = 0; person < 8; person++)
                for (int work = 0; work < 6; work++) {
                    String title = "Theorem " + (person * 31 + work) + " on subject" + person + " and method" + work;
                    String with = "Friend" + (char) ('a' + work % 2) + " Of" + family + (char) ('a' + person);
                    works.append(
                            "{\"id\":\"w%d\",\"title\":\"%s\",\"year\":%d,\"venue\":\"Acta %d\",\"authors\":[{\"name\":\"Emil %s\"},{\"name\":\"%s\"}]}\n"
                                    .formatted(id, title, 1900 + work, person, family, with));
                    labels.append("w%d\t0\tEmil_%s\t%d\n".formatted(id++, family, person));
                }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("works.jsonl"), works);
        Files.writeString(folder.resolve("labels.tsv"), labels);
    }

    @Test
    void theSameDataGiveTheSameWeightsAndFigures(@TempDir Path data) throws IOException {
        invent(data.resolve("identity/aminer-dev"));
        Training.Settings settings = new Training.Settings(2, 2, 12, 3, 0.1);
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        String one = Training.identity(data, settings, true, first::add);
        String two = Training.identity(data, settings, true, second::add);
        assertEquals(one, two);
        assertEquals(first, second);
        assertEquals(
                one,
                new ObjectMapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(
                                Scorer.read(new ObjectMapper().readTree(one)).json()));
        assertTrue(
                first.stream().anyMatch(line -> line.startsWith("without [COAUTHORS, CIRCLE] aminer")),
                first.toString());
        assertTrue(
                first.contains(
                        "aminer: of 720 pairs of one person 0.000 % are not in one block, 0.000 % are never compared"),
                first.toString());
    }
}
