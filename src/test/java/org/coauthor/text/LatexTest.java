package org.coauthor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {
    /** From the LaTeX2e manual, not from the table under test. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    @Test
    void everyAccentOnEveryLetterInEverySpelling() {
        List<String> wrong = new ArrayList<>();
        MARKS.forEach((command, mark) -> {
            for (char letter = 'A'; letter <= 'z'; letter++) {
                if (!Character.isLetter(letter)) continue;
                String expected = Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
                boolean word = Character.isLetter(command.charAt(0));
                for (String spelling : List.of(
                        "\\" + command + "{" + letter + "}",
                        "{\\" + command + "{" + letter + "}}",
                        "{\\" + command + " " + letter + "}",
                        "\\" + command + " {" + letter + "}",
                        word ? "{\\" + command + "\t" + letter + "}" : "{\\" + command + letter + "}",
                        word ? "\\" + command + "\n" + letter : "\\" + command + letter)) {
                    String read = Latex.toUnicode("x" + spelling + "y");
                    if (!read.equals("x" + expected + "y")) wrong.add(spelling + " -> " + read);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {\\'\\i}|í
            \\'{\\i}|í
            Mart\\'{\\i}nez|Martínez
            \\u{\\i}|ĭ
            \\v{\\j}|ǰ
            Aks{\\i}n|Aksın
            {\\L}ukasz {\\L}ojasiewicz|Łukasz Łojasiewicz
            S{\\o}ren \\O rsted|Søren Ørsted
            Wei{\\ss}, Stra\\ss e|Weiß, Straße
            \\AA ngstr\\"om and \\aa|Ångström and å
            {\\AE}sop {\\oe}uvre|Æsop œuvre
            {\\DJ}or{\\dj}e \\th orn|Đorđe þorn
            Erd{\\H o}s, Erd\\H{o}s, Erd\\H os|Erdős, Erdős, Erdős
            {\\c{C}}etinkaya {\\c c}|Çetinkaya ç
            The {New {E}ncyclop{\\ae}dia}|The New Encyclopædia
            A\\&B 10\\% \\$5 \\#1 a\\_b \\{x\\}|A&B 10% $5 #1 a_b {x}
            pages 1--10 --- or|pages 1–10 — or
            ``quoted'' text|“quoted” text
            \\emph{very} \\textbf{bold {\\it it}}|very bold it
            \\mkbibquote{Intention} und \\enquote*{x}|“Intention” und “*”x
            $\\alpha$-stable and $O(n^2)$|α-stable and O(n²)
            H$_2$O and $x_{10}$|H₂O and x₁₀
            costs $5|costs $5
            \\LaTeX{} and {\\TeX}book|LaTeX and TeXbook
            ?`Qu\\'e? !`No!|¿Qué? ¡No!
            Mac~OS|Mac OS
            \\url{http://x.org/~a}|http://x.org/ a
            \\unknown{kept} \\foo|kept
            {\\'{}}|
            \\|\\
            unbalanced {brace|unbalanced brace
            unbalanced } brace|unbalanced brace
            \\textsuperscript{th}|th
            """)
    void readsWhatBibliographiesHold(String latex, String expected) {
        assertEquals(expected == null ? "" : expected, Latex.toUnicode(latex));
    }

    @Test
    void deepAndLongInputTakesLinearTime() {
        String deep = "{".repeat(200_000) + "x" + "}".repeat(200_000);
        String accents = "\\'".repeat(200_000);
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertEquals("x", Latex.toUnicode(deep));
            Latex.toUnicode(accents);
        });
    }
}
