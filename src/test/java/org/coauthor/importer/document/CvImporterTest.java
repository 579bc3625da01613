package org.coauthor.importer.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Education;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Position;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

class CvImporterTest {
    private static final String CV = """
            Emmy Noether
            Curriculum Vitae

            EDUCATION

            Ph.D. in Mathematics

            Oct, 1903 - Dec, 1907

            University of Erlangen, Germany

            Advisor: Prof. Paul Gordan

            RESEARCH INTEREST

            Ring Theory, Invariants, Galois Theory

            PUBLICATIONS

            (* stands for equal contribution)

            - Invariant Variation Problems
            **Emmy Noether***, Felix Klein*, David Hilbert
            (Göttinger Nachrichten 1918)
            - Ideal Theory in Ring Domains
            Emmy Noether
            (preprint, under review)

            EXPERIENCE

            University of Göttingen, Göttingen, Germany

            Apr, 1915 - Apr, 1933

            Research Fellow

            Manager: David Hilbert, Felix Klein

            INVITED TALKS

            - Invariant Variation Problems in Physics, Emmy Noether, Zürich 1932
            """;

    @Test
    void readsEverySection() throws IOException {
        Extracted read = Reading.text(CV);
        assertEquals("cv", read.source().kind());
        assertEquals("Emmy Noether", read.all(Subject.class).get(0).name());
        Education education = read.all(Education.class).get(0);
        assertEquals("University of Erlangen", education.institution());
        assertEquals("Mathematics", education.field());
        assertEquals("1903-10", String.valueOf(education.from()));
        assertEquals("1907-12", String.valueOf(education.to()));
        Position position = read.all(Position.class).get(0);
        assertEquals("Research Fellow", position.title());
        assertEquals("University of Göttingen", position.institution());
        assertEquals(
                List.of("Paul Gordan", "David Hilbert", "Felix Klein"),
                read.all(Mentoring.class).stream().map(Mentoring::mentor).toList());
        assertEquals("doctoral", read.all(Mentoring.class).get(0).relation());
        assertEquals(
                List.of("Ring Theory", "Invariants", "Galois Theory"),
                read.all(Interest.class).stream().map(Interest::topic).toList());
    }

    @Test
    void readsWorksWithMarksAndStatusButNoTalks() throws IOException {
        List<Work> works = Reading.text(CV).all(Work.class);
        assertEquals(2, works.size());
        Work first = works.get(0);
        assertEquals("Invariant Variation Problems", first.title());
        assertEquals("Göttinger Nachrichten", first.venue());
        assertEquals(1918, first.year());
        assertEquals(
                List.of(true, true, false),
                first.authors().stream().map(AuthorMention::equalContribution).toList());
        assertEquals("preprint, under review", works.get(1).status());
        assertTrue(works.get(1).venue() == null && works.get(1).year() == null);
        assertEquals(List.of(22, 25), works.stream().map(Work::line).toList());
    }

    @Test
    void readsEntriesOnOneLine() throws IOException {
        Extracted read = Reading.text("""
                Dr. Ada King
                Education
                2011 – Now, Ph.D. student, Department of Botany, University of Turin
                Committee: Luigi F. Rossi (chair), Maria Bianchi
                2008 – 2011, M.S., School of Life Science, University of Pisa, Italy
                Professional Experience
                2014 – 2015, Research Assistant, Department of Botany, University of Turin.
                2012, Consultant, Analytical Engines Ltd, London, UK.
                """);
        assertEquals(
                List.of("University of Turin", "University of Pisa"),
                read.all(Education.class).stream().map(Education::institution).toList());
        assertEquals(
                List.of("committee", "committee"),
                read.all(Mentoring.class).stream().map(Mentoring::relation).toList());
        assertEquals(
                List.of("Research Assistant", "Consultant"),
                read.all(Position.class).stream().map(Position::title).toList());
    }

    @Test
    void readsFrenchAndChineseSections() throws IOException {
        Extracted french = Reading.text("""
                Sophie Germain
                Parcours
                Depuis sept. 2018
                Maître de conférences, Université de Lyon, France.
                Formation
                sept. 2015–janv. 2018
                Doctorat en Mathématiques, Université de Lille, France.
                Directeur : Adrien Legendre. Titre : Surfaces élastiques.
                """);
        assertEquals("Université de Lyon", french.all(Position.class).get(0).institution());
        assertEquals("2018-09", String.valueOf(french.all(Position.class).get(0).from()));
        assertEquals("Adrien Legendre", french.all(Mentoring.class).get(0).mentor());
        Extracted chinese = Reading.text("""
                祖冲之
                教育背景
                • 2012.09 - 2016.06, 江南大学, 数学学院, 无锡, 博士.
                工作经历
                • 2018.11 - 今，江南大学，数学学院，副教授.
                """);
        assertEquals("祖冲之", chinese.all(Subject.class).get(0).name());
        assertEquals("江南大学", chinese.all(Education.class).get(0).institution());
        assertEquals("副教授", chinese.all(Position.class).get(0).title());
    }
}
