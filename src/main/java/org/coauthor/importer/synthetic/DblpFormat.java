package org.coauthor.importer.synthetic;

/** DBLP's XML: plain ASCII with entities, namesakes by number, a record of every person. */
final class DblpFormat implements SyntheticSource.Format {
    @Override
    public void begin(StringBuilder out) {
        out.append("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE dblp SYSTEM \"dblp.dtd\">\n<!-- ")
                .append(SyntheticSource.NOTICE)
                .append(" -->\n<dblp>\n");
    }

    @Override
    public void work(Field field, int work, StringBuilder out) {
        int venue = field.venue(work);
        int year = field.year(work);
        boolean journal = field.journal(venue);
        String element = journal ? "article" : "inproceedings";
        out.append('<').append(element).append(" mdate=\"2024-05-").append(10 + work % 20);
        out.append("\" key=\"").append(journal ? "journals/syn" : "conf/syn").append(venue);
        out.append("/S").append(work).append("\">\n");
        for (int p = 0; p < field.team(work); p++) {
            int person = field.author(work, p);
            out.append("<author");
            if (field.hasOrcid(person) && year >= 2015)
                out.append(" orcid=\"").append(field.orcid(person)).append('"');
            out.append('>');
            escaped(field.numbered(field.signature(work, p)), out);
            out.append("</author>\n");
        }
        out.append("<title>").append(field.title(work)).append(".</title>\n");
        int page = 1 + field.mixed(work, 60) % 900;
        out.append("<pages>")
                .append(page)
                .append('-')
                .append(page + 4 + work % 17)
                .append("</pages>\n");
        out.append("<year>").append(year).append("</year>\n");
        if (journal) out.append("<volume>").append(year - 1970).append("</volume>\n<journal>");
        else out.append("<booktitle>");
        out.append(field.venueName(venue)).append(journal ? "</journal>\n<number>" : "</booktitle>\n");
        if (journal) out.append(1 + work % 12).append("</number>\n");
        if (work % 4 != 0)
            out.append("<ee>https://doi.org/10.99999/syn.").append(work).append("</ee>\n");
        if (!journal)
            out.append("<crossref>conf/syn")
                    .append(venue)
                    .append('/')
                    .append(year)
                    .append("</crossref>\n");
        out.append("<url>db/").append(journal ? "journals/syn" : "conf/syn").append(venue);
        out.append("/syn")
                .append(year)
                .append(".html#S")
                .append(work)
                .append("</url>\n</")
                .append(element)
                .append(">\n");
    }

    @Override
    public void person(Field field, int person, StringBuilder out) {
        out.append("<www mdate=\"2024-05-").append(10 + person % 20).append("\" key=\"homepages/");
        out.append(person % 400).append('/').append(person).append("\">\n<author>");
        escaped(field.numbered(person), out);
        if (field.hasSecondName(person)) {
            out.append("</author>\n<author>");
            escaped(field.numbered(field.secondName(person)), out);
        }
        out.append("</author>\n<title>Home Page</title>\n");
        if (person % 25 == 0)
            out.append("<note type=\"affiliation\">University of Synthesis ")
                    .append(person % 300)
                    .append("</note>\n");
        if (field.hasOrcid(person))
            out.append("<url>https://orcid.org/").append(field.orcid(person)).append("</url>\n");
        out.append("</www>\n");
    }

    @Override
    public void end(StringBuilder out) {
        out.append("</dblp>\n");
    }

    private static void escaped(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x7F) out.append(c);
            else if (c == 'é') out.append("&eacute;");
            else if (c == 'ö') out.append("&ouml;");
            else if (c == 'ü') out.append("&uuml;");
            else out.append("&#").append((int) c).append(';');
        }
    }
}
