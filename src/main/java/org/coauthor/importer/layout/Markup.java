package org.coauthor.importer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes the markup off plain text and Markdown, line by line, so that line numbers stay. */
public final class Markup {
    /** In characters, so that taking off the markup stays cheap; the layout cuts, and tells of it, well before. */
    private static final int LONGEST_LINE = 4 * Layout.LONGEST_LINE;

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,300}\\]\\([^()]{0,500}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{1,500})\\]\\((?:[^()\\s]|\\([^()]*\\)){0,800}(?: \"[^\"]{0,200}\")?\\)");
    private static final Pattern STRONG =
            Pattern.compile("\\*\\*(\\S(?:[^*]{0,500}\\S)?)\\*\\*|__(\\S(?:[^_]{0,500}\\S)?)__");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\p{L}\\p{N}*])\\*([^\\s*,](?:[^*]{0,300}[^\\s*])?)\\*(?![\\p{L}\\p{N}*])|(?<![\\p{L}\\p{N}_])_([^\\s_](?:[^_]{0,300}[^\\s_])?)_(?![\\p{L}\\p{N}_])");
    private static final Pattern CODE = Pattern.compile("`([^`]{1,200})`");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|b|i|em|strong|u|sup|sub|span|div|p|br|li|ul|ol|font|small|img|h[1-6]|center|details|summary|table|tr|td|th|tbody|code|section)\\b[^<>]{0,600}/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK =
            Pattern.compile("(?<=\\S)\\s*<br ?/?>(?=\\s*[\\p{L}\\p{N}*_\\[(“\"])", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIQUID =
            Pattern.compile("\\{%[^%]{0,300}%\\}|\\{\\{[^{}]{0,300}\\}\\}|\\{:[^{}]{0,200}\\}");
    /** Letters of HTML 2 may lack their semicolon, also inside of a word. */
    private static final Pattern LETTER =
            Pattern.compile("&([A-Za-z](?:acute|grave|circ|uml|tilde|cedil|slash|ring)|szlig|[ao]elig|AElig)(?!;)");

    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s+(.*?)#*\\s*$");

    private Markup() {}

    /**
     * The lines of a text. Comments and front matter become blank lines; lines beyond 32,000 characters are cut there;
     * {@code <br>} inside a line ends one of the same number.
     */
    public static List<TextLine> lines(String text) {
        String[] raw = text.split("\r\n|\n|\r", -1);
        List<TextLine> lines = new ArrayList<>();
        boolean comment = false;
        int matter = frontMatterEnd(raw);
        for (int i = 0; i < raw.length; i++) {
            String line = raw[i].length() > LONGEST_LINE ? raw[i].substring(0, LONGEST_LINE) : raw[i];
            if (i <= matter) line = "";
            int open = line.indexOf("<!--");
            int close = line.indexOf("-->");
            if (comment) line = close < 0 ? "" : line.substring(close + 3);
            else if (open >= 0) line = line.substring(0, open) + (close > open ? line.substring(close + 3) : "");
            comment = comment ? close < 0 : open >= 0 && close < open;
            for (String row : line.indexOf('<') < 0 ? new String[] {line} : BREAK.split(line))
                lines.add(line(row, i + 1));
        }
        return lines;
    }

    private static int frontMatterEnd(String[] raw) {
        if (raw.length == 0 || !raw[0].strip().equals("---")) return -1;
        for (int i = 1; i < Math.min(raw.length, 60); i++) if (raw[i].strip().equals("---")) return i;
        return -1;
    }

    private static TextLine line(String raw, int number) {
        int level = 0;
        Matcher heading = HEADING.matcher(raw);
        String text = raw;
        if (heading.matches()) {
            level = heading.group(1).length();
            text = heading.group(2);
        }
        int bullet = level == 0 ? TextLine.bullet(text) : 0;
        int indent = 0;
        while (indent < raw.length() && (Character.isWhitespace(raw.charAt(indent)) || raw.charAt(indent) == '\u00a0'))
            indent++;
        return new TextLine(number, plain(text.substring(bullet)), indent, bullet > 0, level);
    }

    /** A text without links, emphasis, tags, entities, liquid tags, ligatures and leading symbols. */
    public static String plain(String text) {
        String t = text;
        if (t.indexOf('[') >= 0 && t.indexOf(']') >= 0) {
            t = IMAGE.matcher(t).replaceAll("");
            t = LINK.matcher(t).replaceAll("$1");
        }
        if (t.indexOf('*') >= 0 || t.indexOf('_') >= 0) {
            t = STRONG.matcher(t).replaceAll("$1$2");
            t = EMPHASIS.matcher(t).replaceAll("$1$2");
        }
        if (t.indexOf('`') >= 0) t = CODE.matcher(t).replaceAll("$1");
        if (t.indexOf('{') >= 0) t = LIQUID.matcher(t).replaceAll("");
        if (t.indexOf('<') >= 0) t = TAG.matcher(t).replaceAll("");
        if (t.indexOf('&') >= 0) t = LETTER.matcher(t).replaceAll("&$1;");
        if (t.indexOf('&') >= 0 && t.indexOf(';') >= 0) t = Parser.unescapeEntities(t, false);
        return Glyphs.tidy(t);
    }
}
