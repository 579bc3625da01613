package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.model.PartialDate;
import org.coauthor.network.Authorships;
import org.coauthor.network.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisorHypothesesTest {
    private static final AdvisorGraph NOTHING_STATED = new AdvisorGraphBuilder().build();

    /** Works as "1999 s" for the senior, "2010 sj" for senior and junior; every letter is a person. */
    private static Authorships works(String text) {
        List<String> ids = text.chars()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .sorted()
                .distinct()
                .toList();
        String[] works = text.strip().split("\\s*,\\s*");
        int[] starts = new int[works.length + 1];
        short[] years = new short[works.length];
        List<Integer> authors = new ArrayList<>();
        for (int w = 0; w < works.length; w++) {
            years[w] = Short.parseShort(works[w].substring(0, 4));
            works[w].substring(5)
                    .chars()
                    .mapToObj(Character::toString)
                    .map(ids::indexOf)
                    .forEach(authors::add);
            starts[w + 1] = authors.size();
        }
        List<String> names = List.of(works);
        return new Authorships(
                new People(ids, ids),
                names,
                names,
                starts,
                authors.stream().mapToInt(Integer::intValue).toArray(),
                years);
    }

    private static String guesses(AdvisorGraph stated, String works) {
        AdvisorGraph graph = AdvisorHypotheses.added(stated, works(works));
        return String.join(
                " ",
                graph.graph().edgeSet().stream()
                        .filter(Advising::hypothesis)
                        .map(e ->
                                graph.ids().get(e.mentor()) + ">" + graph.ids().get(e.mentee()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the senior of the first works         | 2000 s, 2001 s, 2010 sj, 2011 sj, 2012 sj             | s>j",
                "too few works together                | 2000 s, 2001 s, 2010 sj, 2011 sj                      | ''",
                "all in one year                       | 2000 s, 2001 s, 2010 sj, 2010 sj, 2010 sj             | ''",
                "not senior enough                     | 2006 s, 2007 s, 2010 sj, 2011 sj, 2012 sj             | ''",
                "just senior enough                    | 2005 s, 2007 s, 2010 sj, 2011 sj, 2012 sj             | s>j",
                "less than half of the first works     | 2000 s, 2010 sj, 2011 sj, 2012 sj, 2012 j, 2012 j, 2013 j, 2014 j | ''",
                "works after the first years count not | 2000 s, 2001 s, 2010 j, 2015 sj, 2016 sj, 2017 sj     | ''",
                "two of equal claim                    | 2000 st, 2001 st, 2010 stj, 2011 stj, 2012 stj        | ''",
                "the one with more joint works         | 2000 st, 2001 st, 2010 stj, 2011 stj, 2012 stj, 2013 tj | t>j",
                "works without a year say nothing      | 2000 s, 2001 s, 0000 sj, 2010 sj, 2011 sj             | ''",
            })
    void followsTheRule(String name, String works, String guesses) {
        assertEquals(guesses, guesses(NOTHING_STATED, works));
    }

    @Test
    void whatASourceStatesIsNotGuessedOver() {
        AdvisorGraph stated = new AdvisorGraphBuilder()
                .person("j", "j")
                .person("m", "m")
                .advised("m", "j", Relation.UNSPECIFIED)
                .build();
        assertEquals("", guesses(stated, "2000 s, 2001 s, 2010 sj, 2011 sj, 2012 sj"));
        assertEquals(
                1,
                AdvisorHypotheses.added(stated, works("2000 s"))
                        .graph()
                        .edgeSet()
                        .size());
    }

    @Test
    void aGuessIsMarkedInEveryFormat() {
        AdvisorGraph graph =
                AdvisorHypotheses.added(NOTHING_STATED, works("2000 s, 2001 s, 2010 sj, 2011 sj, 2012 sj"));
        Relation guess = graph.graph().edgeSet().iterator().next().relations().get(0);
        assertEquals(
                new Relation(
                        "hypothesis",
                        null,
                        "3 of the first 3 works together",
                        PartialDate.ofYear(2010),
                        PartialDate.ofYear(2012),
                        true),
                guess);
        int junior = graph.ids().indexOf("j");
        Family family = Family.around(graph, junior, 1, 0);
        for (String text : List.of(
                FamilyText.of(family),
                FamilyDot.of(family),
                FamilyMermaid.of(family),
                FamilyHtml.of(family, "j"),
                LinesText.of(graph, Ascent.lines(graph, junior)),
                KinshipText.of(Kinship.between(graph, junior, graph.ids().indexOf("s"))))) {
            assertTrue(text.contains("hypothesis"), text);
        }
        assertTrue(FamilyDot.of(family).contains("style=dashed"));
        assertTrue(FamilyMermaid.of(family).contains("-.->"));
        assertTrue(FamilyHtml.of(family, "j").contains("class=\"guess\""));
        assertEquals(Map.of("hypothesis", 1), LineageStatistics.of(graph).kinds());
    }
}
