package org.coauthor.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Near;
import org.jspecify.annotations.Nullable;

/** Reads a file that a person wrote, YAML or JSON: what is wrong with it is said in their words, with its line. */
public final class UserYaml {
    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private UserYaml() {}

    /**
     * What a text says; null where it says nothing.
     *
     * @param name of the file, for messages
     * @param hint what to do where it cannot be read
     * @throws CoauthorException with {@link Exit#NO_SOURCE} where it cannot be read
     */
    public static <T> @Nullable T read(String text, String name, Class<T> type, String hint) {
        try {
            return MAPPER.readValue(text, type);
        } catch (UnrecognizedPropertyException e) {
            TreeSet<String> known = new TreeSet<>();
            e.getKnownPropertyIds().forEach(id -> known.add(String.valueOf(id)));
            String near = Near.hint(e.getPropertyName(), known);
            throw new CoauthorException(
                    Exit.NO_SOURCE,
                    "unknown key " + e.getPropertyName() + at(name, e),
                    near.isEmpty() ? "known keys: " + String.join(", ", known) : near,
                    e);
        } catch (JacksonException e) {
            String said = e instanceof ValueInstantiationException && e.getCause() != null
                    ? e.getCause().getMessage()
                    : e.getOriginalMessage();
            throw new CoauthorException(
                    Exit.NO_SOURCE,
                    "cannot read the file: " + String.valueOf(said).split("\n", 2)[0] + at(name, e),
                    hint,
                    e);
        }
    }

    private static String at(String name, JacksonException e) {
        return ", at " + name
                + (e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr());
    }

    /**
     * The constant that a word in a file means, {@code -} and {@code _} and any case alike.
     *
     * @throws IllegalArgumentException that names all of them
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) if (constant.name().equals(wanted)) return constant;
        String known = String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
        throw new IllegalArgumentException(word + " is none of " + known);
    }
}
