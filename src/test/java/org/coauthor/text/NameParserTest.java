package org.coauthor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Rob J. Hyndman             | Rob J.        | Hyndman            | -    | Rob J. Hyndman
            Hyndman, RJ                | RJ            | Hyndman            | -    | RJ Hyndman
            Weijers JWH                | JWH           | Weijers            | -    | JWH Weijers
            Ludwig van Beethoven       | Ludwig        | van Beethoven      | -    | Ludwig van Beethoven
            Beethoven, Ludwig van      | Ludwig        | van Beethoven      | -    | Ludwig van Beethoven
            Martin Luther King Jr.     | Martin Luther | King               | Jr.  | Martin Luther King Jr.
            King, Martin Luther, Jr.   | Martin Luther | King               | Jr.  | Martin Luther King Jr.
            José Ortega y Gasset       | José          | Ortega y Gasset    | -    | José Ortega y Gasset
            EULER Leonhard             | Leonhard      | EULER              | -    | Leonhard EULER
            LI Wei                     | Wei           | LI                 | -    | Wei LI
            Erdős Pál                  | Pál           | Erdős              | -    | Pál Erdős
            Plato                      | -             | Plato              | -    | Plato
            华罗庚                      | 罗庚           | 华                 | -    | 华罗庚
            欧阳修                      | 修            | 欧阳               | -    | 欧阳修
            湯川 秀樹                    | 秀樹          | 湯川               | -    | 湯川秀樹
            J.-P. Serre                | J.-P.         | Serre              | -    | J.-P. Serre
            """)
    void dividesNames(String text, String given, String family, String suffix, String natural) {
        PersonName name = NameParser.parse(text);
        assertEquals(new PersonName(given, family, suffix), name);
        assertEquals(natural, name.natural());
    }
}
