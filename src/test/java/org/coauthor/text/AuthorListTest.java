package org.coauthor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.coauthor.model.AuthorMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Lovelace, Charles Babbage                     | Ada/Lovelace; Charles/Babbage
            Ada Lovelace and Charles Babbage                  | Ada/Lovelace; Charles/Babbage
            Lovelace, A. and Babbage, C.                      | A./Lovelace; C./Babbage
            Lovelace A, Babbage C                             | A/Lovelace; C/Babbage
            Lovelace, Ada, and Charles Babbage                | Ada/Lovelace; Charles/Babbage
            Gauss, CF & Riemann, GFB                          | CF/Gauss; GFB/Riemann
            Gauss CF, Riemann GFB, Hilbert D                  | CF/Gauss; GFB/Riemann; D/Hilbert
            van der Waals, J. D., 't Hooft, G.                | J. D./van der Waals; G./'t Hooft
            Johannes van der Waals und Max Born               | Johannes/van der Waals; Max/Born
            Hilbert, D., Courant, R., et al.                  | D./Hilbert; R./Courant
            Ada Lovelace*, Charles Babbage* and Mary Somerville† | Ada/Lovelace; Charles/Babbage; Mary/Somerville
            Ada Lovelace1,2, Charles Babbage 3, 4             | Ada/Lovelace; Charles/Babbage
            Sofia Kovalevskaya; Karl Weierstrass              | Sofia/Kovalevskaya; Karl/Weierstrass
            祖冲之，刘徽 和 秦九韶                               | 冲之/祖; 徽/刘; 九韶/秦
            Dr. Emmy Noether, PhD, Prof. David Hilbert        | Emmy/Noether; David/Hilbert
            Ada Lovelace, ScM, MRes , Charles Babbage, FRACP  | Ada/Lovelace; Charles/Babbage
            Mary O 'Donnell and Ann O ’ Hara                  | Mary/O'Donnell; Ann/O’Hara
            Leonhard Euler - C. F. Gauss                      | Leonhard/Euler; C. F./Gauss
            Franz Josef Och, Ada Lovelace                     | Franz Josef/Och; Ada/Lovelace
            Ada Lovelace 2A, Charles Babbage 1b               | Ada/Lovelace; Charles/Babbage
            Ada Lovelace (UK) Charles Babbage (FR)            | Ada/Lovelace; Charles/Babbage
            Mary Somerville, Peter K, Hamilton, Anna Maria Mozart | Mary/Somerville; Peter K./Hamilton; Anna Maria/Mozart
            Ada Lovelace and C, F. Gauss                      | Ada/Lovelace; C. F./Gauss
            E. Martínez Gómez, J. R. López de la Torre, P. del Río | E./Martínez Gómez; J. R./López de la Torre; P./del Río
            Maria Smith Peter Johnson David Miller Anna Jones | Maria/Smith; Peter/Johnson; David/Miller; Anna/Jones
            PETER K. SMITH ANNA JONES DAVID L. MILLER         | PETER K./SMITH; ANNA/JONES; DAVID L./MILLER
            W. PETER SMITH and ANNA JONES                     | W. PETER/SMITH; ANNA/JONES
            Charles Babbage C. Babbage                        | Charles/Babbage; C./Babbage
            Ada Lovelace band Charles Babbage                 | Ada/Lovelace; Charles/Babbage
            P. Klein, R. Varga, I Dubois Hubert, K. Noether   | P./Klein; R./Varga; I/Dubois Hubert; K./Noether
            Ada Lovelace, M.D. BSc, Charles Babbage, B S., Emmy Noether | Ada/Lovelace; Charles/Babbage; Emmy/Noether
            Anna Lovelace, IFE                                | Anna/Lovelace
            Anna B. Licari, DDS; Caswell Evans Anna B. Licari Caswell Evans | Anna B./Licari; Caswell/Evans; Anna B./Licari; Caswell/Evans
            Mercedes García Martínez, Ada Lovelace            | Mercedes/García Martínez; Ada/Lovelace
            D. Heymann or K. Mori                             | D./Heymann; K./Mori
            Smith OR, Jones AB                                | OR/Smith; AB/Jones
            Martinez A., Claudia; Perez R., Juan              | Claudia/Martinez A.; Juan/Perez R.
            Martinez A., Claudia Perez                        | A./Martinez; Claudia/Perez
            Okafor RT., Bellweather NA.                       | RT./Okafor; NA./Bellweather
            NA. Bellweather and RT. Okafor                    | NA./Bellweather; RT./Okafor
            Ada 1. King, Emmy Noether and Paul 0. Gordan      | Ada I./King; Emmy/Noether; Paul O./Gordan
            Ada King, b an d Emmy Noether                     | Ada/King; Emmy/Noether
            A. King aand E . Noether *ab                      | A./King; E./Noether
            G~NTER KING AND EMMY NOETHER                      | G~NTER/KING; EMMY/NOETHER
            BORIS KINGt                                       | BORIS/KINGt
            Anna POE and G. C. KING                           | Anna/POE; G. C./KING
            Paul B. King, Jr., Ada I. Lovelace, JrID 5, Anna Noether 6 | Paul B./King; Ada I./Lovelace; Anna/Noether
            Maria ϰ King c , Anna Noether b                   | Maria/King; Anna/Noether
            Günter King, Gü nther Noether                     | Günter/King; Günther/Noether
            Seiner Exzellenz Herrn Josef KING                 | Josef/KING
            Ada King, Research Associate, Emmy Noether, Graduate Research Assistants | Ada/King; Emmy/Noether
            Ada King Gutachter: Prof. Dr. Emmy Noether        | Ada/King; Emmy/Noether
            Amal King ' ad, MD                                | Amal/King'ad
            E. Martín Prado, J. L. Lázaro Soler, I. Bravo Muñoz, P. García Ruiz | E./Martín Prado; J. L./Lázaro Soler; I./Bravo Muñoz; P./García Ruiz
            """)
    void dividesListsIntoPeople(String list, String people) {
        assertEquals(
                List.of(people.split("; ")),
                AuthorList.parse(list).authors().stream()
                        .map(a -> a.given() + "/" + a.family())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Euler, L. et al.                | true
            L. Euler and 3 more authors     | true
            L. Euler, D. Bernoulli, and others | true
            L. Euler, D. Bernoulli, ...     | true
            Alan Others and Ann Etalon      | false
            Sophie Germain, +2 more         | true
            """)
    void tellsThatAListIsCut(String list, boolean cut) {
        assertEquals(cut, AuthorList.parse(list).truncated());
    }

    @Test
    void cutMarkIsNobody() {
        String names = AuthorList.parse("L. Euler, D. Bernoulli and 12 others").authors().stream()
                .map(AuthorMention::name)
                .collect(Collectors.joining("; "));
        assertEquals("L. Euler; D. Bernoulli", names);
    }

    @Test
    void sharedAsteriskMeansEqualContribution() {
        List<AuthorMention> authors = AuthorList.parse("**Ada Lovelace***, Charles Babbage*, Mary Somerville")
                .authors();
        assertTrue(authors.get(0).equalContribution() && authors.get(1).equalContribution());
        assertEquals("Ada Lovelace", authors.get(0).name());
        assertEquals(false, authors.get(2).equalContribution());
    }

    @Test
    void legendDecidesWhatMarksMean() {
        AuthorMarks marks = AuthorMarks.legend("(* corresponding author, † equal contribution)");
        List<AuthorMention> authors =
                AuthorList.parse("Ada Lovelace*, Charles Babbage†", marks).authors();
        assertTrue(authors.get(0).corresponding());
        assertTrue(authors.get(1).equalContribution());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S. Minhas, P.D. Hoff, M.D. Ward | Minhas Hoff Ward
            Ada King, M.D., Carl Gauss, Ph.D. | King Gauss
            LI, Y., PAI, R. K., LIU, T. & NOETHER, E. | LI PAI LIU NOETHER
            Mingyuan Wang, Jianhua Li. | Wang Li
            P.D. Hoff and X. Niu. | Hoff Niu
            王小明、李雷和韩梅梅 | 王 李 韩
            """)
    void initialsThatLookLikeDegreesAndCapitalsAreNames(String list, String families) {
        assertEquals(
                families,
                AuthorList.parse(list).authors().stream()
                        .map(AuthorMention::family)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void mdBeforeNameIsMuhammad() {
        assertEquals(
                List.of("Deokgun Park", "Md Ashaduzzaman Mondol", "Ada King"),
                AuthorList.parse("Deokgun Park, Md Ashaduzzaman Mondol, Ada King, Md").authors().stream()
                        .map(AuthorMention::name)
                        .toList());
    }
}
