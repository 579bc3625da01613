package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place of work or study taken apart.
 *
 * @param institution university, company, institute
 * @param department part of it
 * @param location city, region, country
 * @param rest segments that are none of these, in order
 */
record Affiliation(
        @Nullable String institution,
        @Nullable String department,
        @Nullable String location,
        List<String> rest) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:universit\\p{L}*|univ\\.?|universidade?s?|college|collège|institutes? of (?:technology|science)|polytech\\p{L}*|politecnico|école|ecole|ETH|EPFL|MIT|CNRS|INRIA|IMT|ENS|KAIST|KTH|LMU|TUM?|UCLA|UCSD|UCL|LSE|NYU|CMU|UC|USC|UIUC|NIT|IIT|TIFR|Caltech|Stanford|Harvard|Princeton|Yale|Oxford|Cambridge|Tulane|Cornell|Columbia|Berkeley"
                    + "|academy|akademie\\p{L}*|akademi(?:a|et)?|max[- ]planck|fraunhofer|hospital|clinic|museum|observatory|national laboratory|inc\\.?|corp(?:oration)?\\.?|ltd\\.?|llc|gmbh|google|microsoft|meta|facebook|amazon|apple|nvidia|adobe|ibm|intel|deepmind|openai|anthropic|netflix|bytedance|tencent|alibaba|huawei|baidu|samsung|sony|research institute|instituto|istituto|hochschule|sorbonne|lycée|lyceum|high school|gymnasium|bank|ministry|agency|foundation)\\b"
                    + "|大学|大學|学院$|科学院|研究所|研究院|公司|中学|振興会|机构|機構|財団|協会|学会",
            FLAGS);
    private static final Pattern STRONG = Pattern.compile(
            "\\b(?:universit\\p{L}*|universidade?s?|univ\\.|college of|institute of technology|eth|epfl|caltech|mit|uc [a-z]+|nyu|cmu)\\b|大学|大學|科学院",
            FLAGS);
    private static final Pattern DEPARTMENT = Pattern.compile(
            "^(?:the )?(?:(?:graduate |business |law |medical )?school (?:of|for)|dep(?:t|artment|artamento|t\\.)?\\b.*\\b|faculty|division|lab(?:orator\\p{L}*)?\\b|group|program|chair|cent(?:er|re) (?:for|of)|institute (?:for|of)|section|unit|programme|ufr|fakultät|fachbereich|lehrstuhl|institut für|institut de|institut d['’]|laboratoire|équipe|école doctorale|facultad|escuela|departamento|dipartimento|facoltà|faculdade|instituto de)\\b"
                    + "|\\b(?:school|faculty) of\\b|\\b(?:department|dept\\.?|program|laboratory|lab|group|division|school|center|centre|institute)$|系$|实验室|研究室|学院$|研究科|学部",
            FLAGS);
    /** A unit that is always a part of something. */
    private static final Pattern PART = Pattern.compile(
            "^(?:the )?(?:dep(?:t|artment|artamento)\\b|faculty|division|section|unit|group|program|programme|chair|ufr|fakultät|fachbereich|lehrstuhl|école doctorale|facultad|departamento|dipartimento|facoltà|faculdade|équipe)|\\b(?:department|dept\\.?|program|group|division|lab|laboratory)$|^(?:the )?(?:graduate |undergraduate )?(?:school|faculty|college|lab) (?:of|for)\\b|系$|学院$|研究室$|研究科$|学部$",
            FLAGS);

    private static final Pattern LOCATION = Pattern.compile(
            "(?:[A-Z]{2}|D\\.?C\\.?|U\\.?S\\.?A?\\.?|U\\.?K\\.?|United States(?: of America)?|United Kingdom|England|Scotland|Wales|Ireland|France|Germany|Deutschland|Italy|Italia|Spain|España|Portugal|Switzerland|Suisse|Schweiz|Austria|Österreich|Belgium|Belgique|Netherlands|The Netherlands|Denmark|Sweden|Norway|Finland|Iceland|Poland|Czech Republic|Czechia|Hungary|Greece|Turkey|Russia|Ukraine|Romania|Bulgaria|Croatia|Serbia|Slovenia|Slovakia|Estonia|Latvia|Lithuania|Israel|Egypt|Tunisia|Morocco|Algeria|South Africa|Nigeria|Kenya|Iran|Iraq|Saudi Arabia|UAE|Qatar|Pakistan|India|Bangladesh|Sri Lanka|Nepal|Thailand|Vietnam|Malaysia|Singapore|Indonesia|Philippines|China|P\\.?R\\.? China|Hong Kong|Taiwan|Macau|Japan|日本|中国|Korea|South Korea|Australia|New Zealand|Canada|Mexico|México|Brazil|Brasil|Argentina|Chile|Colombia|Peru|Uruguay"
                    + "|(?:New York|Paris|London|Berlin|Boston|Beijing|Shanghai|Tokyo|Zürich|Zurich|Seattle|Chicago|Los Angeles|San Francisco|San Diego|Madison|Bangalore|Munich|München|Vienna|Wien|Rome|Roma|Milan|Milano|Madrid|Barcelona|Lisbon|Amsterdam|Brussels|Bruxelles|Copenhagen|Stockholm|Oslo|Helsinki|Toronto|Montreal|Montréal|Vancouver|Sydney|Melbourne|Cambridge|Oxford|Pittsburgh|Philadelphia|Atlanta|Austin|Houston|Princeton|New Haven|Ithaca|Durham|Ann Arbor|Lille|Lyon|Grenoble|Toulouse|Marseille|Strasbourg|Bordeaux|Nantes|Rennes|Nice|Montpellier|北京|上海|San Jose|Palo Alto|Mountain View|New Orleans|Pasadena)(?: [A-Z]{2}| D\\.?C\\.?)?"
                    + "|[A-Z]{2} \\d{5}.*|.*\\b\\d{5}\\b.*|[\\p{IsHan}]{2}(?:[-－][\\p{IsHan}]{2,3})?)\\.?");
    /** "江城大学计算机学院": a university and its part without a mark between. */
    private static final Pattern EAST_UNIVERSITY = Pattern.compile(
            "^(\\p{IsHan}{2,10}?大[学學])[ 　]?(?:大学院)?[ 　]?(\\p{IsHan}{1,14}(?:系|学院|研究科|学部|学科|科|研究室|实验室))$");

    private static final Pattern EAST_GRADUATE = Pattern.compile("\\p{IsHan}{2,10}大[学學]大学院");

    private static final Pattern EAST_END =
            Pattern.compile("(?<=\\p{IsHan})[ 　]*(?:博士|修士)?(?:前期|後期)?(?:課程)?(?:卒業|修了|毕业|退学|入学)$");
    private static final Pattern EAST_LABEL = Pattern.compile("^(?:所属|勤務先|所在单位|单位|機関)[:：]\\s*");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[,;，；|]\\s*(?![^()]{0,60}\\))|(?<=\\p{IsHan})[ 　]{2,}(?=\\p{IsHan})|(?<=\\p{IsHan}{2}大[学學])[ 　](?=\\p{IsHan}{2,12}$)(?!.*(?:系|学院|研究科|学部|学科|科|研究室|实验室)$)|\\s+[·–—-]\\s+|\\s+@\\s+");

    /** Takes a text of segments apart; segments are divided by commas, semicolons, bars, dots and dashes. */
    static Affiliation parse(String text) {
        List<String> segments = new ArrayList<>();
        for (String s : SEPARATOR.split(text)) {
            String segment = EAST_END.matcher(EAST_LABEL.matcher(s.strip()).replaceFirst(""))
                    .replaceFirst("")
                    .replaceAll("^[\\s.;:)）]+|[\\s;:]+$|(?<=\\p{L}{3})\\.$", "")
                    .replaceFirst("^([^(（]*)[)）]$", "$1");
            if (EAST_GRADUATE.matcher(segment).matches()) segment = segment.replaceFirst("大学院$", "");
            Matcher east = EAST_UNIVERSITY.matcher(segment);
            if (east.matches()) {
                segments.add(east.group(2));
                segments.add(east.group(1));
            } else if (!segment.isEmpty()) segments.add(segment);
        }
        int at = institution(segments);
        String department = null;
        StringBuilder location = new StringBuilder();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            String s = segments.get(i);
            if (i == at) continue;
            boolean unit =
                    DEPARTMENT.matcher(s).find() || INSTITUTION.matcher(s).find() && at >= 0;
            boolean place = LOCATION.matcher(s).matches() || i > at && at >= 0 && !unit && behindPlace(segments, i);
            if (place) location.append(location.length() == 0 ? "" : ", ").append(s);
            else if (unit) department = department == null ? s : department + ", " + s;
            else rest.add(s);
        }
        return new Affiliation(
                at < 0 ? null : segments.get(at),
                department,
                location.length() == 0 ? null : location.toString(),
                rest);
    }

    /** The last unit stands for the institution that is not named, unless it is always a part of one. */
    Affiliation raised() {
        if (institution != null || department == null) return this;
        int cut = department.lastIndexOf(", ");
        String last = department.substring(cut < 0 ? 0 : cut + 2);
        if (PART.matcher(last).find()) return this;
        return new Affiliation(last, cut < 0 ? null : department.substring(0, cut), location, rest);
    }

    /** Without a department that is somebody's group. */
    Affiliation withoutPeople() {
        if (department == null || PeopleLabel.all(department).isEmpty()) return this;
        return new Affiliation(institution, null, location, rest);
    }

    /** A city is told by the region or country behind it. */
    private static boolean behindPlace(List<String> segments, int i) {
        if (segments.get(i).split(" ").length > 3
                || !Character.isUpperCase(segments.get(i).codePointAt(0))) return false;
        return i + 1 < segments.size() && LOCATION.matcher(segments.get(i + 1)).matches();
    }

    private static int institution(List<String> segments) {
        for (int i = 0; i < segments.size(); i++) {
            String s = segments.get(i);
            if (STRONG.matcher(s).find() && !s.matches("(?i)^(?:department|dept|school|faculty|division)\\b.*"))
                return i;
        }
        for (int i = 0; i < segments.size(); i++) {
            String s = segments.get(i);
            if (INSTITUTION.matcher(s).find() && !DEPARTMENT.matcher(s).find()) return i;
        }
        for (int i = 0; i < segments.size(); i++)
            if (INSTITUTION.matcher(segments.get(i)).find()) return i;
        return -1;
    }

    /** Whether a text names an institution by one of its words. */
    static boolean institution(String text) {
        return INSTITUTION.matcher(text).find();
    }

    /** Whether a segment of a text names a part of an institution. */
    static boolean department(String text) {
        return SEPARATOR.splitAsStream(text).anyMatch(s -> DEPARTMENT.matcher(s).find());
    }

    static boolean location(String text) {
        return LOCATION.matcher(text).matches();
    }
}
