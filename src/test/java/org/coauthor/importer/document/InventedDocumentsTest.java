package org.coauthor.importer.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Editing;
import org.coauthor.model.Education;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Position;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of invented people in many layouts and languages; beside each stands what it says, a fact a line. */
class InventedDocumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "altacv.tex",
                "awesome-cv.tex",
                "biosketch.txt",
                "brazilian-form.txt",
                "chinese-advisors.txt",
                "chinese-faculty.txt",
                "chinese-professor.txt",
                "chinese.txt",
                "columns-apart.txt",
                "counting-down.txt",
                "currvita.tex",
                "cv-alfolio.yml",
                "cv-entries.yaml",
                "cv-hugo.yaml",
                "cv-info.yml",
                "cv-layouts.yml",
                "cv-rendercv.yaml",
                "cv-resume.json",
                "czech-student.txt",
                "economist.txt",
                "english-advisors.txt",
                "europecv.tex",
                "fellow.txt",
                "french-advisors.txt",
                "french-lecturer.txt",
                "french-terms.html",
                "french.txt",
                "german-advisors.txt",
                "german-historian.txt",
                "german-tables.html",
                "german.txt",
                "group-page.md",
                "homepage-blocks.md",
                "homepage-numbered.md",
                "indented-places.txt",
                "italian-advisors.txt",
                "italian-mathematician.txt",
                "italian.txt",
                "japanese-advisors.txt",
                "japanese-professor.txt",
                "japanese-profile.txt",
                "japanese.txt",
                "lebenslauf.txt",
                "literary-scholar.txt",
                "novelist.html",
                "own-commands.tex",
                "page-of-fields.md",
                "physician-tables.html",
                "physician.txt",
                "portuguese-advisors.txt",
                "portuguese.txt",
                "res.tex",
                "respectively.txt",
                "short-years.txt",
                "sidebar.html",
                "spanish-advisors.txt",
                "spanish-chemist.txt",
                "spanish-floats.html",
                "spanish.txt",
                "statistician.txt",
                "statistics-professor.txt",
                "wide-gaps.txt",
                "with-others.txt"
            })
    void saysWhatStandsThereAndNoOtherWorks(String name) {
        List<String> expected =
                resource(name.replaceFirst("\\.\\w+$", ".expected")).lines().toList();
        List<String> facts = facts(name);
        assertEquals(works(expected), works(facts));
        assertTrue(
                facts.containsAll(expected),
                () -> "not read: "
                        + expected.stream().filter(f -> !facts.contains(f)).toList() + "\nread: " + facts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "without-publications.txt",
                "talks-only.txt",
                "plain-page.md",
                "engineer.txt",
                "ocean-engineer.txt",
                "software-industry.txt",
                "school-teacher.txt",
                "administrator.txt",
                "student.txt",
                "visual-artist.txt",
                "grant-holder.txt"
            })
    void documentsWithoutPublicationsGiveNoWorks(String name) {
        assertEquals(List.of(), works(facts(name)));
    }

    private static List<String> works(List<String> facts) {
        return facts.stream().filter(f -> f.startsWith("W ")).toList();
    }

    private static List<String> facts(String name) {
        Extracted read = name.matches(".*\\.(?:ya?ml|json)")
                ? Reading.text(name, resource(name))
                : Reading.text(resource(name), name.endsWith(".md") ? "homepage" : "cv", null);
        List<String> facts = new ArrayList<>();
        for (Subject s : read.all(Subject.class)) facts.add("S " + line(s.name()));
        for (Work w : read.all(Work.class)) {
            String authors = w.authors().stream().map(AuthorMention::name).collect(Collectors.joining(", "));
            facts.add("W " + line(w.title(), authors, w.year()));
        }
        for (Position p : read.all(Position.class))
            facts.add("P " + line(p.title(), p.institution(), p.department(), p.from(), p.to()));
        for (Education e : read.all(Education.class))
            facts.add("E " + line(e.degree(), e.field(), e.institution(), e.from(), e.to()));
        for (Mentoring m : read.all(Mentoring.class)) facts.add("M " + line(m.mentor(), m.mentee(), m.relation()));
        for (Editing e : read.all(Editing.class)) facts.add("D " + line(e.venue(), e.role(), e.from(), e.to()));
        return facts;
    }

    private static String line(@Nullable Object... values) {
        List<String> parts = new ArrayList<>();
        for (Object value : values) parts.add(value == null ? "-" : value.toString());
        return String.join(" | ", parts);
    }

    private static String resource(String name) {
        try (InputStream in = InventedDocumentsTest.class.getResourceAsStream("invented/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
