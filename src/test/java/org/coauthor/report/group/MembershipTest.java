package org.coauthor.report.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coauthor.model.CoauthorException;
import org.coauthor.report.conflict.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembershipTest {
    @TempDir
    private Path folder;

    private List<Party> read(String text) throws IOException {
        return Membership.read(Files.writeString(folder.resolve("group.txt"), text));
    }

    @Test
    void readsANameAnIdOrAnOrcidALine() throws IOException {
        assertEquals(
                List.of(
                        new Party("Ada Lovelace", "Ada Lovelace", null, null, null),
                        new Party("Babbage, Charles", "Charles Babbage", null, null, null),
                        new Party("0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097", null, null, null)),
                read("\ufeff# the first\n Ada Lovelace \n\nBabbage, Charles\nhttps://orcid.org/0000-0002-1825-0097\n"));
    }

    @Test
    void readsColumns() throws IOException {
        assertEquals(
                List.of(new Party("7", "Ada Lovelace", null, "London", null)),
                read("Name,Affiliation,ID\nAda Lovelace,London,7\n"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThrows(CoauthorException.class, () -> Membership.read(folder.resolve("none")));
    }
}
