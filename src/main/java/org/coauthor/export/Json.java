package org.coauthor.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All JSON that the program writes: the same line ends everywhere, dates ISO, absent fields of records left out. */
public final class Json {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter OBJECTS = new DefaultPrettyPrinter().withObjectIndenter(INDENT);
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
    private static final ObjectWriter PRETTY = MAPPER.writer(OBJECTS);

    private Json() {}

    /** A value on one line. */
    public static String line(Object value) {
        try {
            return escaped(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value as an indented document. */
    public static String document(Object value) {
        try {
            return escaped(PRETTY.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same JSON without DEL and the control characters behind it, which JSON allows and terminals obey. */
    private static String escaped(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean control = c >= 0x7f && c <= 0x9f;
            if (control && escaped == null) escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
            if (control && escaped != null) escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else if (escaped != null) escaped.append(c);
        }
        return escaped == null ? json : escaped.toString();
    }

    /** The fields of a record. */
    public static Map<?, ?> fields(Object value) {
        return MAPPER.convertValue(value, Map.class);
    }

    /** An indented document that is written piece by piece. */
    static JsonGenerator generator(Writer out) throws IOException {
        return compact(out).setPrettyPrinter(OBJECTS.withArrayIndenter(INDENT));
    }

    /** A generator without line breaks. */
    static JsonGenerator compact(Writer out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    static void end(JsonGenerator json, Writer out) throws IOException {
        json.flush();
        out.write('\n');
        out.flush();
    }

    /** A field with a String, Integer, Double or Boolean; none for null. */
    static void field(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value == null) return;
        json.writeFieldName(name);
        if (value instanceof Double number) json.writeNumber(new BigDecimal(Characters.number(number)));
        else json.writePOJO(value);
    }
}
