package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastTransactionTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            FB:kcwQsrJPZZueRQC1H+1okPz5mAaQ,         b2b24f65-9b9e-4500-b51f-ed6890fcf998:6
            FB:kcwQsrJPZZueRQC1H+1okPz5mMkBJ5A=,     b2b24f65-9b9e-4500-b51f-ed6890fcf998:295
            FB:kcwQsrJPZZueRQC1H+1okPz5mMoAAYagkA==, b2b24f65-9b9e-4500-b51f-ed6890fcf998:100000
            FB:kswQAAAAAAAAAAAAAAAAAAAAASnMELKyT2WbnkUAtR/taJD8+ZgGkA==, -
            FB:kcwQsrJPZZue,                         -
            FB:kcwQsrJPZZueRQC1H+1okPz5mMkB,         -
            FB:%%%,                                  -
            FB:,                                     -
            neo4j:bookmark:v1:tx42,                  -
            """)
    void readsBookmarksOfOneDatabase(String bookmark, String expected) {
        assertEquals(
                expected,
                LastTransaction.of(bookmark).map(LastTransaction::toString).orElse(null));
    }

    @Test
    void aServersPictureLiesInTheCacheFolderUnderItsDatabase() {
        LastTransaction last =
                LastTransaction.of("FB:kcwQsrJPZZueRQC1H+1okPz5mAaQ").orElseThrow();
        SnapshotFile file = SnapshotFile.cached(last, Map.of("XDG_CACHE_HOME", "/var/cache/me"));
        assertEquals(Path.of("/var/cache/me/coauthor/b2b24f65-9b9e-4500-b51f-ed6890fcf998.snapshot"), file.path());
        assertEquals("b2b24f65-9b9e-4500-b51f-ed6890fcf998:6", file.state());
        assertEquals(
                Path.of(System.getProperty("user.home"), ".cache", "coauthor"),
                SnapshotFile.cached(last, Map.of()).path().getParent());
    }
}
