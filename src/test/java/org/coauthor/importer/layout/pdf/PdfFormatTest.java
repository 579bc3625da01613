package org.coauthor.importer.layout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.layout.Layout;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Education;
import org.coauthor.model.Position;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

class PdfFormatTest {
    private static List<String> texts(byte[] pdf) throws IOException {
        return layout(pdf).lines().stream()
                .map(TextLine::text)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static Layout layout(byte[] pdf) throws IOException {
        return new PdfFormat().read(Reading.input("cv.pdf", pdf, null));
    }

    private static String code(byte[] pdf) {
        return assertThrows(SourceException.class, () -> layout(pdf)).code();
    }

    @Test
    void columnsOfTextAreReadOneAfterTheOther() throws IOException {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            left.add("left column words that fill the line up " + i);
            right.add("right column words that fill the line up " + i);
        }
        List<String> all = new ArrayList<>(left);
        all.addAll(right);
        byte[] pdf = new Pdf()
                .lines(60, 60, left.toArray(String[]::new))
                .lines(320, 60, right.toArray(String[]::new))
                .bytes();
        assertEquals(all, texts(pdf));
    }

    @Test
    void datesInAColumnStayWithTheirEntries() throws IOException {
        byte[] pdf = new Pdf()
                .lines(60, 60, "2010-2014", "2014-2016", "2016-2018", "2018-2020", "", "2020-2022", "2022-")
                .lines(
                        150,
                        60,
                        "Assistant, University of Turin",
                        "Postdoc, University of Oslo",
                        "Lecturer, University of Bergen",
                        "Senior lecturer, University of Bergen,",
                        "Department of Invented Mathematics",
                        "Professor, University of Turku",
                        "Professor, University of Lund")
                .bytes();
        List<String> texts = texts(pdf);
        assertEquals("2010-2014 Assistant, University of Turin", texts.get(0));
        assertEquals("Department of Invented Mathematics", texts.get(4));
        assertEquals("2022- Professor, University of Lund", texts.get(6));
        pdf = new Pdf()
                .at(60, 60, 10, "Postdoctoral fellow")
                .at(480, 60, 10, "2014-2016")
                .bytes();
        assertEquals(List.of("Postdoctoral fellow", "2014-2016"), texts(pdf));
    }

    @Test
    void runningHeadsAndPageNumbersAreLeftOut() throws IOException {
        Pdf pdf = new Pdf();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) pdf.page();
            pdf.at(60, 40, 9, "Ada King, Curriculum Vitae " + page).at(300, 760, 9, page + "/4");
            for (int i = 0; i < 9; i++)
                pdf.at(
                        60,
                        80 + 14 * i,
                        10,
                        List.of("one", "two", "three", "four").get(page - 1) + " says its line " + (char) ('a' + i));
        }
        List<String> texts = texts(pdf.bytes());
        assertEquals(1 + 4 * 9, texts.size(), texts.toString());
        assertEquals("Ada King, Curriculum Vitae 1", texts.get(0));
    }

    @Test
    void raisedMarksAndLargeNamesKeepTheirLines() throws IOException {
        byte[] pdf = new Pdf()
                .at(60, 60, 24, "Ada King")
                .at(400, 50, 9, "Somewhere 1")
                .at(400, 62, 9, "12345 Town")
                .at(60, 100, 10, "A. King")
                .at(92, 96, 6, "*")
                .at(97, 100, 10, "and B. Love")
                .bytes();
        List<String> texts = texts(pdf);
        assertTrue(texts.contains("A. King* and B. Love"), texts.toString());
        assertTrue(texts.stream().noneMatch(t -> t.contains("Somewhere") && t.contains("12345")), texts.toString());
    }

    @Test
    void hangingIndentsDivideEntries() throws IOException {
        Pdf pdf = new Pdf().at(60, 60, 10, "Ada King").at(60, 90, 10, "Publications");
        String[] titles = {"On the lakes of the north", "On the rivers of the south", "On rain"};
        for (int i = 0; i < 3; i++)
            pdf.at(
                            60,
                            105 + 24 * i,
                            10,
                            "Ada King, Omar Haddad, and Chiara Bellini (201" + i + "). " + titles[i]
                                    + " and of all that flows into them,")
                    .at(
                            75,
                            117 + 24 * i,
                            10,
                            "with a view of the sea. Journal of Invented Waters, " + (i + 3) + "(2), 11-19.");
        Extracted read = Reading.bytes("x", pdf.bytes(), null);
        assertEquals("cv", read.source().kind());
        List<Work> works = read.all(Work.class);
        assertEquals(3, works.size());
        assertEquals(
                "On the lakes of the north and of all that flows into them, with a view of the sea",
                works.get(0).title());
        assertEquals(
                List.of("Ada King", "Omar Haddad", "Chiara Bellini"),
                works.get(2).authors().stream().map(AuthorMention::name).toList());
    }

    @Test
    void aCvGivesItsDegrees() throws IOException {
        byte[] pdf = new Pdf()
                .at(60, 60, 18, "Ada King")
                .at(60, 100, 12, "E D U C A T I O N")
                .at(60, 120, 10, "Ph.D. in Mathematics, University of Turin")
                .at(480, 120, 10, "2010-2014")
                .at(60, 150, 12, "EXPERIENCE")
                .at(60, 170, 10, "Postdoctoral Researcher, University of Oslo")
                .at(480, 170, 10, "2014-2016")
                .bytes();
        Education degree =
                Reading.bytes("cv.pdf", pdf, null).all(Education.class).get(0);
        assertEquals("University of Turin", degree.institution());
    }

    @Test
    void positionsStandBelowTheirPlaces() {
        Pdf pdf = new Pdf()
                .at(60, 60, 18, "Ada King")
                .at(60, 100, 12, "POSITIONS")
                .lines(60, 120, "University of Arden", "", "", "LNW", "", "U. Casimir, Department of Tides");
        pdf.at(220, 120, 10, "Department of Botany & School of Forests")
                .at(220, 156, 10, "Board of Lakes")
                .lines(80, 132, "2009 - 2015", "2003 - 2009", "", "2001 - 2003", "", "Spring term 2000")
                .lines(250, 132, "Associate Professor", "Assistant Professor", "", "Research Fellow", "", "Lecturer");
        assertEquals(
                List.of(
                        "Associate Professor, University of Arden, 2009",
                        "Assistant Professor, University of Arden, 2003",
                        "Research Fellow, LNW, 2001",
                        "Lecturer, U. Casimir, null"),
                Reading.bytes("cv.pdf", pdf.bytes(), "cv").all(Position.class).stream()
                        .map(p -> p.title() + ", " + p.institution() + ", " + p.from())
                        .toList());
    }

    @Test
    void periodsThatANarrowColumnBreaksAreWhole() throws IOException {
        byte[] pdf = new Pdf()
                .lines(60, 60, "2018 -", "present", "2012 -", "2018", "2009")
                .lines(
                        110,
                        60,
                        "Associate Professor of Tides, University of",
                        "Arden, Department of Botany",
                        "Assistant Professor, University of Turin",
                        "",
                        "Fellow, University of Oslo")
                .bytes();
        assertEquals(
                List.of(
                        "2018 - present, Associate Professor of Tides, University of",
                        "Arden, Department of Botany",
                        "2012 - 2018 Assistant Professor, University of Turin",
                        "2009 Fellow, University of Oslo"),
                texts(pdf));
    }

    @Test
    void datesBehindAWrappedEntryFollowIt() throws IOException {
        byte[] pdf = new Pdf()
                .lines(60, 60, "Lecturer, Institute of Lakes and", "Rivers")
                .at(480, 60, 10, "2018 - 2021")
                .bytes();
        assertEquals(List.of("Lecturer, Institute of Lakes and", "Rivers", "2018 - 2021"), texts(pdf));
    }

    @Test
    void entriesOfOneLineThatStandApartDivideAList() throws IOException {
        Pdf pdf = new Pdf();
        for (int i = 0; i < 8; i++) pdf.at(60, 60 + 20 * i, 10, "Entry " + (char) ('a' + i) + " of one line");
        pdf.at(60, 220, 10, "An entry that goes on").at(60, 232, 10, "in another line");
        pdf.at(60, 252, 10, "Another that goes on").at(60, 264, 10, "in a line below it");
        pdf.at(60, 284, 10, "The last that goes on").at(60, 296, 10, "as the others do");
        List<TextLine> lines = layout(pdf.bytes()).lines();
        assertEquals(10, lines.stream().filter(TextLine::blank).count());
        assertEquals("in another line", lines.get(17).text());
    }

    @Test
    void rowsOfDegreesAreNotMixed() {
        Pdf pdf = new Pdf().at(60, 60, 18, "Ada King").at(60, 100, 12, "EDUCATION");
        String[][] rows = {
            {"University of Arden", "Botany", "2003-2004"},
            {"University of Turin, BS", "Botany", "2004-2007"},
            {"University of Oslo, PhD", "Forests", "2007-2013"}
        };
        for (int i = 0; i < rows.length; i++)
            for (int j = 0; j < 3; j++) pdf.at(60 + 180 * j, 120 + 14 * i, 10, rows[i][j]);
        assertEquals(
                List.of("BS Botany University of Turin 2007", "PhD Forests University of Oslo 2013"),
                Reading.bytes("cv.pdf", pdf.bytes(), "cv").all(Education.class).stream()
                        .map(e -> e.degree() + " " + e.field() + " " + e.institution() + " " + e.to())
                        .toList());
    }

    @Test
    void whatABrowserPrintsKeepsItsSpaces() throws IOException {
        byte[] pdf = new Pdf()
                .halved(60, 60, 20, "Ada King")
                .halved(60, 90, 8, "On the lakes of the north")
                .bytes();
        assertEquals(List.of("Ada King", "On the lakes of the north"), texts(pdf));
    }

    @Test
    void aMenuIsNoTable() throws IOException {
        Pdf pdf = new Pdf();
        String[] menu = {"Ada King", "About", "Research", "Teaching"};
        for (int i = 0; i < menu.length; i++) pdf.at(60 + 100 * i, 60, 10, menu[i]);
        pdf.lines(60, 90, "Ada King. On lakes. Lake Letters, 2015.", "", "Ada King. On rivers. Lake Letters, 2016.");
        assertTrue(layout(pdf.bytes()).lines().stream().noneMatch(TextLine::bullet));
    }

    @Test
    void smallCapitalsAreWords() throws IOException {
        byte[] pdf = new Pdf()
                .at(60, 60, 12, "P")
                .at(67.5f, 60, 9.6f, "ROFESSIONAL")
                .at(142, 60, 12, "A")
                .at(151.2f, 60, 9.6f, "PPOINTMENTS")
                .at(60, 100, 12, "E DUCATION AND")
                .bytes();
        assertEquals(List.of("PROFESSIONAL APPOINTMENTS", "EDUCATION AND"), texts(pdf));
    }

    @Test
    void aLargeNameInASidebarMixesNoLines() throws IOException {
        byte[] pdf = new Pdf()
                .at(40, 60, 24, "Ada")
                .at(40, 88, 24, "King")
                .lines(40, 120, "Somewhere 1", "Town 1234", "phone 12 34", "ada at web", "CONTACT", "me dot org")
                .at(220, 60, 14, "Education")
                .lines(
                        220,
                        80,
                        "Ph.D. in Mathematics, University of Turin, 2010-2014",
                        "B.Sc. in Mathematics, University of Turin, 2006-2010")
                .at(220, 120, 14, "Experience")
                .lines(220, 140, "Lecturer, University of Oslo, 2014-2016", "Professor, University of Bergen, 2016-")
                .at(220, 180, 14, "Publications")
                .lines(220, 200, "Ada King and Omar Haddad. On the lakes of the north.", "Lake Letters, 2015.")
                .bytes();
        List<String> texts = texts(pdf);
        assertEquals("Ada King", texts.get(0));
        assertEquals("Town 1234", texts.get(2));
        assertTrue(
                texts.containsAll(List.of(
                        "Ph.D. in Mathematics, University of Turin, 2010-2014",
                        "B.Sc. in Mathematics, University of Turin, 2006-2010")),
                texts.toString());
    }

    @Test
    void cellsThatGoOnInTheNextLineAreWhole() throws IOException {
        byte[] pdf = new Pdf()
                .lines(60, 60, "2010-2014", "", "2006-2010", "")
                .lines(150, 60, "University of Turin,", "Department of Botany", "University of Oslo,", "Science")
                .lines(330, 60, "Ph.D. in Mathematics", "and Statistics", "B.Sc. in Physics", "")
                .bytes();
        assertEquals(
                List.of(
                        "2010-2014 University of Turin, Department of Botany, Ph.D. in Mathematics and Statistics",
                        "2006-2010 University of Oslo, Science, B.Sc. in Physics"),
                texts(pdf));
    }

    @Test
    void aBoldTitleThatGoesOnInTheNextLineIsWhole() throws IOException {
        byte[] pdf = new Pdf()
                .bold(60, 60, 10, "Publications")
                .bold(60, 84, 10, "On the lakes of the north and of all the rivers that flow into High-")
                .bold(60, 96, 10, "Frequency seas")
                .at(60, 108, 10, "Ada King, Omar Haddad")
                .at(60, 120, 10, "Lake Letters, 2015, with a line that is about as long as others are")
                .bytes();
        assertEquals(
                List.of(
                        "Publications",
                        "On the lakes of the north and of all the rivers that flow into High-Frequency seas",
                        "Ada King, Omar Haddad",
                        "Lake Letters, 2015, with a line that is about as long as others are"),
                texts(pdf));
    }

    @Test
    void badFilesSayWhatIsWrong() throws IOException {
        byte[] good = new Pdf()
                .lines(60, 60, "Ada King", "Publications", "A long enough line of text")
                .bytes();
        assertEquals(
                "encrypted",
                code(new Pdf().at(60, 60, 10, "Secret").locked("secret").bytes()));
        assertEquals("no-text", code(new Pdf().image().bytes()));
        assertTrue(assertThrows(
                        SourceException.class, () -> layout(new Pdf().image().bytes()))
                .getMessage()
                .contains("no text: needs OCR"));
        assertEquals("cut-short", code(Arrays.copyOf(good, good.length / 3)));
        assertEquals("cut-short", code("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
        Layout most = layout(Arrays.copyOf(good, good.length - 40));
        assertEquals("cut-short", most.problems().get(0).code());
        Layout half = layout(new Pdf()
                .lines(60, 60, "Ada King, a page with text")
                .page()
                .image()
                .bytes());
        assertEquals("no-text", half.problems().get(0).code());
    }

    @Test
    void aPageThatUnpacksToGigabytesIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 600; i++) deflate.write(zeros);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size() + ">>stream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(pdf);
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(List.of("broken", "no-text", "bomb").contains(code(pdf.toByteArray())));
    }
}
