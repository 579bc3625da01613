package org.coauthor.report.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coauthor.model.CoauthorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {
    static final List<String> PACKS = RulePack.BUNDLED;

    @ParameterizedTest
    @FieldSource("PACKS")
    void everyPackNamesItsSource(String name) {
        RulePack pack = RulePack.of(name);
        assertEquals(name, pack.name());
        assertNotNull(pack.source());
        pack.rules().forEach(rule -> assertNotNull(rule.text(), rule.id()));
        assertEquals(
                pack.rules().size(),
                pack.rules().stream().map(RulePack.Rule::id).distinct().count());
    }

    @Test
    void addsHiddenTiesOnlyWhereThePackHasNoRule() {
        RulePack pack = RulePack.of("acm-tops").withSubmarine();
        assertEquals(6, pack.rules().size());
        assertEquals("hidden-co-author", pack.rules().get(5).id());
    }

    @Test
    void readsAUsersFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, RulePack.text("joss").replace("months: 48", "months: 24"), StandardCharsets.UTF_8);
        assertEquals(24, RulePack.of(file.toString()).rules().get(0).months());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name: x",
                "name: x\nrules: [{id: a, relation: cousin}]",
                "name: x\nrules: [{id: a, relation: coauthor, months: -3}]",
                "name: x\nrules: [{id: a, relation: coauthor, month: 3}]",
                "name: [",
                "&a [*a]"
            })
    void refusesAFileThatIsNoPack(String yaml, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, yaml, StandardCharsets.UTF_8);
        CoauthorException e = assertThrows(CoauthorException.class, () -> RulePack.of(file.toString()));
        assertEquals(CoauthorException.Exit.NO_SOURCE, e.exit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rules: [{id: a, relation: coauthor}] | cannot read the file: a pack of rules needs a line name:, at ",
                "name: x | cannot read the file: the pack x has no list rules:, at ",
                "`name: x\nrules: [{id: a, relation: cousin}]` | cousin is none of coauthor, advisor, sibling",
                "`name: x\nrules: [{id: a, relation: coauthor, severity: bad}]` | bad is none of none, waivable",
                "`name: x\nrules: [{relation: coauthor}]` | a rule has no id",
                "`name: x\nrules: [{id: a, relation: coauthor,\n month: 3}]` | unknown key month, at ",
            })
    void saysWhatIsWrongInWordsOfTheFile(String yaml, String message, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, yaml, StandardCharsets.UTF_8);
        CoauthorException e = assertThrows(CoauthorException.class, () -> RulePack.of(file.toString()));
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertTrue(e.getMessage().matches(".*mine\\.yaml:[123]"), e.getMessage());
        assertTrue(!e.getMessage().contains("org.coauthor"), e.getMessage());
        assertTrue(!e.hint().isEmpty());
    }

    @Test
    void namesThePacksWhereNoneFits() {
        assertTrue(assertThrows(CoauthorException.class, () -> RulePack.of("nips"))
                .hint()
                .contains("neurips"));
    }
}
