package org.coauthor.importer.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.model.Award;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Position;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomepageImporterTest {
    private static final String PAGE = """
            Hi, welcome to my page! I am a Research Scientist at Analytical Engines. Prior to this, I was a postdoctoral associate at the Department of Physics, University of Turin, mentored by Prof. Luigi Menabrea and Prof. Amedeo Avogadro. I obtained my Ph.D. degree in Pure Mathematics at the Department of Mathematics, University of Erlangen, advised by Prof. Paul Gordan.

            My research lies at the intersection of algebra, mechanics, and computing, with a focus on engines.

            News

              • August 1842: Starting my new job as Research Scientist at Analytical Engines!
              • February 1842: Paper Notes on the Engine with Punched Cards is accepted by Journal of Mechanics.
              • January 1842: Two papers are accepted by ICLR 1843. Congratulations!
                • Looms and Numbers
                • Tables of Bernoulli
              • December 1841: I'm very happy to receive the Royal Society Prize!
              • July 1841: A new grant Engines for All is awarded from NSF. I'm excited to be the co-PI of this project with Prof Menabrea!
            """;

    @Test
    void readsProse() throws IOException {
        Extracted read = Reading.text(PAGE);
        assertEquals("homepage", read.source().kind());
        Position first = read.all(Position.class).get(0);
        assertEquals("Analytical Engines", first.institution());
        assertEquals("1842-08", String.valueOf(first.from()));
        assertEquals("Department of Physics", read.all(Position.class).get(1).department());
        Education education = read.all(Education.class).get(0);
        assertEquals("Pure Mathematics", education.field());
        assertEquals("University of Erlangen", education.institution());
        assertEquals(
                List.of("Luigi Menabrea postdoctoral", "Amedeo Avogadro postdoctoral", "Paul Gordan doctoral"),
                read.all(Mentoring.class).stream()
                        .map(m -> m.mentor() + " " + m.relation())
                        .toList());
    }

    @Test
    void readsNews() throws IOException {
        Extracted read = Reading.text(PAGE);
        List<Work> works = read.all(Work.class);
        assertEquals(
                List.of("Notes on the Engine with Punched Cards", "Looms and Numbers", "Tables of Bernoulli"),
                works.stream().map(Work::title).toList());
        assertEquals("Journal of Mechanics", works.get(0).venue());
        assertEquals(1842, works.get(0).year());
        assertEquals("ICLR", works.get(1).venue());
        assertEquals(1843, works.get(1).year());
        Grant grant = read.all(Grant.class).get(0);
        assertEquals("Engines for All", grant.title());
        assertEquals(List.of("Luigi Menabrea"), grant.with());
        assertEquals("co-PI", grant.role());
        assertEquals("Royal Society Prize", read.all(Award.class).get(0).title());
    }

    @Test
    void leavesTheOwnerUnnamedUnlessTold() throws IOException {
        Extracted read = Reading.text(PAGE);
        assertNull(read.all(Subject.class).get(0).name());
        assertEquals("subject-unnamed", read.problems().get(0).code());
        assertEquals(
                "Ada King",
                Reading.text(PAGE, null, "Ada King").all(Subject.class).get(0).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call me Ishmael. Some years ago, never mind how long precisely, I thought I would sail about a little.\n\nIt was in November.\n",
                "2024-01-01 10:00:00 INFO start\n2024-01-01 10:00:01 WARN slow\n2024-01-01 10:00:02 INFO stop\n",
                "Bread\n\nIngredients:\n- 500 g flour\n- 10 g salt\n\nMethod\nMix, wait, bake for 40 minutes.\n",
                "just one line"
            })
    void ordinaryTextFitsNothing(String text) {
        assertThrows(UncheckedIOException.class, () -> Reading.text(text));
    }
}
