package org.coauthor.importer.synthetic;

/** OpenAlex works, one JSON object a line; identifiers from a range that OpenAlex does not use. */
final class OpenAlexFormat implements SyntheticSource.Format {
    private static final String[] TOPICS = {
        "Parsing", "Machine Translation", "Databases", "Graph Theory", "Speech", "Vision", "Robotics", "Cryptography"
    };

    @Override
    public void work(Field field, int work, StringBuilder out) {
        int year = field.year(work);
        int venue = field.venue(work);
        String title = field.title(work);
        out.append("{\"id\":\"https://openalex.org/W990000").append(work);
        out.append("\",\"doi\":\"https://doi.org/10.99999/syn.").append(work);
        out.append("\",\"title\":\"")
                .append(title)
                .append("\",\"display_name\":\"")
                .append(title);
        out.append("\",\"publication_year\":")
                .append(year)
                .append(",\"publication_date\":\"")
                .append(year);
        out.append("-0").append(1 + work % 9).append("-1").append(work % 10);
        out.append("\",\"ids\":{\"openalex\":\"https://openalex.org/W990000").append(work);
        out.append(
                "\"},\"language\":\"en\",\"primary_location\":{\"is_oa\":true,\"landing_page_url\":\"https://doi.org/10.99999/syn.");
        out.append(work).append("\",\"pdf_url\":null,\"source\":{\"id\":\"https://openalex.org/S9900");
        out.append(venue).append("\",\"display_name\":\"").append(field.venueName(venue));
        out.append("\",\"issn_l\":null,\"is_oa\":true,\"type\":\"")
                .append(field.journal(venue) ? "journal" : "conference");
        out.append(
                "\",\"host_organization_name\":\"Synthetic Press\"},\"license\":\"cc-by\"},\"type\":\"article\",\"authorships\":[");
        for (int p = 0; p < field.team(work); p++) {
            if (p > 0) out.append(',');
            authorship(field, work, p, out);
        }
        out.append("],\"cited_by_count\":").append(field.mixed(work, 61) % 40);
        out.append(",\"biblio\":{\"volume\":\"")
                .append(year - 1970)
                .append("\",\"issue\":\"")
                .append(1 + work % 12);
        out.append("\",\"first_page\":\"")
                .append(1 + work % 700)
                .append("\",\"last_page\":\"")
                .append(9 + work % 700);
        out.append("\"},\"is_retracted\":false,\"topics\":[{\"id\":\"https://openalex.org/T99\",\"display_name\":\"");
        out.append(TOPICS[venue % TOPICS.length]).append("\",\"score\":0.9").append(work % 10);
        out.append("}],\"referenced_works\":[");
        for (int r = 0; r < work % 12; r++)
            out.append(r == 0 ? "" : ",")
                    .append("\"https://openalex.org/W990000")
                    .append(work / (r + 2))
                    .append('"');
        out.append("],\"abstract_inverted_index\":{");
        for (int i = 0; i < 30 + work % 50; i++)
            out.append(i == 0 ? "" : ",")
                    .append("\"w")
                    .append(field.mixed(work, i) % 5000)
                    .append('x')
                    .append(i)
                    .append("\":[")
                    .append(i)
                    .append(",")
                    .append(i + 60)
                    .append(']');
        out.append("},\"counts_by_year\":[{\"year\":")
                .append(year + 1)
                .append(",\"cited_by_count\":2}],\"synthetic\":\"")
                .append(SyntheticSource.NOTICE)
                .append("\"}\n");
    }

    private static void authorship(Field field, int work, int position, StringBuilder out) {
        int person = field.author(work, position);
        String name = field.name(field.signature(work, position));
        out.append("{\"author_position\":\"").append(position == 0 ? "first" : "middle");
        out.append("\",\"author\":{\"id\":\"https://openalex.org/A990000").append(person);
        out.append("\",\"display_name\":\"").append(name).append("\",\"orcid\":");
        if (field.hasOrcid(person))
            out.append("\"https://orcid.org/").append(field.orcid(person)).append('"');
        else out.append("null");
        out.append("},\"institutions\":[{\"id\":\"https://openalex.org/I9900").append(person % 300);
        out.append("\",\"display_name\":\"University of Synthesis ").append(person % 300);
        out.append("\",\"country_code\":\"ZZ\",\"type\":\"education\"}],\"countries\":[\"ZZ\"],\"is_corresponding\":");
        out.append(position == 0).append(",\"raw_author_name\":\"").append(name);
        out.append("\",\"raw_affiliation_strings\":[\"Department of Studies, University of Synthesis ");
        out.append(person % 300).append("\"]}");
    }
}
