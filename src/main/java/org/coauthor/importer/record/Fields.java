package org.coauthor.importer.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.model.AuthorMention;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Values of JSON records, whatever form they come in. */
public final class Fields {
    private Fields() {}

    /** The clean text at a path of fields; of an array the first element; null where there is none. */
    public static @Nullable String text(JsonNode record, String... path) {
        JsonNode at = record;
        for (String name : path) {
            if (at.isArray()) at = at.path(0);
            at = at.path(name);
        }
        while (at.isArray()) at = at.path(0);
        return at.isValueNode() && !at.isNull() ? Text.clean(at.asText()) : null;
    }

    /** The clean texts of an array, or the one text. */
    public static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        if (values.isArray()) values.forEach(v -> texts.addAll(texts(v)));
        else if (values.isValueNode() && !values.isNull()) {
            String text = Text.clean(values.asText());
            if (text != null) texts.add(text);
        }
        return texts;
    }

    /** Text that may hold HTML or MathML tags and character references, without them. */
    public static @Nullable String unmarked(@Nullable String text) {
        if (text == null) return null;
        String plain = text;
        if (tagged(plain)) {
            plain = Jsoup.parseBodyFragment(plain).text();
            // Titles are escaped twice as often as once.
            if (tagged(plain)) plain = Jsoup.parseBodyFragment(plain).text();
        } else if (plain.indexOf('&') >= 0)
            plain = Parser.unescapeEntities(Parser.unescapeEntities(plain, false), false);
        return Text.clean(plain);
    }

    private static boolean tagged(String text) {
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            if (next == '/' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z')
                return text.indexOf('>', at) > 0;
        }
        return false;
    }

    /** A person from the parts of the name; null where there are none. */
    public static @Nullable AuthorMention person(
            @Nullable String given, @Nullable String family, @Nullable String suffix) {
        String first = Text.clean(given);
        String last = Text.clean(family);
        String end = Text.clean(suffix);
        StringBuilder name = new StringBuilder();
        for (String part : new String[] {first, last, end})
            if (part != null) name.append(name.isEmpty() ? "" : " ").append(part);
        if (name.isEmpty()) return null;
        boolean divided = first != null && last != null;
        return AuthorMention.of(name.toString(), divided ? first : null, divided ? last : null);
    }

    /** Pages as BibTeX writes them. */
    public static @Nullable String pages(@Nullable String first, @Nullable String last) {
        if (first == null) return null;
        return last == null || last.equals(first) ? first : first + "\u2013" + last;
    }
}
