package org.coauthor.importer.layout.latex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateText;
import org.coauthor.text.Latex;
import org.coauthor.text.NameParser;

/** Lays the text of a LaTeX CV out in lines: sections, items, entries of CV classes, rows of tables. */
final class LatexLines {
    private static final Set<String> SILENT = Set.of(
            "label",
            "ref",
            "vspace",
            "hspace",
            "setlength",
            "addtolength",
            "includegraphics",
            "usepackage",
            "definecolor",
            "color",
            "pagestyle",
            "thispagestyle",
            "input",
            "include",
            "bibliographystyle",
            "photo",
            "moderncvstyle",
            "fontsize",
            "moderncvcolor",
            "moderncvtheme",
            "hypersetup",
            "geometry",
            "setcounter",
            "renewcommand",
            "providecommand",
            "def",
            "email",
            "phone",
            "mobile",
            "social",
            "homepage",
            "fax",
            "address",
            "extrainfo",
            "quote",
            "setmainfont",
            "makecvtitle",
            "RequirePackage",
            "documentclass",
            "pagenumbering",
            "rule",
            "hfill",
            "cite",
            "nocite",
            "DeclareFieldFormat",
            "titleformat",
            "titlespacing",
            "enlargethispage",
            "linespread",
            "selectfont",
            "rowcolors",
            "arrayrulewidth",
            "begingroup",
            "endgroup",
            "newlength",
            "settowidth",
            "textcolor@",
            "faIcon",
            "printbibliography");
    private static final Map<String, Integer> HEADINGS = Map.of(
            "chapter",
            1,
            "section",
            1,
            "cvsection",
            1,
            "ecvsection",
            1,
            "subsection",
            2,
            "cvsubsection",
            2,
            "subsubsection",
            3);
    private static final Set<String> ITEMS =
            Set.of("item", "bibitem", "cvlistitem", "cvitemwithcomment@", "resumeItem");
    /** One that stands for words, plain or styled. */
    private static final Pattern MACRO = Pattern.compile(
            "\\\\(?:newcommand|renewcommand|providecommand|def)\\*?\\s?\\{?\\\\([A-Za-z]{1,40})\\}?\\s?\\{("
                    + "(?:[^{}\\\\#]|\\\\(?:text[a-z]{2}|emph|bf|em|it|sc|bfseries|underline|mbox)\\b|\\{[^{}\\\\#]{0,200}\\}){1,200}+)\\}");

    private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%.*");
    private static final Pattern NAME = Pattern.compile(
            "\\\\(?:name|author|fullname)\\s?(?:\\[[^\\]]{0,60}\\])?\\{([^{}]{1,80})\\}(?:\\s?\\{([^{}]{1,80})\\})?");
    private static final Pattern FIRST = Pattern.compile("\\\\(?:firstname|ecvname|ecvfirstname)\\{([^{}]{1,80})\\}");
    private static final Pattern LAST = Pattern.compile("\\\\(?:familyname|lastname|ecvlastname)\\{([^{}]{1,80})\\}");
    private static final Pattern BIBLIOGRAPHY = Pattern.compile(
            "\\\\(?:bibliography|addbibresource|addglobalbib)\\s?(?:\\[[^\\]]{0,100}\\])?\\{([^{}]{1,400})\\}");
    private static final Pattern CITED = Pattern.compile(
            "\\\\(?:no|full|foot)?cite[a-z]{0,10}\\*?(?:\\[[^\\]]{0,200}\\]){0,2}\\{([^{}]{1,1000})\\}");
    private static final int DEPTH = 12;
    private static final int LONGEST = 20_000;
    /** Fewer characters hold no reference with authors, title and venue. */
    private static final int REFERENCE = 60;

    private final List<TextLine> lines = new ArrayList<>();
    private final List<TextLine> names = new ArrayList<>();
    private final List<NamedFile> bibliographies = new ArrayList<>();
    private final Set<String> cited = new LinkedHashSet<>();
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] closes;
    private int line = 1;
    private int begun = 1;
    private boolean item;
    private int nested;

    LatexLines(String source) {
        String[] rows = source.split("\r\n|\n|\r", -1);
        starts = new int[rows.length + 1];
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            starts[i] = bare.length();
            Matcher comment = COMMENT.matcher(rows[i]);
            boolean cut = comment.find();
            bare.append(cut ? rows[i].substring(0, comment.start()) : rows[i]);
            if (!cut || comment.start() == 0) bare.append('\n');
            else bare.append(' ');
        }
        starts[rows.length] = bare.length();
        String whole = bare.toString();
        closes = braces(whole);
        preamble(whole);
        int body = whole.indexOf("\\begin{document}");
        int end = whole.indexOf("\\end{document}");
        int from = body < 0 ? 0 : body + "\\begin{document}".length();
        walk(whole, from, end > from ? end : whole.length(), 0, true);
        flush();
    }

    List<TextLine> lines() {
        return lines;
    }

    List<TextLine> names() {
        return names;
    }

    List<NamedFile> bibliographies() {
        return bibliographies;
    }

    Set<String> cited() {
        return cited;
    }

    private void preamble(String whole) {
        Matcher macro = MACRO.matcher(whole);
        while (macro.find()) macros.put(macro.group(1), macro.group(2));
        Matcher name = NAME.matcher(whole);
        if (name.find()) name(name.group(1) + (name.group(2) == null ? "" : " " + name.group(2)), name.start());
        Matcher first = FIRST.matcher(whole);
        Matcher last = LAST.matcher(whole);
        if (first.find())
            name(
                    last.find()
                            ? first.group(1) + " " + last.group(1)
                            : NameParser.parse(first.group(1)).natural(),
                    first.start());
        Matcher bibliography = BIBLIOGRAPHY.matcher(whole);
        while (bibliography.find())
            for (String file : bibliography.group(1).split(","))
                bibliographies.add(new NamedFile(file.strip(), lineAt(bibliography.start())));
        Matcher citation = CITED.matcher(whole);
        while (citation.find()) for (String key : citation.group(1).split(",")) cited.add(key.strip());
    }

    private void name(String text, int at) {
        names.add(new TextLine(lineAt(at), Latex.toUnicode(text).strip(), 0, false, 0));
    }

    private int lineAt(int position) {
        int at = Arrays.binarySearch(starts, position);
        return Math.min(starts.length, at >= 0 ? at + 1 : -at - 1);
    }

    /** Reads a piece of the source; {@code placed} tells that positions in it are positions in the file. */
    private void walk(String s, int from, int to, int depth, boolean placed) {
        for (int i = from; i < to; ) {
            char c = s.charAt(i);
            if (placed) line = lineAt(i);
            if (c == '\\') i = command(s, i + 1, to, depth, placed);
            else if (c == '\n' && i + 1 < to && blankLine(s, i + 1, to)) {
                blank();
                i++;
                while (i < to && Character.isWhitespace(s.charAt(i))) i++;
            } else {
                if (c == '&') put(", ");
                else if (c == '~') put(" ");
                else if (c == '\n' || c == '\t') put(" ");
                else if (c == '{' || c == '}') put(c == '{' ? "{" : "}");
                else put(String.valueOf(c));
                i++;
            }
        }
    }

    private static boolean blankLine(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) == '\n') return true;
            if (!Character.isWhitespace(s.charAt(i))) return false;
        }
        return false;
    }

    private void put(String more) {
        if (text.isEmpty()) {
            if (more.isBlank() || more.equals(", ") || more.equals("}")) return;
            begun = line;
        }
        if (text.length() > LONGEST) flush();
        text.append(more);
    }

    /** Reads a command behind its backslash; returns where to go on. */
    private int command(String s, int at, int to, int depth, boolean placed) {
        int end = at;
        while (end < to && (Character.isLetter(s.charAt(end)) || s.charAt(end) == '@')) end++;
        if (end == at) {
            boolean newline = at < to && s.charAt(at) == '\\';
            if (newline) {
                flush();
                return skipOption(s, at + 1, to);
            }
            put("\\" + (at < to ? String.valueOf(s.charAt(at)) : ""));
            return at + 1;
        }
        String name = s.substring(at, end);
        int star = end < to && s.charAt(end) == '*' ? end + 1 : end;
        int open = skipOption(s, star, to);
        if (name.equals("begin") || name.equals("end")) return environment(s, open, to, name.equals("begin"));
        if (SILENT.contains(name)
                || name.equals("bibliography")
                || name.equals("addbibresource")
                || name.equals("newcommand")) {
            int after = open;
            for (int next = close(after, to); next > 0; next = close(after, to)) after = next;
            return after;
        }
        if (name.equals("par") || name.equals("newline") || name.equals("linebreak") || name.equals("tabularnewline")) {
            flush();
            return end;
        }
        if (ITEMS.contains(name)) {
            flush();
            item = true;
            if (name.equals("bibitem")) {
                int next = close(open, to);
                return next > 0 ? next : open;
            }
            return name.equals("item") ? labelled(s, star, to) : open;
        }
        List<int[]> arguments = arguments(s, open, to);
        Integer level = HEADINGS.get(name);
        if (level != null && !arguments.isEmpty()) {
            int[] last = arguments.get(0);
            blank();
            String heading = plain(s.substring(last[0], last[1]));
            if (!heading.isEmpty()) lines.add(new TextLine(line, heading, 0, false, level));
            return last[1] + 1;
        }
        String value = macros.get(name);
        if (value != null && depth < DEPTH) {
            put(value);
            boolean ended =
                    arguments.size() == 1 && arguments.get(0)[0] == arguments.get(0)[1];
            return ended ? arguments.get(0)[1] + 1 : end;
        }
        if (name.equals("href") && arguments.size() >= 2) {
            walk(s, arguments.get(1)[0], arguments.get(1)[1], depth + 1, placed);
            return arguments.get(1)[1] + 1;
        }
        if (arguments.size() >= 2 && depth < DEPTH && !name.equals("textcolor") && !name.equals("multicolumn")) {
            entry(s, arguments, depth, placed);
            return arguments.get(arguments.size() - 1)[1] + 1;
        }
        if (arguments.size() >= 1 && depth < DEPTH && name.length() > 1) {
            int[] last = arguments.get(arguments.size() - 1);
            walk(s, last[0], last[1], depth + 1, placed);
            return last[1] + 1;
        }
        // Accents and letters are left to the decoder.
        put(
                name.length() <= 2 || name.matches("(?:text|math)[a-z]{2,20}|ldots|dots|ss|aa|oe|ae")
                        ? "\\" + name + (arguments.isEmpty() ? " " : "")
                        : "");
        return end;
    }

    private int labelled(String s, int at, int to) {
        if (at < to && s.charAt(at) == '[') {
            int end = s.indexOf(']', at);
            if (end > 0 && end < to && end - at < 200) {
                String label = plain(s.substring(at + 1, end));
                if (!label.isEmpty()) put(label + " ");
                return end + 1;
            }
        }
        return at;
    }

    private int environment(String s, int open, int to, boolean begins) {
        int end = close(open, to);
        if (end < 0) return open;
        String name = s.substring(open + 1, end - 1).strip();
        flush();
        if (name.matches("itemize|enumerate|description|etaremune|cvitems|cventries|cvhonors"))
            nested += begins ? 1 : -1;
        if (begins && name.equals("thebibliography")) {
            blank();
            lines.add(new TextLine(line, "Bibliography", 0, false, 1));
        }
        if (!begins) return end;
        int after = skipOption(s, end, to);
        // What stands in braces behind "tabular" and the like says how, not what.
        boolean laid = name.matches(
                "tabular.?|longtable|tabu|thebibliography|minipage|multicols|cvcolumns?|adjustwidth|rSection|rSubsection|list");
        boolean titled = name.matches("rSection|cvsection");
        for (int next = close(after, to); laid && next > 0; next = close(after, to)) {
            if (titled) {
                blank();
                lines.add(new TextLine(line, plain(s.substring(after, next)), 0, false, 1));
            }
            after = next;
        }
        return after;
    }

    /**
     * The entry of a CV class, whatever the order of its fields: the first that is a date becomes a line of its own behind the others,
     * long ones and lists follow.
     */
    private void entry(String s, List<int[]> arguments, int depth, boolean placed) {
        flush();
        int at = line;
        String date = null;
        StringBuilder head = new StringBuilder();
        List<int[]> rest = new ArrayList<>();
        for (int[] a : arguments) {
            String raw = s.substring(a[0], a[1]);
            boolean list =
                    raw.contains("\\item") || raw.contains("\\begin") || raw.contains("\\cv") || raw.length() > 160;
            String said = list ? "" : plain(raw);
            if (list) rest.add(a);
            else if (date == null && !said.isEmpty() && said.length() < 40 && DateText.only(said) != null) date = said;
            else if (!said.isEmpty()) {
                boolean label = head.toString().endsWith(":");
                head.append(head.isEmpty() ? "" : label ? " " : ", ").append(said);
            }
        }
        boolean short2 = arguments.size() == 2 && date != null;
        // A reference beside its year is an entry of its own, as those of a list are.
        if (short2 && head.length() > REFERENCE) lines.add(new TextLine(at, date + " " + head, 0, true, 0));
        else if (!head.isEmpty()) lines.add(TextLine.of(at, short2 ? date + " " + head : head.toString(), 0));
        if (date != null && !short2) lines.add(new TextLine(at, date, 0, false, 0));
        for (int[] a : rest) {
            walk(s, a[0], a[1], depth + 1, placed);
            flush();
        }
        if (arguments.size() > 2) blank();
    }

    private List<int[]> arguments(String s, int open, int to) {
        List<int[]> found = new ArrayList<>();
        int at = open;
        while (found.size() < 9) {
            int brace = at;
            while (brace < to
                    && (s.charAt(brace) == ' ' || s.charAt(brace) == '\n' || s.charAt(brace) == '\t')
                    && brace - at < 80) brace++;
            int end = close(brace, to);
            if (end < 0) break;
            found.add(new int[] {brace + 1, end - 1});
            at = end;
        }
        return found;
    }

    /** Behind the brace that closes the one at a place, -1 where there is none. */
    private int close(int open, int to) {
        return open < to && closes[open] > 0 && closes[open] <= to ? closes[open] : -1;
    }

    /** For each opening brace the place behind its partner, 0 where it has none. */
    private static int[] braces(String s) {
        int[] closes = new int[s.length()];
        int[] open = new int[s.length()];
        int depth = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\\') i++;
            else if (c == '{') open[depth++] = i;
            else if (c == '}' && depth > 0) closes[open[--depth]] = i + 1;
        }
        return closes;
    }

    private static int skipOption(String s, int at, int to) {
        if (at >= to || s.charAt(at) != '[') return at;
        int end = s.indexOf(']', at);
        return end > 0 && end < to && end - at < 200 ? end + 1 : at;
    }

    private String plain(String latex) {
        String expanded = latex;
        for (Map.Entry<String, String> m : macros.entrySet())
            if (expanded.length() < 10_000) expanded = expanded.replace("\\" + m.getKey() + "{}", m.getValue());
        expanded = expanded.replaceAll("\\\\(?:href|textcolor)\\s?\\{[^{}]{0,400}\\}", "")
                .replaceAll("\\s+", " ");
        return Latex.toUnicode(expanded).strip();
    }

    private void flush() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ',' || Character.isWhitespace(text.charAt(end - 1)))) end--;
        String said =
                Latex.toUnicode(text.substring(0, end).replaceAll("\\s+", " ")).strip();
        text.setLength(0);
        if (said.isEmpty()) return;
        TextLine made = TextLine.of(begun, said, 2 * Math.max(0, nested - 1));
        if (!made.blank()) lines.add(new TextLine(begun, made.text(), made.indent(), item || made.bullet(), 0));
        item = false;
    }

    private void blank() {
        flush();
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).blank()) lines.add(TextLine.blank(line));
    }
}
