package org.coauthor.importer.ris;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.jspecify.annotations.Nullable;

/** Records of tagged lines ({@code TI  - A title}); a line without a tag goes on with the one before. */
final class TaggedText {
    private static final Pattern LINE = Pattern.compile("^\\s{0,3}([A-Z][A-Z0-9]{1,3}) {0,4}- ?(.*)$");

    /** Values of a record beyond this are dropped. */
    private static final int VALUES_MAX = 200_000;

    private static final int LINE_MAX = 1 << 20;

    /** A value with its tag. */
    record Value(String tag, StringBuilder text, int line) {}

    /** A record: its values in order. */
    record Tagged(List<Value> values, int line) {

        /** The first value of these tags that is not empty. */
        @Nullable
        String first(String... tags) {
            for (String tag : tags)
                for (Value value : values)
                    if (value.tag.equals(tag) && !value.text.toString().isBlank()) return value.text.toString();
            return null;
        }

        /** All values of a tag. */
        List<String> all(String... tags) {
            Set<String> wanted = Set.of(tags);
            return values.stream()
                    .filter(v -> wanted.contains(v.tag))
                    .map(v -> v.text.toString())
                    .toList();
        }
    }

    private TaggedText() {}

    /**
     * Reads record after record.
     *
     * @param begin the tag that begins a record
     * @param end the tag that ends one, or null where the next one's begin does
     */
    static void each(Reader in, String begin, @Nullable String end, Sink sink, Consumer<Tagged> taker)
            throws IOException {
        BufferedReader lines = new BufferedReader(in);
        List<Value> values = new ArrayList<>();
        int number = 0;
        boolean open = false;
        for (String read = lines.readLine(); read != null; read = lines.readLine()) {
            // a NUL is no part of any value
            String line = read.replace("\0", "");
            number++;
            if (line.length() > LINE_MAX) {
                sink.problem(
                        "too-long", number, 0, "a line is longer than " + LINE_MAX + " characters and is left out");
                continue;
            }
            Matcher tagged = LINE.matcher(line);
            if (!tagged.matches()) {
                if (open && !line.isBlank() && !values.isEmpty())
                    values.get(values.size() - 1).text.append(' ').append(line.strip());
                else if (!open && !line.isBlank() && !line.strip().matches("\\d{1,9}[.:]?"))
                    sink.problem("stray-line", number, 0, "this line belongs to no record");
                continue;
            }
            String tag = tagged.group(1);
            if (tag.equals(begin)) {
                if (open && !values.isEmpty()) {
                    if (end != null)
                        sink.problem("unended", number, 0, "a record begins before the one before it has ended");
                    taker.accept(new Tagged(List.copyOf(values), values.get(0).line));
                }
                values.clear();
                open = true;
            }
            if (tag.equals(end)) {
                if (!values.isEmpty()) taker.accept(new Tagged(List.copyOf(values), values.get(0).line));
                values.clear();
                open = false;
            } else if (open && values.size() < VALUES_MAX)
                values.add(new Value(tag, new StringBuilder(tagged.group(2).strip()), number));
            else if (!open) sink.problem("stray-line", number, 0, "this line belongs to no record");
        }
        if (values.isEmpty()) return;
        if (end != null) sink.problem("unended", number, 0, "the last record has no end");
        taker.accept(new Tagged(List.copyOf(values), values.get(0).line));
    }
}
