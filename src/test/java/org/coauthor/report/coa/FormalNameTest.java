package org.coauthor.report.coa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormalNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ines Berg | Berg, Ines",
                "Ines Maria Berg | Berg, Ines, M",
                "Ines M. Berg | Berg, Ines, M",
                "I. M. Berg | Berg, I., M",
                "I.M. Berg | Berg, I., M",
                "Berg, Ines Maria | Berg, Ines, M",
                "Ruth van der Meer | van der Meer, Ruth",
                "Martin Luther King Jr. | King Jr., Martin, L",
                "Plato | Plato",
                "Ines\u2009Berg | Berg, Ines"
            })
    void writesLastFirstMiddleInitial(String natural, String formal) {
        assertEquals(formal, FormalName.of(natural));
    }

    @ParameterizedTest
    @CsvSource({
        "The ATLAS Collaboration, true",
        "Human Genome Consortium, true",
        "Pipes Working Group, true",
        "Ines Berg, false",
        "Li Project-Smith, false",
        "Team, false"
    })
    void tellsGroupsFromPeople(String name, boolean group) {
        assertEquals(group, FormalName.group(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boyd, Stephen | Boyd, Stephen, P | true",
                "Boyd, Stephen, P. | Boyd, Stephen | true",
                "Boyd, Stephen, P | Boyd, Stephen, Q | false",
                "Boyd, Stephen | Boyd, Stephen | false",
                "Boyd, S | Boyd, Stephen | false",
                "Boyd, Jean | Boyd, Jean Paul | false",
                "Boyd | Boyd, S | false",
                "Müller, Åsa | Muller, Asa, Ø | true"
            })
    void tellsAMiddleInitialLeftOut(String one, String other, boolean same) {
        assertEquals(same, FormalName.sameButForInitial(one, other));
    }
}
