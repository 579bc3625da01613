package org.coauthor.importer.layout.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.layout.DocumentFormat;
import org.coauthor.importer.layout.Layout;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Web pages (<a href="https://html.spec.whatwg.org/">HTML</a>), read by jsoup, which mends what is broken as browsers do. */
public final class HtmlFormat implements DocumentFormat {
    /** Larger pages are no homepages; their tree would take twenty times their size. In bytes: 16 MiB. */
    static final int SIZE_MAX = 16 << 20;

    private static final int DEPTH_MAX = 200;

    private static final Pattern BEGINS = Pattern.compile(
            "^\\s*(?:<!--.{0,2000}?-->\\s*)*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!DOCTYPE\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAGS =
            Pattern.compile("<(?:div|p|ul|ol|li|table|h[1-6]|span|br|a)\\b[^<>]{0,300}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_PART =
            Pattern.compile("\\s+[-–—|·:•»]+\\s+|\\s*[|·»]\\s*|(?i)'s (?:home ?page|website)");

    @Override
    public boolean recognises(Sample sample) {
        String head = sample.text();
        String begin = head.substring(0, Math.min(head.length(), 6000));
        if (BEGINS.matcher(begin).matches()) return true;
        return sample.named("html", "htm", "xhtml")
                && TAGS.matcher(head).results().limit(3).count() == 3;
    }

    @Override
    public Layout read(Input input) throws IOException {
        byte[] bytes = input.readAll();
        if (bytes.length > SIZE_MAX)
            throw new SourceException(
                    "too-large",
                    input.name() + " is a page of more than " + (SIZE_MAX >> 20) + " MiB",
                    "save the part that is the CV as a page of its own");
        return layout(parse(bytes, input.name()));
    }

    @Override
    public Layout beginning(Sample sample) throws IOException {
        return layout(parse(sample.head(), sample.name()));
    }

    private static Document parse(byte[] bytes, String name) throws SourceException {
        try {
            return parsed(bytes);
        } catch (IndexOutOfBoundsException e) {
            // jsoup 1.x loses count of what is open where hundreds of lists and styles are nested in each other.
            SourceException broken = new SourceException(
                    "broken",
                    name + " is a page with its tags in a tangle",
                    "open it in a browser and save what it shows as text or PDF");
            broken.initCause(e);
            throw broken;
        }
    }

    private static Document parsed(byte[] bytes) {
        Encoding encoding = Encoding.decode(bytes);
        Parser parser = parser();
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        if (encoding.sure() || !head.toLowerCase(Locale.ROOT).contains("charset"))
            return parser.parseInput(encoding.text(), "");
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        } catch (IOException | IllegalArgumentException e) {
            // A charset that there is none of.
            return parser().parseInput(encoding.text(), "");
        }
    }

    /** Deeper elements are put beside those of this depth. */
    private static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH_MAX);
    }

    private static Layout layout(Document page) {
        PageLines lines = new PageLines();
        NodeTraversor.filter(lines, page);
        List<Statement> stated = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<TextLine> names = new ArrayList<>();
        MachineReadable machine = new MachineReadable(stated, problems, names);
        machine.jsonLd(page);
        machine.microdata(page);
        machine.bibtex(lines.bibtex());
        Element author = page.selectFirst("meta[name=author]");
        if (author != null) name(author.attr("content"), names);
        for (String part : TITLE_PART.split(page.title())) name(part, names);
        return new Layout(lines.lines(), names, stated, false, problems);
    }

    private static void name(String text, List<TextLine> names) {
        if (!text.isBlank() && text.length() < 100) names.add(new TextLine(1, text.strip(), 0, false, 0));
    }
}
