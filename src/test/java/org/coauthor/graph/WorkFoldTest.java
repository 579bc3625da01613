package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.coauthor.identity.SourcedWork;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

final class WorkFoldTest {
    private static SourcedWork record(String source, Work work) {
        return new SourcedWork(source, "1", work);
    }

    @Test
    void aPreprintAndWhatItBecameAreTwoVersions() {
        SourcedWork preprint = record(
                "a",
                Work.builder()
                        .title("Rings")
                        .year(2021)
                        .identifier("arxiv", "2101.00001")
                        .build());
        SourcedWork published = record(
                "b",
                Work.builder()
                        .title("Rings")
                        .venue("COLT")
                        .year(2022)
                        .identifier("doi", "10.1/x")
                        .build());
        List<String> versions = List.of("arXiv, 2021, 2101.00001", "COLT, 2022, 10.1/x");
        assertEquals(
                versions,
                new WorkFold(List.of(preprint, published)).properties().get("versions"));
        assertEquals(versions, new WorkFold(List.of(published, preprint)).versions());
        assertEquals("COLT", new WorkFold(List.of(preprint, published)).venue());
        assertEquals(List.of(), new WorkFold(List.of(preprint)).versions());
        assertEquals(List.of(), new WorkFold(List.of(published, published)).versions());
    }

    @Test
    void thePlaceOfAPreprintIsNotWhereItWasPublished() {
        SourcedWork preprint = record(
                "a",
                Work.builder()
                        .title("Rings")
                        .venue("bioRxiv")
                        .year(2021)
                        .identifier("doi", "10.1101/x")
                        .build());
        SourcedWork published = record(
                "b", Work.builder().title("Rings").venue("Nature").year(2022).build());
        WorkFold fold = new WorkFold(List.of(preprint, published));
        assertEquals("Nature", fold.venue());
        assertEquals(List.of("bioRxiv, 2021, 10.1101/x", "Nature, 2022"), fold.versions());
    }

    @Test
    void aRecordThatNamesNoVenueAndNoPreprintIsNoVersion() {
        SourcedWork bare = record("a", Work.builder().title("Rings").year(2020).build());
        SourcedWork published = record(
                "b", Work.builder().title("Rings").venue("COLT").year(2022).build());
        assertEquals(List.of(), new WorkFold(List.of(bare, published)).versions());
    }
}
