package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.coauthor.model.Award;
import org.coauthor.model.Editing;
import org.coauthor.model.Grant;
import org.coauthor.model.PartialDate;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.jspecify.annotations.Nullable;

/** Reads sections of awards, grants and editorships. */
final class HonorsReader {
    private static final Pattern QUOTED = Pattern.compile("[“\"«]\\s*([^”\"»]{4,300}?)[.,]?\\s*[”\"»]|《([^》]{2,200})》");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\b(co-?PI|co-?principal investigator|principal investigator|PI|co-?investigator|lead|coordinator|member|holder|key personnel)\\b(?!:)|负责人|核心骨干|参与");
    private static final Pattern WITH = Pattern.compile(
            "(?i)\\b(?:with|joint with|PI:|co-?PIs?:?)\\s+(?:PIs? |co-?PIs? )?((?:Prof\\.? |Dr\\.? )?\\p{Lu}[^()\\n]{2,200})");
    private static final Pattern FUNDER = Pattern.compile(
            "(?i)\\b(?:NSF|NIH|NASA|DOE|DARPA|ERC|ANR|DFG|EPSRC|NSERC|USAID|SNSF|FWF|NSFC|foundation|council|institutes? of health|agency|ministry|fund|trust)\\b|基金|国自然|重点研发");
    private static final Pattern EDITOR = Pattern.compile(
            "(?i)\\b((?:(?:founding|associate|deputy|managing|senior|guest|topic|series|action|academic|section|handling|review|co|chief|invited)[ -])*(?:editors?(?:[ -]in[ -]chief)?|editorial board(?: member)?|member of (?:the )?editorial board|area chair|program(?:me)? (?:committee|co-?chair|chair)(?: member)?|PC member|senior PC(?: member)?|membre du comité (?:éditorial|de rédaction|de lecture)|miembro del (?:consejo|comité) (?:editorial|de redacción)|membro d[oe] (?:conselho|corpo) editorial|(?:membro|componente) del comitato (?:editoriale|di redazione|scientifico)|herausgeber(?:in)?|编委|主编|编辑))\\b(?:\\s*\\([^()]*\\))?");
    private static final Pattern NEXT =
            Pattern.compile("(?<=\\b(?:19|20)\\d\\d\\)?|present\\)?)[.;]? (?=" + EDITOR.pattern() + ")");

    private static final Pattern LEADS = Pattern.compile(
            "^[\\s,;:.，、—–-]*(?:(?:of|for|at|in|the|de|du|des|la|del|della|dell|do|da|der)[\\s’']+)*|[\\s,;:.，、。—–(-]+$");

    /** "ICML 2020, ACL 2019-2021". */
    private static final Pattern YEARLY = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\d &+/-]{1,40}? \\(?(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?(?:, (?:19|20)\\d\\d)*\\)?(?:\\s*[,;]\\s*(?:and |& )?|\\.?$)){2,}");

    /** "Journal of X, 2015-2018; Annals of Y (2020-)". */
    private static final Pattern PERIODS =
            Pattern.compile("(?:[^;]{3,80}?[ ,(](?:19|20)\\d\\d[^;\\p{L}]{0,12}(?:present)?\\)?(?:;|\\.?$)\\s*){2,}");

    private final Sink sink;

    HonorsReader(Sink sink) {
        this.sink = sink;
    }

    void awards(Section section) {
        for (ListItems.Item item : ListItems.of(section.lines())) {
            DateSpan span = item.date() != null ? item.date() : DateText.first(item.text());
            String title = item.date() == null && span != null && span.start() < 3
                    ? DateText.without(item.text(), span)
                    : item.text();
            if (title.length() > 3 && title.length() < 400)
                sink.accept(new Award(title.strip(), span == null ? null : span.last(), item.line(), 1));
        }
    }

    void grants(Section section) {
        for (ListItems.Item item : ListItems.of(section.lines())) grant(item);
    }

    private void grant(ListItems.Item item) {
        DateSpan span = item.date() != null ? item.date() : DateText.first(item.text());
        String text = item.date() == null && span != null ? DateText.without(item.text(), span) : item.text();
        Matcher quoted = QUOTED.matcher(text);
        Matcher role = ROLE.matcher(text);
        String said = role.find() ? role.group() : null;
        String funder = null;
        String longest = "";
        for (String part : text.replaceAll("\\([^()]*\\)", ",").split("\\s*[,;|，]\\s*")) {
            if (funder == null && FUNDER.matcher(part).find() && part.length() < 100) funder = part.strip();
            else if (part.length() > longest.length() && !part.matches("[$€£].*")) longest = part.strip();
        }
        String title = quoted.find() ? quoted.group(1) != null ? quoted.group(1) : quoted.group(2) : longest;
        if (title.length() < 6 || span == null && said == null && funder == null) return;
        sink.accept(new Grant(
                title,
                funder,
                said,
                partners(text),
                from(span),
                span == null || !span.range() ? null : span.to(),
                item.line(),
                1));
    }

    static List<String> partners(String text) {
        List<String> names = new ArrayList<>();
        Matcher with = WITH.matcher(text);
        while (with.find())
            for (Person p : People.parse(with.group(1))) if (!names.contains(p.name())) names.add(p.name());
        return names;
    }

    /** Editorships and places on committees; other service is passed over. */
    void editing(Section section) {
        String pending = null;
        Matcher above = EDITOR.matcher(section.heading().replaceFirst("s$", ""));
        String said = above.find() ? above.group(1).toLowerCase(Locale.ROOT) : null;
        for (ListItems.Item item : each(section)) {
            Matcher m = EDITOR.matcher(item.text());
            DateSpan span = item.date() != null ? item.date() : DateText.first(item.text());
            boolean named = m.find();
            String role = named ? m.group(1) : pending != null ? pending : said;
            if (role == null) continue;
            String rest = named
                    ? item.text().substring(0, m.start()) + " " + item.text().substring(m.end())
                    : item.text();
            String listed = rest.replaceFirst("^[\\s,:;–—-]+", "").strip();
            if (YEARLY.matcher(listed).matches()) {
                for (String one : listed.split("\\s*[,;]\\s*(?![^()]*\\))(?:and |& )?")) yearly(one, role, item.line());
                continue;
            }
            if (PERIODS.matcher(listed).matches()) {
                for (String one : listed.split("\\s*;\\s*(?:and )?"))
                    yearly(LEADS.matcher(one).replaceAll(""), role, item.line());
                continue;
            }
            DateSpan inRest = DateText.first(rest);
            if (inRest != null) rest = DateText.without(rest, inRest);
            String venue = LEADS.matcher(rest.strip().replaceFirst("\\s+[·;|]\\s+.*$|,\\s*$", ""))
                    .replaceAll("")
                    .strip();
            if (named && venue.length() < 3) {
                pending = role;
                continue;
            }
            pending = null;
            if (venue.length() >= 3 && venue.length() < 200)
                sink.accept(new Editing(
                        venue,
                        role,
                        from(span),
                        span == null ? null : span.range() ? span.to() : span.from(),
                        item.line(),
                        1));
        }
    }

    /** The items of a section; a role behind a date is of the next one. */
    private static List<ListItems.Item> each(Section section) {
        List<ListItems.Item> items = new ArrayList<>();
        for (ListItems.Item item : ListItems.of(section.lines()))
            for (String text : NEXT.split(item.text()))
                items.add(new ListItems.Item(text, item.date(), item.line(), item.bullet()));
        return items;
    }

    /** "ICML 2020". */
    private void yearly(String text, String role, int line) {
        List<DateSpan> spans = DateText.all(text);
        for (DateSpan span : spans)
            sink.accept(new Editing(
                    DateText.without(text.substring(0, spans.get(0).end()), spans.get(0)),
                    role,
                    span.from(),
                    span.range() ? span.to() : span.from(),
                    line,
                    1));
    }

    private static @Nullable PartialDate from(@Nullable DateSpan span) {
        return span == null ? null : span.from();
    }
}
