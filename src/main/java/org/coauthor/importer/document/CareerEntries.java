package org.coauthor.importer.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.jspecify.annotations.Nullable;

/**
 * Collects the lines of an education or positions section into entries by filling slots (headline, place, date): a line that would
 * fill a slot twice opens the next entry. Dates that a page sets in a column of their own go to the entries after them, in order.
 */
final class CareerEntries {
    private static final Pattern DETAIL = Pattern.compile(
            "(?i)^(?:(?:relevant )?course(?:s|work)|topics?|gpa|grade|description|responsibilities|thesis|dissertation|titre|titolo|proyecto|projet|funded|honou?rs?|summa|magna|advis|supervis|mentored|committee|group of|betreuer)\\b.*"
                    + "|^(?:note|minor|role|title|website|goal|project|mentor|manager|host|directeur|director|major|supervisor|advisor)s?(?: of (?:the )?thesis)?\\s*[:：].*");
    private static final Pattern GAP =
            Pattern.compile("(?<=[^,;:|\\s]) {3,}(?=\\S)|(?<=\\p{IsHan}) {2,}(?=[\\p{IsHan}])");
    /** What forms write before the fields of an entry. */
    private static final Pattern FIELD = Pattern.compile(
            "^(?:Vínculo: [^:]{2,40}, )?(?:Enquadramento Funcional|Cargo|Puesto(?: o cargo)?(?: ocupado)?|Position(?: held)?|Occupation or position held|Job title|Role|Funktion|Beruf oder Funktion|Fonction(?: ou poste occupé)?|Poste(?: occupé)?|Posizione|Lavoro o posizione ricoperti|Employer|Name (?:and address )?of employer|Institution|Institución|Instituição|Entidad|Istituto|Arbeitgeber|Employeur|Empresa|Degree|Title of qualification awarded|Titulación|Qualifica conseguita|Dates?(?: \\(from [–-] to\\))?|Fechas?|Zeitraum|Período|Periodo|Date \\(da [–-] a\\)|职务|单位|职称)\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SHORT_YEARS = Pattern.compile("\\b(19|20)(\\d\\d)[-–](\\d\\d)(?![\\d/.-])");
    private static final Pattern LABEL = Pattern.compile("^[\\p{L} ()/’'-]{2,40}:\\s.*");
    /** Words before the year that a line begins with: "Summers 2017 and 2018". */
    private static final Pattern SEASONS = Pattern.compile(
            "(?i)\\W{0,2}(?:(?:early|late|mid|since|from|summers?|winters?|fall|autumn|spring|terms?|semesters?|ca|academic year|ws|ss|wise|sose)\\W{1,2}){1,2}");

    private static final Pattern SUMMERS = Pattern.compile(
            "^(?:Summers|Winters|Falls|Autumns|Springs) ((?:19|20)\\d\\d)(?: ?&|,| and) ((?:19|20)\\d\\d)\\b");
    /** "’98–’02". */
    private static final Pattern APOSTROPHES = Pattern.compile("[’'‘](\\d\\d) ?[-–] ?[’'‘](\\d\\d)\\b");

    private static final int LONG = 68;
    /** No entry is longer; what is looked at again with each line that is joined to it stays small. In characters. */
    private static final int LONGEST = 2_000;

    private static final int SENTENCE = 16;
    /** So many columns further left than an entry stands what the next ones belong to. */
    static final int OUTDENT = 2;

    private final boolean dateFirst;
    /** Whether lines that begin with a date open the entries. */
    private final boolean dated;

    /** Whether dates on lines of their own stand above what they date more often than below it. */
    private final boolean datesLead;

    /** Whether list marks open the entries; below other lines they are details. */
    private final boolean bulleted;

    private final List<CareerRecord> done = new ArrayList<>();
    private final Deque<DateSpan> column = new ArrayDeque<>();
    private CareerRecord now = new CareerRecord(TextLine.blank(0));

    private CareerEntries(boolean dateFirst, List<TextLine> text) {
        this.dateFirst = dateFirst;
        dated = text.stream()
                                .filter(l -> startDate(l.text()) != null && DateText.only(l.text()) == null)
                                .count()
                        >= 2
                && startDate(text.get(0).text()) != null;
        int lead = 0;
        for (int i = 1; i < text.size(); i++) {
            boolean before = DateText.only(text.get(i - 1).text()) != null;
            if (before && headline(text.get(i).text())) lead++;
            if (headline(text.get(i - 1).text()) && DateText.only(text.get(i).text()) != null) lead--;
        }
        datesLead = lead > 0;
        bulleted = !text.isEmpty() && text.get(0).bullet();
    }

    static List<CareerRecord> of(List<TextLine> lines) {
        List<TextLine> plain = spread(lines);
        List<TextLine> rows = Columns.rows(plain);
        List<TextLine> text = rows.isEmpty() ? joined(plain) : rows;
        List<CareerRecord> beside = CareerColumns.records(text);
        if (!beside.isEmpty()) return beside;
        boolean dateFirst = !text.isEmpty() && DateText.only(text.get(0).text()) != null;
        boolean columns =
                dateFirst && text.size() > 1 && DateText.only(text.get(1).text()) != null;
        CareerEntries entries = new CareerEntries(dateFirst && !columns, text);
        for (int i = 0; i < text.size(); i++) {
            if (!rows.isEmpty()) entries.open(text.get(i));
            DateSpan only = DateText.only(text.get(i).text());
            DateSpan next = i + 1 < text.size() ? DateText.only(text.get(i + 1).text()) : null;
            if (only != null) entries.date(only, text.get(i), next != null);
            else entries.text(text.get(i), next != null);
        }
        entries.close();
        return zipped(entries.done);
    }

    /** Wide gaps become bars; where a list writes "1997-99", its "2004-10" is no month either. */
    private static List<TextLine> spread(List<TextLine> lines) {
        boolean shortYears = false;
        for (TextLine line : lines) {
            Matcher m = SHORT_YEARS.matcher(line.text());
            while (m.find()) shortYears |= Integer.parseInt(m.group(3)) > 12;
        }
        List<TextLine> out = new ArrayList<>();
        for (TextLine line : lines) {
            String text =
                    FIELD.matcher(GAP.matcher(line.text()).replaceAll(" | ")).replaceFirst("");
            text = SUMMERS.matcher(text).replaceFirst("$1–$2");
            text = APOSTROPHES.matcher(text).replaceFirst(m -> century(m.group(1)) + "–" + century(m.group(2)));
            if (shortYears)
                text = SHORT_YEARS
                        .matcher(text)
                        .replaceAll(m -> Integer.parseInt(m.group(3)) > Integer.parseInt(m.group(2))
                                ? m.group(1) + m.group(2) + "–" + m.group(1) + m.group(3)
                                : m.group());
            out.add(new TextLine(line.number(), text, line.indent(), line.bullet(), line.level()));
        }
        return out;
    }

    private static String century(String years) {
        return (Integer.parseInt(years) > 50 ? "19" : "20") + years;
    }

    /** The lines without blank ones; a wrapped line is joined to the one that it continues. */
    private static List<TextLine> joined(List<TextLine> lines) {
        List<TextLine> out = new ArrayList<>();
        boolean blank = true;
        for (TextLine line : lines) {
            if (line.blank()) {
                blank = true;
                continue;
            }
            TextLine last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean wrapped = last != null
                    && !blank
                    && !line.bullet()
                    && last.text().length() >= LONG
                    && last.text().length() <= LONGEST
                    && !last.text().matches(".*[.;]")
                    && !DETAIL.matcher(line.text()).matches()
                    && PeopleLabel.all(line.text()).stream().noneMatch(label -> label.start() == 0)
                    && !dated(last.text())
                    && DateText.only(line.text()) == null
                    && (startsSmall(line.text())
                            || last.text()
                                            .matches(
                                                    ".*(?:[,:&-]|\\b(?:and|of|the|in|for|de|et|la)|\\p{Ll}|\\p{Lu}\\p{Ll}+)$")
                                    && Degrees.find(line.text()) == null
                                    && startDate(line.text()) == null);
            if (wrapped && last != null) {
                String glue = last.text().endsWith("-") ? "" : " ";
                out.set(
                        out.size() - 1,
                        new TextLine(
                                last.number(),
                                last.text() + glue + line.text(),
                                last.indent(),
                                last.bullet(),
                                last.level()));
            } else out.add(line);
            blank = false;
        }
        return out;
    }

    private static boolean headline(String text) {
        return Degrees.find(text) != null || Roles.in(text);
    }

    /** Whether a line ends with a date: nothing of its sentence is left for the next line. */
    private static boolean dated(String text) {
        List<DateSpan> spans = DateText.all(text);
        return !spans.isEmpty()
                && spans.get(spans.size() - 1).end() >= text.stripTrailing().length() - 1;
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.codePointAt(0)) && startDate(text) == null;
    }

    private static @Nullable DateSpan startDate(String text) {
        DateSpan span = DateText.first(text);
        return span != null
                        && (span.start() < 3
                                || SEASONS.matcher(text.substring(0, span.start()))
                                        .matches())
                ? span
                : null;
    }

    private void date(DateSpan span, TextLine line, boolean more) {
        if (more && !dateFirst || !column.isEmpty()) {
            column.add(span);
            return;
        }
        if (dateFirst || now.date != null) {
            if (dateFirst || now.headline) open(line);
            else {
                column.add(span);
                return;
            }
        }
        now.date = span;
    }

    private void text(TextLine line, boolean dateNext) {
        String text = line.text();
        boolean detail = DETAIL.matcher(text).matches() || LABEL.matcher(text).matches() && startDate(text) == null;
        boolean prose =
                text.split(" ").length >= SENTENCE && text.endsWith(".") && !text.contains(", ") || startsSmall(text);
        DateSpan span = DateText.first(text);
        boolean headline = !detail && !prose && headline(text);
        boolean place = !detail
                && !prose
                && (Affiliation.institution(text)
                        || Affiliation.department(text) && PeopleLabel.all(text).isEmpty());
        boolean topic = dateNext
                && !dateFirst
                && !(headline && datesLead)
                && !line.bullet()
                && !detail
                && now.date != null
                && !(now.headline && !now.place && place);
        boolean below = line.bullet() && !bulleted && now.headline && !now.placeFirst;
        if (below || headline && line.bullet() && now.headline && now.place && text.length() > 120 && span == null)
            headline = false;
        if (below) place = false;
        if (detail || prose || line.bullet() && !headline && !place && !now.empty()) {
            now.details.add(text);
            return;
        }
        boolean heads =
                !headline && span == null && now.headline && now.date != null && line.indent() + OUTDENT <= now.indent;
        place |= heads;
        boolean again = dated && startDate(text) != null && !now.empty()
                || headline && now.headline
                || topic
                || place && !headline && now.place && now.headline && span == null && now.date != null
                || span != null && now.date != null && (headline || place) && now.headline
                || span != null && now.date != null && headline && place && now.place
                || heads;
        if (again || now.line == 0) open(line);
        if (headline && !now.headline && now.place) now.placeFirst = true;
        now.headline |= headline;
        now.place |= place || headline && now.content.isEmpty() && text.contains(",");
        if (span != null && now.date == null && (headline || place || span.range())) {
            now.date = span;
            String rest = DateText.without(text, span);
            if (!rest.isBlank()) now.content.add(rest);
        } else now.content.add(text);
    }

    private void open(TextLine line) {
        close();
        now = new CareerRecord(line);
    }

    private void close() {
        if (now.empty()) return;
        if (now.date == null && !column.isEmpty()) now.date = column.poll();
        done.add(now);
    }

    /** A page whose columns were read one after the other: places with dates first, then as many headlines. */
    private static List<CareerRecord> zipped(List<CareerRecord> records) {
        List<CareerRecord> places = new ArrayList<>();
        List<CareerRecord> heads = new ArrayList<>();
        for (CareerRecord r : records) {
            if (!r.headline && r.date != null && !r.content.isEmpty()) places.add(r);
            else if (r.headline && r.date == null) heads.add(r);
        }
        if (places.size() < 2 || places.size() != heads.size()) return records;
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).content.addAll(places.get(i).content);
            heads.get(i).date = places.get(i).date;
        }
        List<CareerRecord> out = new ArrayList<>(records);
        out.removeAll(places);
        return out;
    }
}
