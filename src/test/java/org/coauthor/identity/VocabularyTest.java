package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coauthor.identity.InstitutionNames.Affiliation;
import org.coauthor.model.InstitutionRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                "ICML 2024, Vienna | ICML",
                "In Proc. of the 12th Int. Conf. on Machine Learning | ICML",
                "40th ICML | ICML",
                "KDD '09 | KDD",
                "NAACL-HLT 2019 | NAACL",
                "Phys. Rev. Lett. | Physical Review Letters",
                "Proc. Natl. Acad. Sci. U.S.A. | Proceedings of the National Academy of Sciences",
                "J. Amer. Statist. Assoc. | Journal of the American Statistical Association",
                "American Journal of Computational Linguistics | Computational Linguistics",
                "J. Am. Soc. Inf. Sci. | Journal of the American Society for Information Science and Technology",
                "The Thirty-eighth Annual Conference on Neural Information Processing Systems | NeurIPS",
                "Forty-first International Conference on Machine Learning | ICML",
                "The Twelfth International Conference on Learning Representations | ICLR",
                "Proceedings of the Thirteenth International Conference on Artificial Intelligence and Statistics | AISTATS",
                "ICML2024 | ICML",
                "NeurIPS2023 | NeurIPS",
                "Interspeech2020 | Interspeech",
                "KDD09 | KDD",
                "ICML’24 | ICML",
                "arXiv preprint arXiv:2405.16577 | arXiv",
                "CoRR abs/2101.00001 | arXiv",
                "arXiv:2101.00001 [cs.LG] | arXiv",
                "Proc. Natl. Acad. Sci. USA | Proceedings of the National Academy of Sciences",
                "Proceedings of the 59th Annual Meeting of the Association for Computational Linguistics and the 11th International Joint"
                        + " Conference on Natural Language Processing (Volume 1: Long Papers) | ACL",
                "Proceedings of the 2019 Conference of the North American Chapter of the Association for Computational Linguistics: Human"
                        + " Language Technologies, Volume 1 (Long and Short Papers) | NAACL",
                "Physical Review | Physical Review",
                "Physical Review A | Physical Review A",
                "Phys. Rev. A 52 | Physical Review A",
                "A Journal of No Renown | A Journal of No Renown"
            })
    void spellingsOfAVenueHaveOneName(String written, String name) {
        assertEquals(name, VENUES.name(written));
        assertEquals(VENUES.key(name), VENUES.key(written));
    }

    @Test
    void abbreviationsOfAVocabularyOfOnesOwnNeedNoEntry() throws IOException {
        VenueNames own = VenueNames.read(new ByteArrayInputStream(
                "Journal of Ruritanian Studies\nAnnals of Strelsau Mathematics".getBytes(StandardCharsets.UTF_8)));
        assertEquals("Journal of Ruritanian Studies", own.name("J. Rurit. Stud."));
        assertEquals("Annals of Strelsau Mathematics", own.name("Ann. Strels. Math."));
        assertEquals("J. Rurit. Hist.", own.name("J. Rurit. Hist."));
        assertEquals("Ann. Strels. Mathl.", own.name("Ann. Strels. Mathl."));
    }

    @Test
    void anAbbreviationIsTheOneVenueInFullThatItFits() {
        VenueNames all = VENUES.with(List.of(
                "Annals of Ruritanian Studies",
                "annals of ruritanian studies",
                "Zenda Computing Letters",
                "Zenda Computational Letters",
                "Strelsau",
                "Nat. Strels. Rev."));
        assertEquals(all.key("Annals of Ruritanian Studies"), all.key("Ann. Rurit. Stud. 12 (3)"));
        assertEquals("Zenda Comput. Lett.", all.name("Zenda Comput. Lett."));
        assertEquals("Zenda Computational Letters", all.name("Zenda Computat. Lett."));
        assertEquals("Strels.", all.name("Strels."));
        assertEquals("JMLR", all.name("J. Mach. Learn. Res."));
        assertEquals("Nat. Comput.", VENUES.name("Nat. Comput."));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 Faculty of Law, University of Lund, Box 207, Lund, Sweden | University of Lund | Faculty of Law",
                "Department of Mining University of Falun 1200 Main Street, Falun | University of Falun | Department of"
                        + " Mining",
                "University of Falun Department of Mining, Falun | University of Falun | Department of Mining",
                "a Institute of Botany, Ruritanian Academy of Sciences, Strelsau 11000 | Ruritanian Academy of"
                        + " Sciences | Institute of Botany",
                "Division of Kidneys, Strelsau General Hospital, Toronto | Strelsau General Hospital | Division of"
                        + " Kidneys",
                "University of Falun, Department of Mining, Sweden | University of Falun | Department of Mining",
                "Freie Universitat Zenda, Institut fur Informatik | Freie Universitat Zenda | Institut fur Informatik",
                "3Department of Surgery, Strelsau Royal Infirmary, Strelsau | Strelsau Royal Infirmary | Department of"
                        + " Surgery",
                "Drug Discovery, Zenda Wheels, Inc., Berlin | Zenda Wheels, Inc. | Drug Discovery",
                "Drug Discovery, Zenda Levers Co., Ltd., Berlin | Zenda Levers Co, Ltd. | Drug Discovery",
                "Drug Discovery, Zenda Pharma AG, Berlin | Zenda Pharma AG | Drug Discovery",
                "Sensory Program, Zenda School of Public Health, Boston | Zenda School of Public Health | Sensory"
                        + " Program"
            })
    void theInstitutionIsTheOneThatIsWholeAndMarksAndAddressesAreDropped(
            String written, String name, String department) {
        assertEquals(new Affiliation(name, department), INSTITUTIONS.read(written));
    }

    @Test
    void aRegisterAddsItsAliasesButNotThoseThatSeveralBear() {
        InstitutionNames all = INSTITUTIONS.with(List.of(
                register("University of Strelsau", "UoS", "Alma Mater"), register("Zenda Polytechnic", "UoS", "ZP")));
        assertEquals("University of Strelsau", all.name("Alma Mater"));
        assertEquals("Zenda Polytechnic", all.name("ZP"));
        assertEquals("UoS", all.name("UoS"));
        assertEquals("Massachusetts Institute of Technology", all.name("MIT"));
    }

    @Test
    void aVocabularyOfOnesOwnIsReadWhereThereIsOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("venues.tsv");
        assertEquals(List.of(), VocabularyFile.own(file));
        Files.writeString(file, "# ours\nStrelsau Symposium\tStrels. Symp.\n");
        assertEquals(List.of(List.of("Strelsau Symposium", "Strels. Symp.")), VocabularyFile.own(file));
        Files.write(file, new byte[] {(byte) 0xc3, '\n'});
        assertEquals(1, VocabularyFile.own(file).size());
    }

    private static InstitutionRecord register(String name, String... aliases) {
        return new InstitutionRecord(name, name, List.of(aliases), Map.of(), null, null, 1, 1);
    }

    @Test
    void campusesAreNotOneInstitution() {
        assertNotEquals(INSTITUTIONS.key("UC Davis"), INSTITUTIONS.key("UC Berkeley"));
    }
}
