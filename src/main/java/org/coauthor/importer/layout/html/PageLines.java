package org.coauthor.importer.layout.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.Markup;
import org.coauthor.importer.layout.TextLine;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Lays a page out in lines: blocks, list items and rows of tables in lines of their own, hidden parts left out. */
final class PageLines implements NodeFilter {
    private static final Pattern BIBTEX =
            Pattern.compile("(?m)^[ \\t\\u00a0]{0,40}@\\s?[A-Za-z]{3,20}\\s?\\{[^\\s,{}]{1,200},");
    private static final Pattern LAYOUT = Pattern.compile("p|div|ul|ol|li|table|h[1-6]|br|section|article|dl|pre");
    private static final Pattern COUNTER = Pattern.compile("[\\[(]?\\d{1,3}[\\])]?\\.?");

    private static final Pattern STYLED = Pattern.compile("span|b|strong|i|em|a|small|time|u|font|cite");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?!\\d)");

    private static final int LOOKED_AT = 60;

    private final Map<Element, Boolean> laidOut = new IdentityHashMap<>();
    private final List<TextLine> lines = new ArrayList<>();
    private final List<TextLine> bibtex = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int start;
    private int level;
    private int lists;
    private boolean bullet;
    private boolean space;
    /** Whether an element inside of a line has just ended, and how long its text was. */
    private boolean left;

    private int closed;
    private int opened;

    /** The lines that a reader sees. */
    List<TextLine> lines() {
        flush();
        return lines;
    }

    /** BibTeX that stands in the page, hidden or shown, with the line it begins on. */
    List<TextLine> bibtex() {
        return bibtex;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) words(words);
        else if (node instanceof Element element) return opened(element);
        return FilterResult.CONTINUE;
    }

    private FilterResult opened(Element element) {
        String tag = element.normalName();
        opened = text.length();
        boolean hidden = Seen.hidden(element);
        if ((hidden || tag.equals("pre")) && bibtex(element)) return FilterResult.SKIP_ENTIRELY;
        if (hidden) return FilterResult.SKIP_ENTIRELY;
        switch (tag) {
            case "br" -> {
                if (text.isEmpty()) blank();
                flush();
            }
            case "hr" -> block();
            case "ul", "ol" -> {
                block();
                lists++;
            }
            case "li" -> {
                block();
                bullet = true;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                block();
                // Inside of a list it is the first line of an entry, and the first on the page is its owner's name.
                level = lists > 0 || lines.isEmpty() ? 0 : tag.charAt(1) - '0';
            }
            case "pre" -> {
                block();
                int above = line(element) - 1;
                Markup.lines(element.wholeText()).forEach(l -> lines.add(l.at(l.number() + above)));
                block();
                return FilterResult.SKIP_ENTIRELY;
            }
            case "dt", "dd" -> flush();
            case "td", "th" -> cell(element);
            case "tr" -> {
                if (layout(element)) block();
                else flush();
            }
            default -> {
                if (Seen.block(element)) block();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        String tag = element.normalName();
        left = !text.isEmpty() && STYLED.matcher(tag).matches();
        if (left) closed = text.length() - opened;
        if (tag.equals("ul") || tag.equals("ol")) lists--;
        if (tag.equals("td") || tag.equals("th") || tag.equals("br")) return FilterResult.CONTINUE;
        if (tag.equals("dt") || tag.equals("tr") && !layout(element)) flush();
        else if (Seen.block(element)) block();
        if (tag.length() == 2 && tag.charAt(0) == 'h') level = 0;
        if (tag.equals("li")) bullet = false;
        return FilterResult.CONTINUE;
    }

    /** Cells of a plain table follow each other in one line; cells that are laid out themselves are blocks. */
    private void cell(Element cell) {
        Element row = cell.parent();
        if (row == null || layout(row)) {
            block();
            return;
        }
        int end = text.length();
        if (end == 0) return;
        if (end < 7 && COUNTER.matcher(text).matches()) text.append(text.charAt(end - 1) == '.' ? " " : ". ");
        else text.append(",;:.|".indexOf(text.charAt(end - 1)) >= 0 ? " " : ", ");
        space = false;
    }

    private boolean layout(Element row) {
        return laidOut.computeIfAbsent(row, PageLines::blocks);
    }

    /** Whether the first elements of a row's cells are blocks. */
    private static boolean blocks(Element row) {
        int looked = 0;
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling())
            for (Element child = cell.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (LAYOUT.matcher(child.normalName()).matches()) return true;
                if (++looked > LOOKED_AT) return false;
            }
        return false;
    }

    private void words(TextNode node) {
        String words = node.getWholeText();
        int lineNow = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
                continue;
            }
            if (text.isEmpty()) {
                if (lineNow < 0) lineNow = line(node);
                start = lineNow + newlines(words, i);
            } else if (space || left && apart(c, words, i)) text.append(' ');
            space = false;
            left = false;
            text.append(c);
        }
    }

    /** Whether what stands beside each other without a space is set apart by style: "2010-2014" before "Doctorate". */
    private boolean apart(char next, String words, int i) {
        char last = text.charAt(text.length() - 1);
        boolean year = Character.isLetter(last)
                && YEAR.matcher(words).region(i, words.length()).lookingAt();
        return year
                || Character.isUpperCase(next)
                        && (Character.isLowerCase(last) || Character.isDigit(last))
                        && closed >= 3;
    }

    private static int newlines(String words, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) if (words.charAt(i) == '\n') count++;
        return count;
    }

    private static int line(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }

    private void flush() {
        TextLine line = TextLine.of(start, text.toString(), Math.max(0, 2 * lists - 2));
        text.setLength(0);
        space = false;
        if (line.blank()) return;
        lines.add(new TextLine(start, line.text(), line.indent(), (bullet || line.bullet()) && level == 0, level));
        bullet = false;
    }

    private void block() {
        flush();
        blank();
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).blank())
            lines.add(TextLine.blank(lines.get(lines.size() - 1).number()));
    }

    private boolean bibtex(Element element) {
        String tag = element.normalName();
        if (tag.equals("script") || tag.equals("style") || tag.equals("head")) return false;
        String whole = element.wholeText();
        if (!BIBTEX.matcher(whole).find()) return false;
        bibtex.add(new TextLine(line(element), whole, 0, false, 0));
        return true;
    }
}
