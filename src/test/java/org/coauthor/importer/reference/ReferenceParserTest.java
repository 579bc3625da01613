package org.coauthor.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

class ReferenceParserTest {

    @Test
    void readsAQuotedTitleWithItsPeopleAndYear() {
        Work work = ReferenceParser.shared()
                .parse(
                        "A. Lovelace and C. Babbage, \"Notes on the analytical engine,\" Sci. Memoirs, vol. 3, pp. 666-731, 1843. doi:10.1234/abc.5")
                .build();
        assertEquals("Notes on the analytical engine", work.title());
        assertEquals(2, work.authors().size());
        assertEquals(1843, work.year());
        assertEquals("10.1234/abc.5", work.identifier("doi"));
    }
}
