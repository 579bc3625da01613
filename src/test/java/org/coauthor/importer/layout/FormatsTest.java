package org.coauthor.importer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Reading;
import org.coauthor.importer.Settings;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.Sources;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Award;
import org.coauthor.model.Education;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Position;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @TempDir
    Path folder;

    private static Extracted sample(String name) throws URISyntaxException {
        Path file = Path.of(FormatsTest.class
                .getResource("/org/coauthor/importer/layout/" + name)
                .toURI());
        List<Extracted> read = new ArrayList<>();
        visit(file, read, new ArrayList<>());
        return read.get(0);
    }

    private static void visit(Path path, List<Extracted> read, List<String> failed) {
        Sources.visit(path.toString(), Settings.asOf(LocalDate.of(2026, 11, 22)), System.in, new Sources.Visitor() {
            @Override
            public void source(Input input) throws IOException {
                read.add(Extraction.read(input));
            }

            @Override
            public void unreadable(String name, SourceException why) {
                failed.add(why.code());
            }
        });
    }

    private static List<String> titles(Extracted read) {
        return read.all(Work.class).stream().map(Work::title).toList();
    }

    @Test
    void aLatexCvIsReadWithTheBibliographyBesideIt() throws URISyntaxException {
        Extracted cv = sample("moderncv.tex");
        assertEquals("cv", cv.source().kind());
        assertEquals("Chiara Bellini", cv.all(Subject.class).get(0).name());
        assertEquals(List.of("Colouring the edges of rivers", "Deltas of naïve graphs", "On estuaries"), titles(cv));
        Work first = cv.all(Work.class).get(0);
        assertEquals(
                List.of("Omar Haddad", "Chiara Bellini", "Mařie Lindqvist"),
                first.authors().stream().map(AuthorMention::name).toList());
        assertEquals("Journal of Watery Combinatorics", first.venue());
        assertEquals(18, first.line());
        Education degree = cv.all(Education.class).get(0);
        assertEquals("University of Bologna", degree.institution());
        assertEquals(2016, degree.to() == null ? 0 : degree.to().year());
        assertEquals("Paolo Maríni", cv.all(Mentoring.class).get(0).mentor());
        assertEquals("University of Vienna", cv.all(Position.class).get(0).institution());
    }

    @Test
    void aPaperIsNoCv() {
        Extracted paper = Reading.text(
                "paper.tex",
                "\\documentclass{article}\n\\author{Ada King}\n\\begin{document}\\begin{abstract}x\\end{abstract}\n"
                        + "\\begin{thebibliography}{9}\\bibitem{a} B. Love. A title of a paper. Journal, 2001.\\end{thebibliography}\\end{document}");
        assertEquals(List.of(), titles(paper));
        assertEquals(List.of("not-a-cv"), Reading.codes(paper));
    }

    @Test
    void aJsonResumeIsReadByItsFields() throws URISyntaxException {
        Extracted cv = sample("resume.json");
        assertEquals("cv", cv.source().kind());
        assertEquals("Omar Haddad", cv.all(Subject.class).get(0).name());
        Work work = cv.all(Work.class).get(0);
        assertEquals("10.5555/jwc.2019.4", work.identifier("doi"));
        assertEquals(11, work.line());
        assertEquals("2019-04-02", String.valueOf(work.date()));
        assertEquals("Lecturer", cv.all(Position.class).get(0).title());
        assertEquals("2016-09-01", String.valueOf(cv.all(Position.class).get(0).from()));
        assertEquals("PhD", cv.all(Education.class).get(0).degree());
        assertEquals("Invented Prize", cv.all(Award.class).get(0).title());
        assertEquals("Graph theory", cv.all(Interest.class).get(0).topic());
    }

    @Test
    void yamlCvsAreReadByTheirFields() throws URISyntaxException {
        Extracted cv = sample("rendercv.yml");
        assertEquals("Marie Lindqvist", cv.all(Subject.class).get(0).name());
        Work work = cv.all(Work.class).get(0);
        assertEquals(
                List.of("Marie Lindqvist", "Omar Haddad"),
                work.authors().stream().map(AuthorMention::name).toList());
        assertEquals(16, work.line());
        assertEquals("University of Uppsala", cv.all(Position.class).get(0).institution());
        assertEquals(null, cv.all(Position.class).get(0).to());
        Extracted page = sample("alfolio.yml");
        assertEquals("Marie Lindqvist", page.all(Subject.class).get(0).name());
        Education degree = page.all(Education.class).get(0);
        assertEquals(List.of("PhD", "Mathematics"), List.of(degree.degree(), degree.field()));
        assertEquals("Invented Medal", page.all(Award.class).get(0).title());
    }

    @Test
    void yamlBombsAndDeepYamlAreProblems() {
        StringBuilder bomb = new StringBuilder("cv:\n  name: A\n  a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) bomb.append("  a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        assertEquals(
                "A",
                Reading.text("cv.yml", bomb.toString())
                        .all(Subject.class)
                        .get(0)
                        .name());
        String deep = "cv:\n  name: A\n  x: " + "[".repeat(10_000) + "]".repeat(10_000);
        assertTrue(Reading.codes(Reading.text("cv.yml", deep)).contains("bad-yaml"));
        assertEquals(List.of("bad-json"), Reading.codes(Reading.text("cv.json", "{\"basics\": {\"name\": ")));
    }

    private static byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Ada King");
            document.createParagraph().createRun().setText("EDUCATION");
            var run = document.createParagraph().createRun();
            run.setText("Ph.D. in Mathematics, University of Turin");
            run.addTab();
            run.setText("2010-2014");
            document.createParagraph().createRun().setText("EXPERIENCE");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("2014-2016");
            table.getRow(0).getCell(1).setText("Postdoctoral Researcher, University of Oslo");
            document.createParagraph().createRun().setText("PUBLICATIONS");
            document.createParagraph()
                    .createRun()
                    .setText("1. Ada King and Omar Haddad. On the lakes of the north. Lake Letters, 3(2):11-19, 2015.");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aWordDocumentIsRead() throws IOException {
        Path file = Files.write(folder.resolve("cv.docx"), docx());
        List<Extracted> read = new ArrayList<>();
        visit(file, read, new ArrayList<>());
        Extracted cv = read.get(0);
        assertEquals("Ada King", cv.all(Subject.class).get(0).name());
        assertEquals(List.of("On the lakes of the north"), titles(cv));
        assertEquals("University of Turin", cv.all(Education.class).get(0).institution());
        assertEquals("University of Oslo", cv.all(Position.class).get(0).institution());
    }

    @Test
    void aZipOfAllFormatsIsReadMemberByMember() throws IOException {
        Path zip = folder.resolve("cvs.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("b/cv.docx"));
            out.write(docx());
            out.putNextEntry(new ZipEntry("a.html"));
            out.write(
                    "<!DOCTYPE html><title>Ada King</title><h1>Ada King</h1><p>I am a professor at the University of Turin."
                            .getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("c.pdf"));
            out.write("%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8));
        }
        List<Extracted> read = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        visit(zip, read, failed);
        assertEquals(
                List.of(zip + "!/a.html", zip + "!/b/cv.docx"),
                read.stream().map(e -> e.source().path()).toList());
        assertEquals(List.of("cut-short"), failed);
    }

    @Test
    void badWordDocumentsSayWhatIsWrong() throws IOException {
        byte[] good = docx();
        Path cut = Files.write(folder.resolve("cut.docx"), java.util.Arrays.copyOf(good, good.length / 2));
        List<String> failed = new ArrayList<>();
        visit(cut, new ArrayList<>(), failed);
        assertEquals(1, failed.size());
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 80; i++) out.write(blank);
        }
        SourceException refused = assertThrows(
                SourceException.class,
                () -> DocumentFormats.read(Reading.input("bomb.docx", bomb.toByteArray(), null)));
        assertEquals("bomb", refused.code());
    }

    @ParameterizedTest
    @CsvSource({
        "Education, Publications",
        "Formation, Publications",
        "Ausbildung, Veröffentlichungen",
        "Educación, Publicaciones",
        "Formação, Publicações",
        "Istruzione, Pubblicazioni",
        "教育背景, 发表论文",
        "学歴, 論文"
    })
    void headingsOfEightLanguagesAreKnown(String education, String publications) {
        String text = "Ada King\n\n" + education + "\n\nPh.D. in Mathematics, University of Turin, 2010-2014\n\n"
                + publications
                + "\n\n1. Ada King and Omar Haddad. On the lakes of the north. Lake Letters, 3(2):11-19, 2015.\n"
                + "2. Ada King. On the rivers of the south. Lake Letters, 4(1):1-9, 2016.\n";
        String page = "<!DOCTYPE html><h1>Ada King</h1><h2>" + education
                + "</h2><p>Ph.D. in Mathematics, University of Turin, 2010-2014</p><h2>" + publications
                + "</h2><ol><li>Ada King and Omar Haddad. On the lakes of the north. Lake Letters, 3(2):11-19, 2015."
                + "<li>Ada King. On the rivers of the south. Lake Letters, 4(1):1-9, 2016.</ol>";
        for (Extracted read : List.of(Reading.text(text, "cv", null), Reading.text("cv.html", page))) {
            assertEquals(List.of("On the lakes of the north", "On the rivers of the south"), titles(read));
            assertEquals("University of Turin", read.all(Education.class).get(0).institution());
        }
    }

    @Test
    void whatIsNoCvGivesAProblemAndNoWorks() {
        Extracted shop = Reading.text(
                "shop.html",
                "<!DOCTYPE html><title>Garden shop</title><h1>Garden shop</h1><ul><li>Spades, 2020, 12 Euro<li>Rakes, 2021, 9 Euro</ul>");
        assertEquals(List.of(), titles(shop));
        assertTrue(Reading.codes(shop).contains("not-a-cv"), shop.toString());
        Extracted bare = Reading.text(
                "Ada King\n\nEducation\n\nPh.D. in Mathematics, University of Turin, 2010-2014\n", "cv", null);
        assertEquals(List.of(), titles(bare));
        assertTrue(Reading.codes(bare).contains("no-works"), bare.toString());
    }

    @Test
    void aDocumentThatTakesTooLongIsGivenUp() {
        byte[] page = "Ada King\n".getBytes(StandardCharsets.UTF_8);
        Settings hasty = new Settings("cv", null, LocalDate.EPOCH, 1 << 20, java.time.Duration.ofMillis(50));
        Input slow = new Input(
                "slow.txt",
                () -> new java.io.ByteArrayInputStream(page) {
                    @Override
                    public int read(byte[] buffer, int from, int length) {
                        if (from > 0 || available() < page.length) pause();
                        return super.read(buffer, from, length);
                    }
                },
                hasty);
        SourceException late = assertThrows(SourceException.class, () -> Extraction.read(slow));
        assertEquals("timeout", late.code());
    }

    private static void pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
