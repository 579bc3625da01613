package org.coauthor.importer.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticSourceTest {
    private static byte[] source(SyntheticSource.Kind kind, int records, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SyntheticSource.write(kind, records, seed, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(SyntheticSource.Kind.class)
    void theSameSeedGivesTheSameBytesAndItsImporterReadsThemAll(SyntheticSource.Kind kind) throws IOException {
        byte[] bytes = source(kind, 3000, 7);
        assertArrayEquals(bytes, source(kind, 3000, 7));
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("Synthetic, made by coauthor generate"));
        Extracted extracted = Reading.bytes(kind == SyntheticSource.Kind.DBLP ? "x.xml" : "x.jsonl", bytes, null);
        assertEquals(kind.name().toLowerCase(Locale.ROOT), extracted.source().kind());
        assertEquals(List.of(), extracted.problems());
        Set<String> people = new HashSet<>();
        extracted.all(Work.class).forEach(w -> w.authors().forEach(a -> people.add(a.name())));
        assertTrue(people.size() > 800, people.size() + " names");
        assertTrue(people.stream().anyMatch(name -> !name.matches("\\p{ASCII}*")));
    }

    @Test
    void teamsAreAsInTheAclAnthology() throws IOException {
        Extracted extracted = Reading.bytes("source", source(SyntheticSource.Kind.DBLP, 60_000, 1), null);
        List<Work> works = extracted.all(Work.class);
        List<PersonRecord> people = extracted.all(PersonRecord.class);
        Set<String> known = new HashSet<>();
        int mentions = 0;
        int first = 0;
        for (Work work : works) {
            for (AuthorMention author : work.authors()) {
                mentions++;
                if (known.add(author.key())) first++;
            }
        }
        assertEquals(3.15, (double) mentions / works.size(), 0.1);
        assertEquals(0.28, (double) first / mentions, 0.04);
        assertTrue(known.stream().anyMatch(key -> key.endsWith(" 0002")), "namesakes");
        Set<String> recorded = new HashSet<>();
        people.forEach(p -> recorded.add(p.key()));
        assertTrue(recorded.containsAll(known), "everybody has a record");
        assertTrue(people.stream().anyMatch(p -> p.names().size() > 1), "second names");
        assertTrue(people.stream().anyMatch(p -> p.identifiers().containsKey("orcid")));
    }
}
