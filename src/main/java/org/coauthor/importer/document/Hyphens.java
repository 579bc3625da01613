package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.TextLine;

/** Gives words back the hyphen that they lost at a line's end ("WisconsinMadison") where the document has it elsewhere. */
final class Hyphens {
    private static final Pattern COMPOUND = Pattern.compile("\\b(\\p{Lu}\\p{Ll}+)-(\\p{Lu}\\p{Ll}+)\\b");
    private static final Pattern GLUED = Pattern.compile("\\b\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}+\\b");

    private Hyphens() {}

    static List<TextLine> restored(List<TextLine> lines) {
        Map<String, String> compounds = new LinkedHashMap<>();
        for (TextLine line : lines) {
            Matcher m = COMPOUND.matcher(line.text());
            while (m.find()) compounds.put(m.group(1) + m.group(2), m.group());
        }
        if (compounds.isEmpty()) return lines;
        List<TextLine> out = new ArrayList<>();
        for (TextLine line : lines) {
            String text = GLUED.matcher(line.text()).replaceAll(m -> compounds.getOrDefault(m.group(), m.group()));
            boolean same = text.equals(line.text());
            out.add(same ? line : new TextLine(line.number(), text, line.indent(), line.bullet(), line.level()));
        }
        return out;
    }
}
