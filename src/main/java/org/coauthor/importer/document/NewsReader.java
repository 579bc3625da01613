package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.Award;
import org.coauthor.model.Grant;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Position;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.AuthorList;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.coauthor.text.NameShape;
import org.coauthor.text.VenueText;
import org.jspecify.annotations.Nullable;

/** Reads news items: accepted papers (also lists of them under one item), grants, awards, new positions. */
final class NewsReader {
    private static final String ACCEPTED =
            "(?:(?:is|was|are|were|has been|have been|got|gets|just|now|to be)\\s+)*(?:conditionally )?(?:accepted|published|in press|to appear|appeared|appears|will appear)\\b(?:\\s+(?:for publication|for presentation|as an? \\p{L}+(?: \\p{L}+)?))?\\s+(?:by|at|in|to|for)\\s+(?:the (?=\\p{Lu}\\p{Ll}+ (?:of|for|on)\\b))?";
    private static final Pattern PAPER = Pattern.compile(
            "(?:\\b(?:[Pp]aper|[Ww]ork|[Pp]reprint|[Mm]anuscript|[Aa]rticle)\\b(?:\\s+(?:titled|entitled|called))?\\s*[,:]?\\s*)?(?<title>[“\"‘'«]?\\p{Lu}.{6,250}?[”\"’'»]?)(?:\\s*,\\s+(?:co-?authored |joint |jointly )?with (?<with>.{3,300}?))?\\s*,?\\s+"
                    + ACCEPTED + "(?<venue>.+)");
    private static final Pattern PREPRINT = Pattern.compile(
            "\\b[Pp](?:reprint|aper)\\b[,:]?\\s+(?<title>[“\"]?\\p{Lu}.{10,220}?[”\"]?),?\\s+with (?<with>.{3,300}?)[,;]?\\s+(?:posted|submitted|is|was|now|presented|available)\\b");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\\d+|multiple|our|both)\\b.{0,30}\\b(?:papers|works|articles|manuscripts)\\b.{0,40}?\\b(?:accepted|published|appear\\w*)\\b\\s*(?:by|at|in|to|for)\\s+(?<venue>.+)");
    private static final Pattern GRANT = Pattern.compile(
            "(?i)\\b(?:grant|project|proposal)\\b[,:]?\\s+(?:on |titled |entitled )?[“\"]?(?-i:(?<title>\\p{Lu}.{8,250}?))[”\"]?,?\\s+(?:is|was|has been|got)\\s+(?:awarded|funded|approved|supported|accepted|selected)(?:\\s+(?:from|by|for)\\s+(?:the )?(?<funder>[^.!,;]{2,80}))?");
    private static final Pattern ROLE =
            Pattern.compile("(?i)\\b(co-?PI|co-?principal investigator|PI|principal investigator|co-?I)\\b");
    private static final Pattern PARTNER =
            Pattern.compile("\\bwith\\s+((?:(?:Prof(?:essor)?|Dr)\\.?\\s+)?\\p{Lu}[^.!;]{1,150})");
    private static final Pattern AWARD = Pattern.compile(
            "(?i)(?:\\b(?:receive[ds]?|receiving|won|win|awarded|honou?red (?:with|by|to receive)|recipient of|winning|selected (?:as|for))\\b)\\s+(?-i:(?:the |an? |my )?)((?:[^.!?;])*?\\b(?:prize|award|fellowship|medal|scholarship|honou?r)s?\\b)");
    private static final Pattern START = Pattern.compile(
            "(?i)\\b(?:start(?:ing|ed|s)?|begin(?:ning|s)?|began|join(?:ed|ing|s)?)\\b\\s+(?:(?:my|a|an|new|the|as|full-time|job|position|role)\\s+)*(?:as (?:an? )?)?(?<role>[\\p{L} -]{4,60}?)\\s+(?:at|in|with)\\s+(?:the )?(?-i:(?<place>\\p{Lu}[^!.;]{1,100}))");
    private static final Pattern JOINED = Pattern.compile(
            "(?i)\\bjoin(?:ed|ing|s)?\\s+(?:the )?(?-i:(?<place>\\p{Lu}[^!.;]{1,100}?))\\s+as (?:an? )?(?<role>[\\p{L} -]{4,60})");
    private static final Pattern DATED = Pattern.compile("^[\\s:：,;.|\\]\\)–—-]+");
    private static final Pattern STOP = Pattern.compile(
            "[!。]|\\.(?:\\s|$)|\\s*,? (?:congratulations|thanks|check|see|joint work)\\b.*", Pattern.CASE_INSENSITIVE);

    private final Sink sink;
    private final List<String> known;

    NewsReader(Sink sink, List<String> known) {
        this.sink = sink;
        this.known = known;
    }

    void read(Section section) {
        VenueText several = null;
        PartialDate date = null;
        int indent = 0;
        for (TextLine line : section.lines()) {
            if (line.blank()) continue;
            DateSpan span = DateText.first(line.text());
            boolean dated = span != null
                    && (span.start() < 4
                            || line.text().substring(0, span.start()).length() < 40
                                    && line.text().substring(span.end()).matches("\\s*[—–:-].*"));
            if (several != null && line.bullet() && line.indent() > indent && !dated) {
                accept(title(line.text()), null, several, date, line.number());
                continue;
            }
            several = null;
            if (dated && span != null) date = span.from();
            indent = line.indent();
            String text = dated && span != null
                    ? DATED.matcher(line.text().substring(span.end())).replaceFirst("")
                    : line.text();
            several = item(text, date, line.number());
        }
    }

    private @Nullable VenueText item(String text, @Nullable PartialDate date, int line) {
        Matcher several = SEVERAL.matcher(text);
        if (several.find()) return VenueText.parse(cut(several.group("venue")));
        Matcher grant = GRANT.matcher(text);
        if (grant.find()) {
            Matcher role = ROLE.matcher(text);
            sink.accept(new Grant(
                    grant.group("title"),
                    grant.group("funder"),
                    role.find() ? role.group(1) : null,
                    partners(text.substring(grant.end())),
                    date,
                    null,
                    line,
                    1));
            return null;
        }
        Matcher paper = PAPER.matcher(text);
        if (paper.find() && wording(paper.group("title"))) {
            accept(
                    title(paper.group("title")),
                    paper.group("with"),
                    VenueText.parse("accepted by " + cut(paper.group("venue"))),
                    date,
                    line);
            return null;
        }
        Matcher preprint = PREPRINT.matcher(text);
        if (preprint.find()) {
            accept(
                    title(preprint.group("title")),
                    preprint.group("with"),
                    new VenueText(null, null, "preprint", null),
                    date,
                    line);
            return null;
        }
        Matcher award = AWARD.matcher(text);
        if (award.find())
            sink.accept(new Award(
                    award.group(1).replaceFirst("^(?:the|an?|my) ", "").strip(), date, line, 1));
        else start(text, date, line);
        return null;
    }

    /** A title, not a sentence such as "I am happy that my paper". */
    private static boolean wording(String title) {
        return !title.matches(
                        "(?i)(?:i|we|our|my|one|a|an|two|the)\\s.*\\b(?:paper|papers|work|am|have|had|workshop|proposal|tutorial)\\b.*")
                && title.split(" ").length >= 2;
    }

    private void start(String text, @Nullable PartialDate date, int line) {
        for (Pattern pattern : List.of(JOINED, START)) {
            Matcher m = pattern.matcher(text);
            if (!m.find() || !Roles.in(m.group("role"))) continue;
            Affiliation a = Affiliation.parse(m.group("place"));
            String institution = a.institution() != null
                    ? a.institution()
                    : a.rest().isEmpty() ? a.department() : a.rest().get(0);
            sink.accept(new Position(
                    m.group("role").strip().replaceFirst("(?i)\\binternship$", "intern"),
                    institution,
                    a.department(),
                    a.location(),
                    date,
                    null,
                    line,
                    1));
            return;
        }
    }

    private List<String> partners(String text) {
        List<String> names = new ArrayList<>();
        Matcher m = PARTNER.matcher(text);
        if (m.find()) for (Person p : People.parse(m.group(1))) names.add(whole(p.name()));
        return names;
    }

    /** A family name alone means the person of that name whom the document named before. */
    private String whole(String name) {
        if (NameShape.fullName(name)) return name;
        for (String other : known) if (other.endsWith(" " + name)) return other;
        return name;
    }

    private void accept(String title, @Nullable String with, VenueText venue, @Nullable PartialDate date, int line) {
        WorkBuilder work = Work.builder()
                .title(title)
                .venue(venue.name())
                .line(line)
                .detail("note", venue.note())
                .status(venue.status() == null ? "accepted" : venue.status());
        if (venue.year() != null) work.year(venue.year());
        else if (date != null) work.year(date.year());
        if (with != null) AuthorList.parse(with).authors().forEach(work::author);
        sink.accept(work.build());
    }

    private static String title(String text) {
        return WorkTitle.clean(text.replaceAll("^[“\"‘«]|[”\"’»]$", ""));
    }

    private static String cut(String venue) {
        Matcher m = STOP.matcher(venue);
        return m.find() ? venue.substring(0, m.start()) : venue;
    }
}
