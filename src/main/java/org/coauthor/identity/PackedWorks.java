package org.coauthor.identity;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Records of works in few bytes, for corpora of millions: what identification looks at (title, authors, venue, year, identifiers,
 * topics) and no more. A record takes about the length of its title and key and four bytes an author; equal authors and venues are kept
 * once. Each look at a record makes it anew.
 */
public final class PackedWorks extends AbstractList<SourcedWork> implements RandomAccess {
    private static final int CHUNK = 1 << 22;

    private final Shared<String> texts = new Shared<>();
    private final Shared<AuthorMention> authors = new Shared<>();
    private byte[][] chunks = new byte[16][];
    private long[] start = new long[1024];
    private int size;
    private byte[] record = new byte[1024];
    private int end;

    /** Values, each kept once. */
    private static final class Shared<T> {
        private final Map<T, Integer> numberOf = new HashMap<>();
        private final List<T> values = new ArrayList<>();

        int number(T value) {
            Integer known = numberOf.putIfAbsent(value, values.size());
            if (known != null) return known;
            values.add(value);
            return values.size() - 1;
        }

        T value(int number) {
            return values.get(number);
        }
    }

    /** Adds a record. */
    public void add(String sourceId, String recordKey, Work work) {
        end = 0;
        number(texts.number(sourceId));
        text(recordKey);
        number(work.authors().size());
        for (AuthorMention author : work.authors()) number(authors.number(author));
        String venue = work.venue();
        number(venue == null ? 0 : 1 + texts.number(venue));
        Integer year = work.year();
        number(year == null ? 0 : year * 2 + 1);
        text(work.title());
        number(work.identifiers().size());
        work.identifiers().forEach((scheme, value) -> {
            number(texts.number(scheme));
            text(value);
        });
        number(work.topics().size());
        for (String topic : work.topics()) number(texts.number(topic));
        keep();
    }

    private void number(int value) {
        for (int left = value; ; left >>>= 7) {
            if (end == record.length) record = Arrays.copyOf(record, end * 2);
            if ((left & ~0x7F) == 0) {
                record[end++] = (byte) left;
                return;
            }
            record[end++] = (byte) (left | 0x80);
        }
    }

    /** The length and one, or 0 where there is no text, then the text in UTF-8. */
    private void text(@Nullable String value) {
        if (value == null) {
            number(0);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length + 1);
        if (end + bytes.length > record.length) record = Arrays.copyOf(record, (end + bytes.length) * 2);
        System.arraycopy(bytes, 0, record, end, bytes.length);
        end += bytes.length;
    }

    /** Appends the record to the chunks; a record longer than what is left of a chunk goes on in the next. */
    private void keep() {
        if (size + 1 >= start.length) start = Arrays.copyOf(start, start.length * 2);
        long at = start[size];
        for (int from = 0; from < end; ) {
            int chunk = (int) (at / CHUNK);
            if (chunk == chunks.length) chunks = Arrays.copyOf(chunks, chunk * 2);
            if (chunks[chunk] == null) chunks[chunk] = new byte[CHUNK];
            int place = (int) (at % CHUNK);
            int part = Math.min(end - from, CHUNK - place);
            System.arraycopy(record, from, chunks[chunk], place, part);
            from += part;
            at += part;
        }
        start[++size] = at;
    }

    @Override
    public SourcedWork get(int index) {
        if (index < 0 || index >= size) throw new IndexOutOfBoundsException(index);
        return new Reader(start[index]).work();
    }

    @Override
    public int size() {
        return size;
    }

    private final class Reader {
        private long at;

        Reader(long at) {
            this.at = at;
        }

        SourcedWork work() {
            String sourceId = texts.value(number());
            String recordKey = text();
            WorkBuilder work = Work.builder();
            AuthorMention[] team = new AuthorMention[number()];
            for (int p = 0; p < team.length; p++) team[p] = authors.value(number());
            work.authors(List.of(team));
            int venue = number();
            if (venue > 0) work.venue(texts.value(venue - 1));
            int year = number();
            if (year != 0) work.year(year >> 1);
            work.title(text());
            for (int left = number(); left > 0; left--) {
                String scheme = texts.value(number());
                String value = text();
                work.identifier(scheme, value == null ? "" : value);
            }
            for (int left = number(); left > 0; left--) work.topic(texts.value(number()));
            return new SourcedWork(sourceId, recordKey == null ? "" : recordKey, work.build());
        }

        private int next() {
            byte value = chunks[(int) (at / CHUNK)][(int) (at % CHUNK)];
            at++;
            return value;
        }

        private int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = next();
                value |= (next & 0x7F) << shift;
                if (next >= 0) return value;
            }
        }

        private @Nullable String text() {
            int length = number() - 1;
            if (length < 0) return null;
            int place = (int) (at % CHUNK);
            byte[] from = chunks[(int) (at / CHUNK)];
            if (place + length > CHUNK) {
                byte[] across = new byte[length];
                for (int i = 0; i < length; i++) across[i] = (byte) next();
                return new String(across, StandardCharsets.UTF_8);
            }
            at += length;
            return new String(from, place, length, StandardCharsets.UTF_8);
        }
    }
}
