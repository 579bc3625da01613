package org.coauthor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            NeurIPS 2025                                   | NeurIPS   | 2025 | -                      | -
            (ICML 2024)                                    | ICML      | 2024 | -                      | -
            accepted by ICLR 2025 (Spotlight)              | ICLR      | 2025 | accepted               | Spotlight
            (preprint, under review)                       | -         | -    | preprint, under review | -
            CVPR, 2021 (Oral Presentation)                 | CVPR      | 2021 | -                      | Oral Presentation
            In International Conference on Machines, 2020  | International Conference on Machines | 2020 | - | -
            The Astronomical Journal, 136, 2008            | The Astronomical Journal | 2008 | -       | -
            Mathematics of Operations Research             | Mathematics of Operations Research | - | -   | -
            2025                                           | -         | 2025 | -                      | -
            """)
    void takesVenuesApart(String text, String name, Integer year, String status, String note) {
        VenueText venue = VenueText.parse(text);
        assertEquals(name, venue.name());
        assertEquals(year, venue.year());
        assertEquals(status, venue.status());
        assertEquals(note, venue.note());
    }
}
