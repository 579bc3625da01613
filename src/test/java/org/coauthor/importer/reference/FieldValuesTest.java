package org.coauthor.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            In Journal of Rivers, Special Issue on Floods | Journal of Rivers
            Computer (Special Section on Sorting) | Computer
            Evolution of Rivers, volume 17 of Studies in Water | Evolution of Rivers
            Proc. 5th Workshop on Rivers, vol. 3 of Lecture Notes in Water | Proc. 5th Workshop on Rivers
            The Daily Rain 4 January | The Daily Rain
            Trans. Emmy Noether. Critical Rivers | Critical Rivers
            Special Issues in Water | Special Issues in Water
            Volume of Flow | Volume of Flow
            March | March
            """)
    void aVenueIsItsNameWithoutWhatStandsBehind(String run, String venue) {
        assertEquals(venue, FieldValues.venue(run));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'Slow sorting of wide tables', | Slow sorting of wide tables
            ‘Slow sorting of wide tables’. | Slow sorting of wide tables
            'The sorter's art: wide tables', | The sorter's art: wide tables
            'Slow sorting of the Joneses' | Slow sorting of the Joneses
            The art of the sorters' | The art of the sorters'
            'Slow' and 'fast' | Slow' and 'fast'
            "Slow sorting." | Slow sorting
            Slow sorting (Unpublished doctoral dissertation). | Slow sorting
            Slow sorting [Motion picture]. | Slow sorting
            Slow sorting, plenary talk at this conference, | Slow sorting
            Slow sorting, volume 36 of Notes on Tables, | Slow sorting
            Slow sorting (of tables). | Slow sorting (of tables)
            The video of the thesis | The video of the thesis
            """)
    void aTitleIsFreeOfQuotesAndOfTheKindOfWork(String run, String title) {
        assertEquals(title, FieldValues.title(run));
    }
}
