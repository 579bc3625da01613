package org.coauthor.importer.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Professional Preparation                      | EDUCATION
            Manuscripts in preparation                    | PUBLICATIONS
            Positions and Honors                          | POSITIONS
            Education and Awards                          | EDUCATION
            Peer-Reviewed Scholarship in Print            | PUBLICATIONS
            Refereed Conference Presentations             | TALKS
            Scholarships and Prizes                       | AWARDS
            Products                                      | PUBLICATIONS
            Teaching Experience                           | TEACHING
            Begutachtete Konferenzbeiträge                | PUBLICATIONS
            Eingeladene Vorträge                          | TALKS
            Betreute Abschlussarbeiten                    | MENTORING
            Praktika und Auslandsaufenthalte              | POSITIONS
            Wissenschaftlicher Werdegang                  | POSITIONS
            Parcours professionnel                        | POSITIONS
            Conférences internationales avec actes        | PUBLICATIONS
            Communications                                | TALKS
            POSIZIONI PRECEDENTI                          | POSITIONS
            ISTRUZIONE E FORMAZIONE                       | EDUCATION
            PUBBLICAZIONI SU RIVISTA                      | PUBLICATIONS
            ATTI DI CONVEGNO                              | PUBLICATIONS
            SEMINARI SU INVITO                            | TALKS
            RELATRICE DI TESI                             | MENTORING
            Formação acadêmica/titulação                  | EDUCATION
            Trabalhos completos publicados em anais       | PUBLICATIONS
            Apresentações de Trabalho                     | TALKS
            PUESTOS DESEMPEÑADOS                          | POSITIONS
            PUBLICACIONES SELECCIONADAS                   | PUBLICATIONS
            CONGRESOS                                     | TALKS
            教育背景                                      | EDUCATION
            代表性论文                                    | PUBLICATIONS
            講演・口頭発表等                              | TALKS
            担当経験のある科目                            | TEACHING
            Experiencia profesional                       | POSITIONS
            Dirección de tesis doctorales                 | MENTORING
            Becas y ayudas                                | AWARDS
            Trabajos en curso                             | PUBLICATIONS
            Encadrement d’étudiants                       | MENTORING
            Articles dans des revues à comité de lecture  | PUBLICATIONS
            Chapitres d’ouvrages                          | PUBLICATIONS
            Travaux en cours                              | PUBLICATIONS
            Berufliche Stationen                          | POSITIONS
            Publikationsverzeichnis                       | PUBLICATIONS
            Betreuung von Doktoranden                     | MENTORING
            Eingeworbene Drittmittel                      | GRANTS
            Esperienze lavorative                         | POSITIONS
            Titoli di studio                              | EDUCATION
            Contributi in atti di convegno                | PUBLICATIONS
            Supervisione di studenti                      | MENTORING
            Orientações e supervisões em andamento        | MENTORING
            査読付き論文                                        | PUBLICATIONS
            Work History                                  | POSITIONS
            Postgraduate Training                         | EDUCATION
            Original Articles                             | PUBLICATIONS
            Work in press                                 | PUBLICATIONS
            Grand Rounds                                  | TALKS
            Dissertation Committees                       | COMMITTEES
            Program Committees                            | EDITING
            """)
    void knowsWhatASectionIsAbout(String heading, SectionKind kind) {
        assertEquals(kind, HeadingWords.exact(heading), heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada King", "University of Turin", "On the education of lakes", "Lake Letters"})
    void otherLinesAreNone(String line) {
        assertNull(HeadingWords.exact(line));
    }
}
