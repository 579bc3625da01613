package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.coauthor.identity.InstitutionNames.Affiliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VocabularyTest {
    private static final VenueNames VENUES = VenueNames.bundled();
    private static final InstitutionNames INSTITUTIONS = InstitutionNames.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ICML'24 | ICML",
                "Proc. 41st ICML | ICML",
                "Proceedings of the 41st International Conference on Machine Learning | ICML",
                "Advances in Neural Information Processing Systems 36 | NeurIPS",
                "NIPS 2017 | NeurIPS",
                "J. Mach. Learn. Res. | JMLR",
                "Journal of Machine Learning Research | JMLR",
                "IEEE Trans. Knowl. Data Eng. | IEEE Transactions on Knowledge and Data Engineering",
                "SIAM J. Optim. | SIAM Journal on Optimization",
                "International Conference on Learning Representations (ICLR) | ICLR",
                "A Journal of No Renown | A Journal of No Renown"
            })
    void spellingsOfAVenueHaveOneName(String written, String name) {
        assertEquals(name, VENUES.name(written));
        assertEquals(VENUES.key(name), VENUES.key(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UC Berkeley | University of California, Berkeley",
                "University of California, Berkeley, CA | University of California, Berkeley",
                "Dept. of Statistics, UC Berkeley | University of California, Berkeley",
                "MIT | Massachusetts Institute of Technology",
                "ETH Zürich | ETH Zurich",
                "Univ. of Nowhere | Univ. of Nowhere"
            })
    void spellingsOfAnInstitutionHaveOneName(String written, String name) {
        assertEquals(name, INSTITUTIONS.name(written));
    }

    @Test
    void departmentsAreToldApart() {
        assertEquals(
                new Affiliation("University of California, Davis", "Department of Mathematics"),
                INSTITUTIONS.read("Department of Mathematics, UC Davis"));
    }

    @Test
    void campusesAreNotOneInstitution() {
        assertNotEquals(INSTITUTIONS.key("UC Davis"), INSTITUTIONS.key("UC Berkeley"));
    }
}
