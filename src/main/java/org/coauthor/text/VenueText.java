package org.coauthor.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a venue string says: "NeurIPS 2025", "accepted by ICLR 2025 (Spotlight)", "Proc. 41st ICML", "preprint, under review".
 *
 * @param name journal, conference or series without year, volume, pages and "In"; absent where the string names none
 * @param date the year, or more, that stands in it
 * @param status published, accepted, submitted, "preprint, under review", ...; absent where the string does not say
 * @param note what else stands in it: "Spotlight", "Oral Presentation"
 */
public record VenueText(
        @Nullable String name,
        @Nullable PartialDate date,
        @Nullable String status,
        @Nullable String note) {
    private static final Pattern STATUS = Pattern.compile(
            "\\b(?:(?:to appear|forthcoming|in press|in print|accepted|conditionally accepted|submitted|under (?:review|revision|submission)|in (?:review|revision|preparation|prep)|revise (?:and|&) resubmit|in progress"
                    + "|pre-?published|preprint|working paper|manuscript|à paraître|soumis|en préparation|accepté|erscheint|eingereicht|im druck|en prensa|aceptado|no prelo|submetido|in corso di stampa)"
                    + "(?: (?:by|to|at|in|for|with|for publication in|for publication at|à|bei|en|em))?)\\b:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTE = Pattern.compile(
            "[\\s,;(\\[–-]*\\b((?:oral|spotlight|poster|best|outstanding|highlight|notable|honou?rable|long paper|short paper|lead article|award|selected)\\b[^()\\[\\]]{0,60}(?:\\([^()]{0,40}\\))?)[)\\]]?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "^(?:in|in:|dans|appeared in|published in|proceedings of the|proc\\. of the)\\s*:?\\s+(?=[\\p{Lu}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DETAIL = Pattern.compile(
            "[\\s,;.]*(?:\\b(?:vol(?:ume)?\\.?|no\\.?|issue|pp?\\.|pages?|article|art\\.|doi:?|arxiv:|https?:)\\s*|\\b\\d+\\s*\\(\\d|\\b\\d+:\\d|\\b\\d+[,.]?\\s*(?:$|,\\s*\\d)).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPRINT = Pattern.compile("(?i)\\bpreprint|working paper|manuscript");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.()\\[\\]–—·|-]+|[\\s,;:.(\\[–—·|!-]+$");

    /** Reads a venue string; of nothing but a year or status, the name is absent. Never throws; at most 1,000 characters are read. */
    public static VenueText parse(String text) {
        String rest = bare(text.length() > 1000 ? text.substring(0, 1000) : text);
        String note = null;
        Matcher n = NOTE.matcher(rest);
        if (n.find() && n.start() > 0) {
            note = EDGES.matcher(n.group(1)).replaceAll("");
            rest = rest.substring(0, n.start()) + ", " + rest.substring(n.end());
        }
        StringBuilder status = new StringBuilder();
        Matcher s = STATUS.matcher(rest);
        StringBuilder left = new StringBuilder();
        int at = 0;
        boolean preprint = false;
        while (s.find()) {
            String said = s.group()
                    .replaceAll(
                            "(?i)( (by|to|at|in|for|with|for publication in|for publication at|à|bei|en|em))?:?$", "")
                    .toLowerCase(Locale.ROOT);
            if (said.equals("to appear")
                    || said.equals("in press")
                    || !status.toString().contains(said)) {
                if (status.length() > 0) status.append(", ");
                status.append(said);
            }
            preprint |= PREPRINT.matcher(said).find();
            left.append(rest, at, s.start()).append(' ');
            at = s.end();
        }
        rest = left.append(rest.substring(at)).toString();
        DateSpan date = null;
        for (DateSpan span : DateText.all(rest)) date = span;
        if (date != null) rest = DateText.without(rest, date);
        rest = rest.replaceAll("['’]\\d\\d\\b", "");
        String name = trim(
                DETAIL.matcher(LEADING.matcher(trim(rest)).replaceFirst("")).replaceFirst(""));
        if (name.isEmpty() || !name.codePoints().anyMatch(Character::isLetter)) name = null;
        PartialDate when = date == null ? null : date.last();
        return new VenueText(name, when, status.length() == 0 ? null : status.toString(), note);
    }

    /** The venue's year, if any. */
    public @Nullable Integer year() {
        return date == null ? null : date.year();
    }

    private static String bare(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("(") && stripped.endsWith(")") && stripped.indexOf(')') == stripped.length() - 1)
            return stripped.substring(1, stripped.length() - 1);
        return stripped;
    }

    private static String trim(String text) {
        String trimmed = EDGES.matcher(
                        text.replaceAll("\\(\\s*\\)|\\[\\s*\\]", "").strip())
                .replaceAll("")
                .strip();
        int open = trimmed.lastIndexOf('(');
        return open > 0 && trimmed.indexOf(')', open) < 0 && trimmed.length() - open < 80 ? trimmed + ")" : trimmed;
    }
}
