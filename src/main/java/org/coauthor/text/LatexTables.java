package org.coauthor.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What LaTeX commands stand for; from the LaTeX2e sources (text encodings OT1 and T1, TS1 symbols) and biblatex's manual. */
final class LatexTables {
    /** Accent command to the combining character. */
    static final Map<String, Character> ACCENTS = Map.ofEntries(
            Map.entry("`", '\u0300'),
            Map.entry("'", '\u0301'),
            Map.entry("^", '\u0302'),
            Map.entry("~", '\u0303'),
            Map.entry("=", '\u0304'),
            Map.entry("u", '\u0306'),
            Map.entry(".", '\u0307'),
            Map.entry("\"", '\u0308'),
            Map.entry("h", '\u0309'),
            Map.entry("r", '\u030A'),
            Map.entry("H", '\u030B'),
            Map.entry("v", '\u030C'),
            Map.entry("G", '\u030F'),
            Map.entry("f", '\u0311'),
            Map.entry("d", '\u0323'),
            Map.entry("textcommabelow", '\u0326'),
            Map.entry("c", '\u0327'),
            Map.entry("k", '\u0328'),
            Map.entry("b", '\u0331'),
            Map.entry("t", '\u0361'));

    /** Commands that put quotes around their argument. */
    static final Set<String> QUOTING = Set.of("enquote", "mkbibquote", "textquote");

    /** Command to text. */
    static final Map<String, String> SYMBOLS = symbols();

    private static final String RAISED_FROM = "0123456789+-=()nit";
    private static final String RAISED =
            "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207C\u207D\u207E\u207F\u2071\u1D57";
    private static final String LOWERED_FROM = "0123456789+-=()ijaeox";
    private static final String LOWERED =
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208C\u208D\u208E\u1D62\u2C7C\u2090\u2091\u2092\u2093";

    private LatexTables() {}

    /** The text raised ({@code ^}) or lowered ({@code _}), or null where Unicode has no such letters. */
    static @Nullable String script(char kind, String text) {
        String from = kind == '^' ? RAISED_FROM : LOWERED_FROM;
        String to = kind == '^' ? RAISED : LOWERED;
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            int i = from.indexOf(c);
            if (i < 0) return null;
            out.append(to.charAt(i));
        }
        return out.isEmpty() ? null : out.toString();
    }

    private static Map<String, String> symbols() {
        Map<String, String> map = new HashMap<>();
        String pairs = """
                ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ \
                P ¶ S § copyright © pounds £ textsterling £ euro € EUR € texteuro € dag † ddag ‡ textdegree ° degree ° textregistered ® \
                texttrademark ™ textordfeminine ª textordmasculine º guillemotleft « guillemotright » guillemetleft « guillemetright » \
                flqq « frqq » glqq „ grqq “ quotedblbase „ quotesinglbase ‚ textquotedblleft “ textquotedblright ” textquoteleft ‘ \
                textquoteright ’ textquotesingle ' textquotedbl " lq ‘ rq ’ textendash – textemdash — textasciitilde ~ textasciicircum ^ \
                textunderscore _ textbackslash \\ textbar | textless < textgreater > textbraceleft { textbraceright } textdollar $ \
                textexclamdown ¡ textquestiondown ¿ textellipsis … ldots … dots … cdots ⋯ textperiodcentered · cdot · bullet • textbullet • \
                hyphen - slash / textmu µ textonehalf ½ textonequarter ¼ textthreequarters ¾ LaTeX LaTeX TeX TeX BibTeX BibTeX LaTeXe LaTeX2e \
                alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ \
                pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ \
                Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ infty ∞ partial ∂ nabla ∇ pm ± mp ∓ times × div ÷ \
                leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ cong ≅ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ subset ⊂ subseteq ⊆ \
                supset ⊃ supseteq ⊇ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ wedge ∧ vee ∨ oplus ⊕ otimes ⊗ circ ∘ star ⋆ ast ∗ \
                rightarrow → to → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦ uparrow ↑ downarrow ↓ \
                sum ∑ prod ∏ int ∫ sqrt √ langle ⟨ rangle ⟩ prime ′ aleph ℵ Re ℜ Im ℑ dagger † ddagger ‡ perp ⊥ parallel ∥ angle ∠ \
                triangle △ square □ lbrace { rbrace } lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ textbackslash \\ backslash \\
                """;
        String[] words = pairs.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) map.put(words[i], words[i + 1]);
        for (String same : "& % $ # _ { }".split(" ", -1)) map.put(same, same);
        for (String space : new String[] {
            " ",
            ",",
            ";",
            ":",
            "\n",
            "\t",
            "\\",
            "quad",
            "qquad",
            "space",
            "newline",
            "linebreak",
            "addspace",
            "thinspace"
        }) map.put(space, " ");
        for (String nothing : new String[] {"/", "-", "!", "@", "(", ")"}) map.put(nothing, "");
        return Map.copyOf(map);
    }
}
