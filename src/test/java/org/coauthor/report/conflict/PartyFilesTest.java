package org.coauthor.report.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coauthor.model.CoauthorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyFilesTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("in"), text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,orcid,affiliation,id\nIda Rhodes,0000-0001,NBS,7\n",
                "\ufeff#,person #,first name,last name,orcid,country,affiliation,role\n1,7,Ida,Rhodes,0000-0001,US,NBS,PC\n",
                "id,given_name,family_name,orcid,affiliation,roles\n7,Ida,Rhodes,0000-0001,NBS,pc\n",
                "name\torcid\taffiliation\tid\n\"Rhodes, Ida\"\t0000-0001\tNBS\t7\n",
                "[{\"id\": 7, \"name\": \"Ida Rhodes\", \"orcid\": \"0000-0001\", \"affiliation\": \"NBS\"}]",
                "{\"id\": \"7\", \"first\": \"Ida\", \"last\": \"Rhodes\", \"orcid\": \"0000-0001\", \"affiliations\": [\"NBS\"]}\n"
            })
    void readsReviewersHoweverTheyAreListed(String text) throws IOException {
        assertEquals(
                List.of(new Party("7", "Ida Rhodes", "0000-0001", "NBS", null)), new PartyFiles().people(file(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,title,authors\n3,Pipes,\"Ida Rhodes, Grace Hopper\"\n",
                "id,title,authors\n3,Pipes,Ida Rhodes; Grace Hopper\n",
                "#,title,authors,submitted\n3,Pipes,Ida Rhodes and Grace Hopper,2026\n",
                "paper,title,first,last\n3,Pipes,Ida,Rhodes\n3,Pipes,Grace,Hopper\n",
                "submission #,first name,last name,person #\n3,Ida,Rhodes,1\n3,Grace,Hopper,2\n",
                "[{\"pid\": 3, \"title\": \"Pipes\", \"authors\": [{\"first\": \"Ida\", \"last\": \"Rhodes\"}, {\"given_name\": \"Grace\", \"family_name\": \"Hopper\"}]}]",
                "{\"id\": \"3\", \"title\": \"Pipes\", \"authors\": [{\"name\": \"Ida Rhodes\"}, {\"name\": \"Grace Hopper\"}]}"
            })
    void readsWorksHoweverTheyAreListed(String text) throws IOException {
        List<Submission> works = new PartyFiles().works(file(text));
        assertEquals(1, works.size());
        assertEquals("3", works.get(0).id());
        assertEquals(
                List.of("Ida Rhodes", "Grace Hopper"),
                works.get(0).authors().stream().map(Party::name).toList());
    }

    @Test
    void tellsOfRowsThatItCannotUse() throws IOException {
        PartyFiles files = new PartyFiles();
        Path file = file("name,id\nIda Rhodes,1\n,2\n");
        assertEquals(1, files.people(file).size());
        assertEquals(List.of("no name, at " + file + ":3"), files.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "[", "{\"x\": 1}", "[1, 2]", "\u0000\u0001"})
    void refusesWhatHoldsNobody(String text) throws IOException {
        Path file = file(text);
        for (var read : List.<org.junit.jupiter.api.function.Executable>of(
                () -> new PartyFiles().people(file), () -> new PartyFiles().works(file)))
            assertEquals(
                    CoauthorException.Exit.NO_SOURCE,
                    assertThrows(CoauthorException.class, read).exit());
    }

    @Test
    void saysWhatAFileThatIsNotThereIsCalled() {
        assertTrue(assertThrows(CoauthorException.class, () -> new PartyFiles().people(folder.resolve("none.csv")))
                .getMessage()
                .contains("none.csv"));
    }
}
