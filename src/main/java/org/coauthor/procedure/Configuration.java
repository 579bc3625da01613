package org.coauthor.procedure;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coauthor.text.Near;
import org.jspecify.annotations.Nullable;

/** The settings of one call. Each is asked for by name and type; what was given and not asked for is refused at the end. */
final class Configuration {
    private final Map<String, Object> given;
    private final TreeSet<String> known = new TreeSet<>();

    Configuration(Map<String, Object> given) {
        this.given = given;
    }

    /** A whole number of at least the least. */
    int whole(String name, int fallback, int least) {
        Object value = value(name);
        if (value == null) return fallback;
        if (!(value instanceof Long number)) throw wrong(name, "a whole number", value);
        if (number < least || number > Integer.MAX_VALUE)
            throw new IllegalArgumentException(name + " must be at least " + least + ", not " + number);
        return number.intValue();
    }

    /** A number above 0. */
    double positive(String name, double fallback) {
        Object value = value(name);
        if (value == null) return fallback;
        if (!(value instanceof Number number)) throw wrong(name, "a number", value);
        if (!(number.doubleValue() > 0)) throw new IllegalArgumentException(name + " must be above 0, not " + number);
        return number.doubleValue();
    }

    boolean flag(String name, boolean fallback) {
        Object value = value(name);
        if (value == null) return fallback;
        if (!(value instanceof Boolean flag)) throw wrong(name, "true or false", value);
        return flag;
    }

    @Nullable
    String text(String name) {
        Object value = value(name);
        if (value == null || value instanceof String) return (String) value;
        throw wrong(name, "text", value);
    }

    String text(String name, String fallback) {
        String text = text(name);
        return text == null ? fallback : text;
    }

    List<?> list(String name) {
        Object value = value(name);
        if (value == null) return List.of();
        if (!(value instanceof List<?> list)) throw wrong(name, "a list", value);
        return list;
    }

    /** One of the constants of an enumeration, by the name that users give. */
    <E extends Enum<E>> E choice(String name, E fallback) {
        String text = text(name);
        return text == null ? fallback : constant(name, text, fallback.getDeclaringClass());
    }

    /** Some of the constants of an enumeration, in a list of the names that users give. */
    <E extends Enum<E>> Set<E> choices(String name, Set<E> fallback, Class<E> type) {
        List<?> given = list(name);
        if (given.isEmpty()) return fallback;
        Set<E> chosen = EnumSet.noneOf(type);
        for (Object each : given) {
            if (!(each instanceof String text)) throw wrong(name, "a list of texts", each);
            chosen.add(constant(name, text, type));
        }
        return chosen;
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        for (E each : all) if (each.toString().equalsIgnoreCase(text)) return each;
        List<String> names = all.stream().map(E::toString).toList();
        throw new IllegalArgumentException(
                name + " is one of " + String.join(", ", names) + ", not '" + text + "'" + hint(text, names));
    }

    /** Throws where something was given that nobody asked for. */
    void end() {
        for (String name : given.keySet())
            if (!known.contains(name))
                throw new IllegalArgumentException("there is no setting '" + name + "'" + hint(name, known)
                        + (known.isEmpty() ? "" : "; settings are " + String.join(", ", known)));
    }

    private @Nullable Object value(String name) {
        known.add(name);
        return given.get(name);
    }

    private static String hint(String word, Collection<String> names) {
        String hint = Near.hint(word, names);
        return hint.isEmpty() ? "" : ": " + hint;
    }

    private static IllegalArgumentException wrong(String name, String wanted, Object value) {
        return new IllegalArgumentException(name + " is " + wanted + ", not " + shown(value));
    }

    private static String shown(Object value) {
        if (value instanceof String text) return "the text '" + text + "'";
        if (value instanceof List<?> list)
            return "the list [" + list.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]";
        return String.valueOf(value);
    }
}
