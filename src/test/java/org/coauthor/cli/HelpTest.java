package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {
    private static Stream<CommandLine> commands(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTest::commands));
    }

    private static List<ArgSpec> arguments() {
        return commands(new CommandLine(new Coauthor()))
                .flatMap(line -> line.getCommandSpec().args().stream())
                .toList();
    }

    @Test
    void valuesAreShownAsTheyAreTyped() {
        int words = 0;
        for (ArgSpec argument : arguments()) {
            Class<?> type = argument.auxiliaryTypes()[0];
            if (!type.isEnum()) continue;
            for (Object value : type.getEnumConstants()) {
                assertEquals(value.toString().toLowerCase(Locale.ROOT), value.toString(), argument::toString);
                words++;
            }
            String usual = String.valueOf(argument.defaultValueString());
            assertEquals(usual.toLowerCase(Locale.ROOT), usual, argument::toString);
        }
        assertTrue(words > 50, "the options have lost their values");
    }

    @Test
    void whereverAPersonIsNamedAnyKeyWillDo() {
        List<String> told = arguments().stream()
                .map(argument -> String.join(" ", argument.description()))
                .filter(description -> description.contains("name, id, ORCID") && description.contains("DBLP"))
                .toList();
        assertTrue(told.size() > 12, told::toString);
        for (String description : told) assertTrue(description.contains("OpenAlex"), description);
    }
}
