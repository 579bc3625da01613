package org.coauthor.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

/** Small sources of every record format, written for this test: each is recognised by content alone and read whole. */
class ImportersTest {
    private static Extracted read(String kind, String text) {
        Extracted extracted = Reading.text("source", text);
        assertEquals(kind, extracted.source().kind());
        assertEquals(List.of(), extracted.problems());
        return extracted;
    }

    private static Work work(String kind, String text) {
        List<Work> works = Reading.works(read(kind, text));
        assertEquals(1, works.size(), works.toString());
        return works.get(0);
    }

    private static void assertNoether(Work work) {
        assertEquals("Invariante Variationsprobleme", work.title());
        assertEquals(1918, work.year());
        assertEquals("10.1000/noether.1918", work.identifier("doi"));
        assertEquals("Göttinger Nachrichten", work.venue());
        assertEquals("article", work.type());
        assertEquals("Emmy Noether", work.authors().get(0).name());
        assertEquals("Noether", work.authors().get(0).family());
    }

    @Test
    void ris() {
        Work work = work("ris", """
                TY  - JOUR
                AU  - Noether, Emmy
                AU  - King, Martin Luther, Jr.
                TI  - Invariante
                  Variationsprobleme
                JO  - Göttinger Nachrichten
                PY  - 1918/07/26/
                SP  - 235
                EP  - 257
                VL  - 2
                DO  - https://doi.org/10.1000/Noether.1918
                KW  - symmetry
                SN  - 0028-0836
                ER  -
                """);
        assertNoether(work);
        assertEquals(new PartialDate(1918, 7, 26), work.date());
        assertEquals("Martin Luther King Jr.", work.authors().get(1).name());
        assertEquals(Map.of("issn", "0028-0836", "pages", "235–257", "volume", "2"), work.details());
    }

    @Test
    void nbib() {
        Work work = work("nbib", """
                PMID- 1234567
                TI  - Invariante
                      Variationsprobleme.
                FAU - Noether, Emmy
                AU  - Noether E
                AUID- ORCID: 0000-0002-1825-0097
                AD  - Universität Göttingen. emmy@example.org
                JT  - Göttinger Nachrichten
                DP  - 1918 Jul 26
                LID - 10.1000/noether.1918 [doi]
                PMC - PMC77
                MH  - *Physics/history
                """);
        assertNoether(work);
        assertEquals("1234567", work.identifier("pmid"));
        assertEquals("PMC77", work.identifier("pmcid"));
        assertEquals("0000-0002-1825-0097", work.authors().get(0).orcid());
        assertEquals(List.of("Universität Göttingen."), work.authors().get(0).affiliations());
        assertEquals(List.of("Physics/history"), work.topics());
    }

    @Test
    void csl() {
        Work work = work("csl", """
                [{"id": "noether", "type": "article-journal", "title": "Invariante Variationsprobleme",
                  "author": [{"family": "Noether", "given": "Emmy"}, {"literal": "Bourbaki"},
                             {"family": "Neumann", "given": "John", "non-dropping-particle": "von"}],
                  "container-title": "Göttinger Nachrichten", "issued": {"date-parts": [["1918", 7]]},
                  "DOI": "10.1000/Noether.1918"}]
                """);
        assertNoether(work);
        assertEquals(PartialDate.ofMonth(1918, 7), work.date());
        assertEquals("von Neumann", work.authors().get(2).family());
    }

    @Test
    void crossref() {
        assertNoether(work("crossref", """
                {"status": "ok", "message-type": "work-list", "message": {"items": [{"DOI": "10.1000/NOETHER.1918",
                 "title": ["Invariante <i>Variationsprobleme</i>"], "container-title": ["G&ouml;ttinger Nachrichten"],
                 "type": "journal-article", "issued": {"date-parts": [[1918]]}, "reference": [{"DOI": "10.1000/other"}],
                 "author": [{"given": "Emmy", "family": "Noether", "ORCID": "http://orcid.org/0000-0002-1825-0097",
                             "affiliation": [{"name": "Göttingen"}]}]}]}}
                """));
    }

    @Test
    void openAlex() {
        Extracted extracted = read("openalex", """
                {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1000/noether.1918", "title": "Invariante Variationsprobleme", \
                "publication_year": 1918, "publication_date": "1918-07-26", "type": "article", "abstract_inverted_index": {"x": [1]}, \
                "primary_location": {"source": {"display_name": "Göttinger Nachrichten", "type": "journal"}}, \
                "authorships": [{"author": {"id": "https://openalex.org/A5", "display_name": "Emmy Noether", "orcid": null}, \
                "institutions": [{"display_name": "Universität Göttingen"}], "is_corresponding": true}], \
                "topics": [{"display_name": "Algebra"}], "biblio": {"first_page": "235", "last_page": "257"}}
                {"id": "https://openalex.org/A5", "display_name": "Emmy Noether", "display_name_alternatives": ["E. Noether"]}
                {"id": "https://openalex.org/I9", "display_name": "Universität Göttingen", "ror": "https://ror.org/01y9bpm73", "country_code": "DE"}
                """);
        Work work = Reading.works(extracted).get(0);
        AuthorMention author = work.authors().get(0);
        assertEquals("W1", work.identifier("openalex"));
        assertEquals("A5", author.key());
        assertTrue(author.corresponding());
        assertEquals(List.of("Universität Göttingen"), author.affiliations());
        assertEquals(List.of("Algebra"), work.topics());
        assertEquals("235–257", work.details().get("pages"));
        assertEquals(
                List.of("Emmy Noether", "E. Noether"),
                extracted.all(PersonRecord.class).get(0).names());
        InstitutionRecord institution = extracted.all(InstitutionRecord.class).get(0);
        assertEquals("01y9bpm73", institution.identifiers().get("ror"));
        assertEquals(3, institution.line());
    }

    @Test
    void semanticScholar() {
        Work work = work("semanticscholar", """
                {"data": [{"citingPaper": {"paperId": "abc", "title": "Invariante Variationsprobleme", "year": 1918,
                  "venue": "Göttinger Nachrichten", "authors": [{"authorId": "7", "name": "Emmy Noether"}],
                  "externalIds": {"DOI": "10.1000/noether.1918", "DBLP": "journals/x/Noether18"}, "publicationTypes": ["JournalArticle"]}}]}
                """);
        assertEquals("7", work.authors().get(0).key());
        assertEquals("journals/x/Noether18", work.identifier("dblp"));
        assertEquals("article", work.type());
    }

    @Test
    void arxivInThreeForms() {
        Work json = work("arxiv", """
                {"id": "0704.0001", "title": "On  $\\\\alpha$-rings", "authors_parsed": [["Erd\\\\H{o}s", "P\\\\'al", ""]], \
                "categories": "math.RA cs.LG", "journal-ref": "J. Algebra 3 (2008) 1-9", "doi": "10.1000/x", \
                "versions": [{"version": "v1", "created": "Mon, 2 Apr 2007 19:18:42 GMT"}]}
                """);
        assertEquals("On α-rings", json.title());
        assertEquals("Pál Erdős", json.authors().get(0).name());
        assertEquals("J. Algebra", json.venue());
        assertEquals(2008, json.year());
        assertEquals(List.of("math.RA", "cs.LG"), json.topics());
        Work atom = work("arxiv-xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>
                  <entry><id>http://arxiv.org/abs/0704.0001v2</id><published>2007-04-02T19:18:42Z</published><title>On rings</title>
                    <author><name>Pál Erdős</name><arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Budapest</arxiv:affiliation></author>
                    <category term="math.RA" scheme="http://arxiv.org/schemas/atom"/></entry></feed>
                """);
        assertEquals("0704.0001", atom.identifier("arxiv"));
        assertEquals(new PartialDate(2007, 4, 2), atom.date());
        assertEquals(List.of("Budapest"), atom.authors().get(0).affiliations());
        Work oai = work("arxiv-xml", """
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record>
                <header><identifier>oai:arXiv.org:0704.0001</identifier></header>
                <metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>0704.0001</id><created>2007-04-02</created>
                <authors><author><keyname>Erdős</keyname><forenames>Pál</forenames></author></authors><title>On rings</title>
                <categories>math.RA</categories></arXiv></metadata></record></ListRecords></OAI-PMH>
                """);
        assertEquals("Erdős", oai.authors().get(0).family());
        assertEquals(List.of("math.RA"), oai.topics());
    }

    @Test
    void dblp() {
        Extracted extracted = read("dblp", """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <!DOCTYPE dblp SYSTEM "dblp.dtd">
                <dblp>
                <inproceedings mdate="2020-01-01" key="conf/x/WangM19">
                <author orcid="0000-0002-1825-0097">Wei Wang 0001</author><author>J&uuml;rgen M&ouml;ller</author>
                <title>Graphs of <i>n</i><sup>2</sup> &amp; more.</title><booktitle>XConf</booktitle><year>2019</year>
                <pages>1-9</pages><ee>https://doi.org/10.1000/XYZ</ee><editor>A B 0002</editor><editor>C D</editor>
                </inproceedings>
                <www key="homepages/w/WeiWang1"><author>Wei Wang 0001</author><author>W. Wang 0009</author><title>Home Page</title>
                <note type="affiliation">Somewhere University</note><url>https://orcid.org/0000-0002-1825-0097</url></www>
                </dblp>
                """);
        Work work = Reading.works(extracted).get(0);
        assertEquals("Graphs of n2 & more", work.title());
        assertEquals(
                AuthorMention.named("Wei Wang").withIdentifiers("0000-0002-1825-0097", "Wei Wang 0001"),
                work.authors().get(0));
        assertEquals("Jürgen Möller", work.authors().get(1).name());
        assertEquals(Map.of("doi", "10.1000/xyz", "dblp", "conf/x/WangM19"), work.identifiers());
        assertEquals("A B and C D", work.details().get("editor"));
        assertEquals(4, work.line());
        List<PersonRecord> people = extracted.all(PersonRecord.class);
        assertEquals(
                List.of("Wei Wang 0001", "W. Wang 0009"),
                people.stream().map(PersonRecord::key).toList());
        assertEquals(List.of("W. Wang", "Wei Wang"), people.get(1).names());
        assertEquals("w/WeiWang1", people.get(0).identifiers().get("dblp"));
    }

    @Test
    void pubmed() {
        Work work = work("pubmed", """
                <?xml version="1.0"?>
                <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2019//EN" "https://example.org/x.dtd">
                <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">99</PMID><Article>
                <Journal><ISSN>1234-5678</ISSN><JournalIssue><Volume>2</Volume><PubDate><Year>1918</Year><Month>Jul</Month></PubDate></JournalIssue>
                <Title>Göttinger Nachrichten</Title></Journal><ArticleTitle>Invariante <i>Variationsprobleme</i>.</ArticleTitle>
                <ELocationID EIdType="doi">10.1000/noether.1918</ELocationID>
                <AuthorList CompleteYN="N"><Author EqualContrib="Y"><LastName>Noether</LastName><ForeName>Emmy</ForeName>
                <Identifier Source="ORCID">http://orcid.org/0000000218250097</Identifier>
                <AffiliationInfo><Affiliation>Göttingen</Affiliation></AffiliationInfo></Author>
                <Author><CollectiveName>Study Group</CollectiveName></Author></AuthorList></Article>
                <MeshHeadingList><MeshHeading><DescriptorName>Physics</DescriptorName></MeshHeading></MeshHeadingList></MedlineCitation>
                <PubmedData><ArticleIdList><ArticleId IdType="pmc">PMC5</ArticleId></ArticleIdList><ReferenceList><Reference><ArticleIdList>
                <ArticleId IdType="doi">10.1000/cited</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData>
                </PubmedArticle></PubmedArticleSet>
                """);
        assertNoether(work);
        assertTrue(work.authorsTruncated());
        assertTrue(work.authors().get(0).equalContribution());
        assertEquals("0000-0002-1825-0097", work.authors().get(0).orcid());
        assertEquals(PartialDate.ofMonth(1918, 7), work.date());
        assertEquals("PMC5", work.identifier("pmcid"));
    }

    @Test
    void endnote() {
        assertNoether(work("endnote", """
                <xml><records><record><rec-number>3</rec-number><ref-type name="Journal Article">17</ref-type>
                <contributors><authors><author><style face="normal">Noether, Emmy</style></author></authors></contributors>
                <titles><title><style>Invariante Variationsprobleme</style></title><secondary-title>Göttinger Nachrichten</secondary-title></titles>
                <dates><year><style>1918</style></year></dates><electronic-resource-num>10.1000/noether.1918</electronic-resource-num>
                <keywords><keyword>symmetry</keyword></keywords></record></records></xml>
                """));
    }

    @Test
    void mods() {
        assertNoether(work("mods", """
                <modsCollection xmlns="http://www.loc.gov/mods/v3"><mods ID="noether">
                <titleInfo><title>Invariante Variationsprobleme</title></titleInfo>
                <name type="personal"><namePart type="given">Emmy</namePart><namePart type="family">Noether</namePart>
                <role><roleTerm type="text">author</roleTerm></role></name>
                <originInfo><dateIssued>1918-07</dateIssued></originInfo><genre>journal article</genre>
                <relatedItem type="host"><titleInfo><title>Göttinger Nachrichten</title></titleInfo></relatedItem>
                <identifier type="doi">10.1000/noether.1918</identifier></mods></modsCollection>
                """));
    }

    @Test
    void citationFile() {
        Extracted extracted = read("cff", """
                cff-version: 1.2.0
                message: Cite me
                title: Rings
                version: 1.0
                date-released: 2021-05-04
                authors:
                  - family-names: Noether
                    given-names: Emmy
                    orcid: https://orcid.org/0000-0002-1825-0097
                    email: emmy@example.org
                    affiliation: Göttingen
                preferred-citation:
                  type: article
                  title: Invariante Variationsprobleme
                  journal: Göttinger Nachrichten
                  year: 1918
                  doi: 10.1000/noether.1918
                  authors: [{family-names: Noether, given-names: Emmy}]
                """);
        List<Work> works = Reading.works(extracted);
        assertNoether(works.get(1));
        assertEquals("0000-0002-1825-0097", works.get(0).authors().get(0).orcid());
        assertFalse(extracted.toString().contains("@"), "no e-mail addresses");
    }

    @Test
    void rorInBothSchemas() {
        InstitutionRecord first = read("ror", """
                        [{"id": "https://ror.org/01y9bpm73", "name": "University of Göttingen", "acronyms": ["GAU"], "aliases": [],
                          "labels": [{"label": "Georg-August-Universität", "iso639": "de"}], "country": {"country_code": "DE"},
                          "relationships": [{"type": "Parent", "label": "State"}], "external_ids": {"Wikidata": {"all": ["Q152838"]}}}]
                        """).all(InstitutionRecord.class).get(0);
        InstitutionRecord second = read("ror", """
                        [{"id": "https://ror.org/01y9bpm73", "names": [{"value": "GAU", "types": ["acronym"]},
                          {"value": "University of Göttingen", "types": ["ror_display", "label"]},
                          {"value": "Georg-August-Universität", "types": ["label"]}],
                          "locations": [{"geonames_details": {"country_code": "DE"}}],
                          "relationships": [{"type": "parent", "label": "State"}],
                          "external_ids": [{"type": "wikidata", "all": ["Q152838"], "preferred": null}]}]
                        """).all(InstitutionRecord.class).get(0);
        for (InstitutionRecord one : List.of(first, second)) {
            assertEquals("University of Göttingen", one.name());
            assertEquals(List.of("GAU", "Georg-August-Universität"), one.aliases());
            assertEquals(Map.of("ror", "01y9bpm73", "wikidata", "Q152838"), one.identifiers());
            assertEquals("DE", one.country());
            assertEquals("State", one.parent());
        }
    }

    @Test
    void advisors() {
        List<Mentoring> relations = read("advisors", """
                        Advisor;Student;Degree;University;Year
                        David Hilbert;"Weyl, Hermann";PhD;Göttingen;1908
                        Emmy Noether;Max Deuring;postdoc;;1931
                        """).all(Mentoring.class);
        assertEquals("doctoral", relations.get(0).relation());
        assertEquals("Weyl, Hermann", relations.get(0).mentee());
        assertEquals(PartialDate.ofYear(1908), relations.get(0).to());
        assertEquals("postdoctoral", relations.get(1).relation());
        assertEquals(3, relations.get(1).line());
    }

    @Test
    void orcidInBothForms() {
        String json = """
                {"orcid-identifier": {"path": "0000-0002-1825-0097"}, "person": {
                  "name": {"given-names": {"value": "Emmy"}, "family-name": {"value": "Noether"}, "credit-name": null},
                  "other-names": {"other-name": [{"content": "E. Noether"}]}, "keywords": {"keyword": [{"content": "algebra"}]},
                  "emails": {"email": [{"email": "emmy@example.org"}]}},
                 "activities-summary": {"employments": {"affiliation-group": [{"summaries": [{"employment-summary": {
                   "role-title": "Professor", "start-date": {"year": {"value": "1922"}}, "organization": {"name": "Göttingen"}}}]}]},
                  "educations": {"affiliation-group": [{"summaries": [{"education-summary": {
                   "role-title": "PhD", "end-date": {"year": {"value": "1907"}}, "organization": {"name": "Erlangen"}}}]}]},
                  "fundings": {"group": [{"funding-summary": [{"title": {"title": {"value": "Rings"}}, "organization": {"name": "DFG"}}]}]},
                  "works": {"group": [{"work-summary": [{"put-code": 5, "title": {"title": {"value": "Invariante Variationsprobleme"}},
                   "journal-title": {"value": "Göttinger Nachrichten"}, "type": "journal-article",
                   "publication-date": {"year": {"value": "1918"}}, "external-ids": {"external-id": [{"external-id-type": "doi",
                   "external-id-value": "10.1000/noether.1918", "external-id-relationship": "self"}]}}, {"put-code": 6}]}]}}}
                """;
        String xml = """
                <record:record path="/0000-0002-1825-0097" xmlns:record="http://www.orcid.org/ns/record" xmlns:p="p" xmlns:a="a" xmlns:c="c">
                <c:orcid-identifier><c:path>0000-0002-1825-0097</c:path></c:orcid-identifier>
                <p:person><p:name><p:given-names>Emmy</p:given-names><p:family-name>Noether</p:family-name></p:name>
                <p:other-names><p:other-name><p:content>E. Noether</p:content></p:other-name></p:other-names>
                <p:emails><p:email><p:email>emmy@example.org</p:email></p:email></p:emails>
                <p:keywords><p:keyword><p:content>algebra</p:content></p:keyword></p:keywords></p:person>
                <a:activities-summary><a:employments><a:affiliation-group><a:employment-summary><c:role-title>Professor</c:role-title>
                <c:start-date><c:year>1922</c:year></c:start-date><c:organization><c:name>Göttingen</c:name></c:organization>
                </a:employment-summary></a:affiliation-group></a:employments>
                <a:educations><a:affiliation-group><a:education-summary><c:role-title>PhD</c:role-title><c:end-date><c:year>1907</c:year></c:end-date>
                <c:organization><c:name>Erlangen</c:name></c:organization></a:education-summary></a:affiliation-group></a:educations>
                <a:fundings><a:group><a:funding-summary><c:title><c:title>Rings</c:title></c:title>
                <c:organization><c:name>DFG</c:name></c:organization></a:funding-summary></a:group></a:fundings>
                <a:works><a:group><a:work-summary put-code="5"><a:title><c:title>Invariante Variationsprobleme</c:title></a:title>
                <a:journal-title>Göttinger Nachrichten</a:journal-title><a:type>journal-article</a:type>
                <c:publication-date><c:year>1918</c:year></c:publication-date><c:external-ids><c:external-id>
                <c:external-id-type>doi</c:external-id-type><c:external-id-value>10.1000/noether.1918</c:external-id-value>
                <c:external-id-relationship>self</c:external-id-relationship></c:external-id></c:external-ids></a:work-summary></a:group></a:works>
                </a:activities-summary></record:record>
                """;
        Extracted fromJson = read("orcid", json);
        Extracted fromXml = read("orcid", xml);
        assertEquals(fromJson.statements().toString(), fromXml.statements().toString());
        assertNoether(Reading.works(fromJson).get(0));
        assertTrue(Reading.works(fromJson).get(0).authorsTruncated());
        assertTrue(Reading.works(fromJson).get(0).authors().get(0).inferred());
        assertEquals(7, fromJson.statements().size());
        assertFalse(fromJson.statements().toString().contains("@"), "no e-mail addresses");
    }
}
