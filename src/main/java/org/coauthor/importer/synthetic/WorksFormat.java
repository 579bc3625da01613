package org.coauthor.importer.synthetic;

/** The program's own works, one JSON object a line, without any key of a person. */
final class WorksFormat implements SyntheticSource.Format {
    @Override
    public void work(Field field, int work, StringBuilder out) {
        out.append("{\"id\":\"syn-").append(work).append("\",\"title\":\"").append(field.title(work));
        out.append("\",\"authors\":[");
        for (int p = 0; p < field.team(work); p++)
            out.append(p == 0 ? "" : ",")
                    .append("{\"name\":\"")
                    .append(field.name(field.signature(work, p)))
                    .append("\"}");
        out.append("],\"venue\":\"").append(field.venueName(field.venue(work)));
        out.append("\",\"year\":").append(field.year(work)).append(",\"note\":\"");
        out.append(SyntheticSource.NOTICE).append("\"}\n");
    }
}
