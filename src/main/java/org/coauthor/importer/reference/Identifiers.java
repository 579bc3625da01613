package org.coauthor.importer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.WorkBuilder;

/** Takes the identifiers and addresses out of a reference string: they have forms of their own and need no learning. */
final class Identifiers {
    private static final Pattern DOI = Pattern.compile(
            "(?:(?:https?\\s?:\\s?//\\s?)?(?:dx\\.)?doi\\.org/\\s?|doi\\s?:\\s{0,2})?\\b(10\\.\\d{4,9}/[^\\s\"<>]{2,200})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV = Pattern.compile(
            "(?:arxiv\\s?(?:preprint)?\\s?:?\\s?(?:arxiv\\s?:\\s?)?|arxiv\\.org/(?:abs|pdf)/)(\\d{4}\\.\\d{4,5}|[a-z-]{2,10}(?:\\.[a-z]{2})?/\\d{7})(?:v\\d{1,2})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD_ARXIV = Pattern.compile(
            "\\b((?:hep|astro|cond|gr|nucl|quant|math)-(?:ph|th|lat|ex|mat|qc)/\\d{7})(?:v\\d{1,2})?\\b");
    private static final Pattern URL =
            Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>\"]{4,500}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PMID = Pattern.compile("\\bPMID:?\\s?(\\d{5,9})\\b");

    private Identifiers() {}

    static void read(String text, WorkBuilder work) {
        // Most strings have none of these: a plain look for what each must hold is cheap.
        Matcher doi = text.contains("10.") ? DOI.matcher(text) : null;
        if (doi != null && doi.find()) work.identifier("doi", trimmed(doi.group(1)));
        boolean slash = text.indexOf('/') >= 0;
        Matcher arxiv =
                text.contains("rxiv") || text.contains("rXiv") || text.contains("RXIV") ? ARXIV.matcher(text) : null;
        if (arxiv != null && arxiv.find()) work.identifier("arxiv", arxiv.group(1));
        else if (slash) {
            Matcher old = OLD_ARXIV.matcher(text);
            if (old.find()) work.identifier("arxiv", old.group(1));
        }
        Matcher pmid = text.contains("PMID") ? PMID.matcher(text) : null;
        if (pmid != null && pmid.find()) work.identifier("pmid", pmid.group(1));
        Matcher url = slash || text.contains("www") ? URL.matcher(text) : null;
        if (url != null && url.find()) work.detail("url", trimmed(url.group()));
    }

    /** Without what ends the sentence around it. */
    private static String trimmed(String value) {
        int end = value.length();
        while (end > 0 && ".,;:".indexOf(value.charAt(end - 1)) >= 0) end--;
        String cut = value.substring(0, end);
        if (cut.endsWith(")") && cut.indexOf('(') < 0) return trimmed(cut.substring(0, cut.length() - 1));
        if (cut.endsWith("]") && cut.indexOf('[') < 0) return trimmed(cut.substring(0, cut.length() - 1));
        return cut;
    }
}
