package org.coauthor.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indented JSON document with the same line ends everywhere. */
final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    static JsonGenerator generator(Writer out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return FACTORY.createGenerator(out)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withArrayIndenter(indent).withObjectIndenter(indent));
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
