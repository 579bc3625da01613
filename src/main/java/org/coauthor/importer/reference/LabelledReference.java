package org.coauthor.importer.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference string with its fields as people marked them.
 *
 * @param document what it stands in; for collections without documents a stretch of twenty strings
 * @param text the string on one line
 * @param title absent where it has none, and so on
 * @param venueKnown whether an absent venue means that there is none
 * @param segments label and text of all of the string where that is known, otherwise empty
 */
record LabelledReference(
        String document,
        String text,
        @Nullable String author,
        @Nullable String title,
        @Nullable String venue,
        @Nullable String date,
        boolean venueKnown,
        List<Segment> segments) {
    record Segment(String label, String text) {}

    private static final int COLLECTION = 60;
    private static final int STRETCH = 20;

    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("author", Label.AUTHOR),
            Map.entry("title", Label.TITLE),
            Map.entry("journal", Label.VENUE),
            Map.entry("container-title", Label.VENUE),
            Map.entry("date", Label.DATE),
            Map.entry("volume", Label.VOLUME),
            Map.entry("pages", Label.PAGES),
            Map.entry("publisher", Label.PUBLISHER),
            Map.entry("location", Label.PLACE),
            Map.entry("editor", Label.EDITOR),
            Map.entry("translator", Label.EDITOR),
            Map.entry("director", Label.EDITOR),
            Map.entry("producer", Label.EDITOR),
            Map.entry("collection-title", Label.SERIES),
            Map.entry("url", Label.LINK),
            Map.entry("doi", Label.LINK),
            Map.entry("isbn", Label.LINK),
            Map.entry("citation-number", Label.NUMBER),
            Map.entry("genre", Label.KIND));

    /** Reads one JSON object a line; strings of large collections are set apart by stretches. */
    static List<LabelledReference> read(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        Map<String, Integer> sizes = new java.util.HashMap<>();
        JsonMapper mapper = JsonMapper.builder().build();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) continue;
            JsonNode node = mapper.readTree(line);
            nodes.add(node);
            sizes.merge(node.path("source").asText(), 1, Integer::sum);
        }
        List<LabelledReference> all = new ArrayList<>();
        for (JsonNode node : nodes) {
            String source = node.path("source").asText();
            boolean collection = sizes.getOrDefault(source, 0) > COLLECTION;
            String document = collection ? source + "#" + node.path("i").asInt() / STRETCH : source;
            List<Segment> segments = new ArrayList<>();
            for (JsonNode pair : node.path("labels"))
                segments.add(new Segment(pair.path(0).asText(), pair.path(1).asText()));
            all.add(new LabelledReference(
                    document,
                    ReferenceParser.normal(node.path("raw").asText()),
                    text(node, "author"),
                    text(node, "title"),
                    text(node, "venue"),
                    text(node, "date"),
                    node.path("journal").isMissingNode() || node.path("journal").isNull(),
                    segments));
        }
        return all;
    }

    private static @Nullable String text(JsonNode node, String field) {
        String value = node.path(field).asText("");
        return value.isBlank() || node.path(field).isNull() ? null : ReferenceParser.normal(value);
    }

    /** The labels that each token may have, or null where the fields cannot be found in the string. */
    int @Nullable [] masks(View view) {
        int[] masks = new int[view.length];
        return segments.isEmpty() ? (byFields(view, masks) ? masks : null) : (bySegments(view, masks) ? masks : null);
    }

    private boolean bySegments(View view, int[] masks) {
        int token = 0;
        for (Segment segment : segments) {
            Label label = LABELS.getOrDefault(segment.label, Label.NOTE);
            int letters = (int) ReferenceParser.normal(segment.text)
                    .chars()
                    .filter(c -> !Character.isSpaceChar(c))
                    .count();
            int first = token;
            while (token < view.length && letters > 0) {
                letters -= view.tokens.get(token).text().length();
                boolean in = token == first && view.kind[token] == 2 && label == Label.VENUE;
                masks[token++] = in ? label.bit() | Label.NOTE.bit() : label.bit();
            }
            if (letters != 0) return false;
        }
        return token == view.length;
    }

    private boolean byFields(View view, int[] masks) {
        int others = 0;
        for (Label label : Label.ALL) others |= label.bit();
        others &= ~(Label.AUTHOR.bit() | Label.TITLE.bit() | Label.VENUE.bit());
        if (date != null) others &= ~Label.DATE.bit();
        Arrays.fill(masks, 0);
        boolean found = place(view, masks, author, Label.AUTHOR)
                && place(view, masks, title, Label.TITLE)
                && place(view, masks, venue, Label.VENUE)
                && place(view, masks, date, Label.DATE);
        if (!found) return false;
        for (int i = 1; i < view.length; i++)
            if (masks[i] == 0 && masks[i - 1] != 0 && closing(view.form[i])) masks[i] = masks[i - 1];
        for (int i = view.length - 2; i >= 0; i--)
            if (masks[i] == 0 && masks[i + 1] != 0 && opening(view.form[i])) masks[i] = masks[i + 1];
        for (int i = 0; i < view.length; i++) if (masks[i] == 0) masks[i] = others;
        return true;
    }

    private static boolean closing(int form) {
        return form == View.STOP
                || form == View.COMMA
                || form == View.COLON
                || form == View.CLOSE_QUOTE
                || form == View.CLOSE;
    }

    private static boolean opening(int form) {
        return form == View.OPEN || form == View.OPEN_QUOTE;
    }

    /** Finds a value in the string, spaces aside, where no other field stands yet. */
    private static boolean place(View view, int[] masks, @Nullable String value, Label label) {
        if (value == null) return true;
        StringBuilder want = new StringBuilder();
        for (Token token : Tokens.of(value)) want.append(token.text());
        String wanted = want.toString();
        int best = -1;
        int bestEnd = -1;
        for (int i = 0; i < view.length && !wanted.isEmpty(); i++) {
            int matched = 0;
            int j = i;
            while (j < view.length
                    && matched < wanted.length()
                    && masks[j] == 0
                    && wanted.startsWith(view.tokens.get(j).text(), matched))
                matched += view.tokens.get(j++).text().length();
            boolean most = matched == wanted.length()
                    || matched < wanted.length()
                            && j < view.length
                            && view.tokens.get(j).text().startsWith(wanted.substring(matched));
            if (!most || matched == 0) continue;
            best = i;
            bestEnd = j;
            boolean bounded = label != Label.VENUE
                    || i == 0
                    || view.tokens.get(i).spaced()
                    || view.tokens.get(i - 1).punctuation();
            if (bounded) break;
        }
        for (int i = Math.max(0, best); i < bestEnd; i++) masks[i] = label.bit();
        return best >= 0 || wanted.isEmpty();
    }
}
