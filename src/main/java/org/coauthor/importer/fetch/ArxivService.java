package org.coauthor.importer.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** arXiv's API (<a href="https://info.arxiv.org/help/api/user-manual.html">user manual</a>): papers by their ids, or those that a search finds. */
final class ArxivService implements Service {
    private static final String ID = "(?:\\d{4}\\.\\d{4,5}|[a-z-]{2,20}(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,3})?";
    private static final Pattern IDS = Pattern.compile(ID + "(?:," + ID + "){0,99}");
    private static final Pattern TOTAL = Pattern.compile("<opensearch:totalResults[^>]{0,200}>\\s{0,9}(\\d{1,9})");
    private static final int ROWS = 100;

    @Override
    public String name() {
        return "arxiv";
    }

    @Override
    public String endpoint() {
        return "https://export.arxiv.org/api";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(3);
    }

    @Override
    public String accept() {
        return "application/atom+xml";
    }

    @Override
    public Frame frame() {
        return new Frame(
                "xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:arxiv=\"http://arxiv.org/schemas/atom\""
                        + " xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">\n",
                "</feed>\n");
    }

    @Override
    public URI ask(String endpoint, String wanted) {
        String ids = wanted.replaceAll("(?i)arxiv:|\\s", "");
        if (IDS.matcher(ids).matches()) return page(endpoint + "/query?id_list=" + ids, 0);
        boolean field = wanted.matches("(?:ti|au|abs|co|jr|cat|rn|id|all):.*");
        String words = field ? wanted : "all:" + wanted.strip().replaceAll("\\s+", " AND all:");
        return page(endpoint + "/query?search_query=" + Answers.encoded(words), 0);
    }

    private static URI page(String what, int start) {
        return URI.create(what + "&start=" + start + "&max_results=" + ROWS);
    }

    @Override
    public Answer read(String endpoint, URI asked, byte[] body) throws IOException {
        String feed = Answers.text(body);
        int entries = Answers.records(body, List.of("entry")).size();
        List<String> records = entries(feed);
        if (records.size() != entries) throw new IOException("the feed's papers cannot be told apart");
        Matcher total = TOTAL.matcher(feed);
        if (!feed.contains("http://www.w3.org/2005/Atom")) throw new IOException("the answer is no Atom feed");
        int all = total.find() ? Integer.parseInt(total.group(1)) : entries;
        int start = Answers.number(asked, "start");
        // Pages of a feed are sometimes empty for a while.
        if (entries == 0 && start < all)
            throw new IOException("the feed says " + all + " papers and holds none of them");
        String what = asked.toString().replaceFirst("&start=.*", "");
        boolean more = start + ROWS < all && !what.contains("id_list=");
        return new Answer(records, more ? List.of(page(what, start + ROWS)) : List.of(), all);
    }

    private static List<String> entries(String feed) {
        List<String> entries = new ArrayList<>();
        for (int from = feed.indexOf("<entry>"); from >= 0; from = feed.indexOf("<entry>", from)) {
            int end = feed.indexOf("</entry>", from);
            if (end < 0) break;
            entries.add(feed.substring(from, end + "</entry>".length()));
            from = end;
        }
        return entries;
    }
}
