package org.coauthor.importer.document;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coauthor.importer.Sample;
import org.coauthor.importer.layout.DocumentFormat;
import org.coauthor.importer.layout.DocumentFormats;
import org.coauthor.importer.layout.Layout;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;

/**
 * How much a text looks like a researcher's document.
 *
 * @param cv 0 to 1
 * @param homepage 0 to 1
 */
record DocumentShape(double cv, double homepage) {
    private static final DocumentShape NONE = new DocumentShape(0, 0);
    /** What a page, a PDF or an office file may always be, where nothing else claims it. */
    private static final DocumentShape FORMATTED = new DocumentShape(0.06, 0.05);

    private static final DocumentShape CERTAIN = new DocumentShape(0.9, 0);
    private static final Pattern FORMAT = Pattern.compile(
            "^\\s*(?:[{\\[]\\s*[\"{\\[]|<\\?xml|<!DOCTYPE|<html|@\\w+\\s*\\{|%PDF|\\\\documentclass|TY {2}- )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_PERSON = Pattern.compile(
            "\\bI(?: am|['’]m| was| have been| work| did| received| obtained| got| completed)\\b|\\b[Mm]y (?:research|advis|supervisor|work|interests|CV|papers|articles|publications|homepage)|我|研究方向|\\bWelcome to my\\b|\\bJe suis\\b|\\bIch bin\\b|\\bSoy\\b");
    private static final Pattern ACADEMIC = Pattern.compile(
            "(?i)\\b(?:ph\\.? ?d|professor|postdoc\\w*|researcher|research|universi[td]\\p{L}+|doctora\\p{L}+|doutora\\p{L}+|dottora\\p{L}+|professeure?|professora|profesora?|forschung\\p{L}*|wissenschaft\\p{L}*|hochschule|fakultät|recherche|investigaci[óo]n|pesquisa|ricerc\\p{L}+|publica\\p{L}+|pubblicazioni|veröffentlichung\\p{L}*|tesis|tese|thèse|mestrado|m[áa]ster|licenciatura|graduação|laurea|institute|department|publications?|papers?|phd|doctoral|scientist|arxiv|bib(?:tex)?|advis[eo]r|lecturer)\\b|大学|论文|研究|教授|博士");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)^(?:.*\\b(?:about|home)\\b.*\\b(?:research|publications|cv|teaching)\\b.*|(?:selected |recent )?publications|news)$|\\bBib\\b.*\\b(?:Code|arXiv|DOI)\\b|\\[ ?bib");

    static DocumentShape of(Sample sample) {
        DocumentFormat format = DocumentFormats.of(sample);
        boolean formatted = DocumentFormats.formatted(sample);
        if (!formatted && !plain(sample)) return NONE;
        Layout layout;
        try {
            layout = format.beginning(sample);
        } catch (IOException e) {
            // What is wrong is told where the whole is read.
            return FORMATTED;
        }
        if (layout.whole()) return CERTAIN;
        DocumentShape shape = of(layout, sample);
        return formatted && shape.cv < FORMATTED.cv && shape.homepage < FORMATTED.homepage ? FORMATTED : shape;
    }

    private static boolean plain(Sample sample) {
        if (sample.named("bib", "json", "jsonl", "xml", "csv", "tsv", "ris", "yml", "yaml", "log", "gz", "zip"))
            return false;
        String text = sample.text();
        return !FORMAT.matcher(text.substring(0, Math.min(text.length(), 400))).find() && text.indexOf('\0') < 0;
    }

    private static DocumentShape of(Layout layout, Sample sample) {
        List<TextLine> lines = PageFurniture.removed(layout.lines());
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        for (Section section : Sections.of(lines)) if (!section.lines().isEmpty()) kinds.add(section.kind());
        kinds.removeAll(Set.of(SectionKind.PROFILE, SectionKind.OTHER, SectionKind.PRESS));
        int person = 0;
        int academic = 0;
        int page = 0;
        int dates = 0;
        int count = 0;
        for (TextLine line : lines) {
            if (line.blank()) continue;
            count++;
            if (FIRST_PERSON.matcher(line.text()).find()) person++;
            if (ACADEMIC.matcher(line.text()).find()) academic++;
            if (PAGE.matcher(line.text()).find()) page++;
            if (line.text().length() < 150) {
                DateSpan span = DateText.first(line.text());
                if (span != null && span.range()) dates++;
            }
        }
        return scored(kinds, person, academic, page, dates, count, sample);
    }

    private static DocumentShape scored(
            Set<SectionKind> kinds, int person, int academic, int page, int dates, int count, Sample sample) {
        if (count == 0 || academic == 0 || academic * 25 < count) return NONE;
        boolean career = kinds.contains(SectionKind.EDUCATION) || kinds.contains(SectionKind.POSITIONS);
        double cv = Math.min(0.9, 0.1 * kinds.size() + (career ? 0.2 : 0) + Math.min(0.3, 0.05 * dates));
        if (kinds.size() < 2 && !career) cv = 0;
        double homepage = person + page == 0
                ? 0
                : Math.min(0.9, 0.15 * Math.min(person, 4) + 0.1 * Math.min(page, 3) + 0.1 * kinds.size() + 0.1);
        if (kinds.contains(SectionKind.NEWS)) homepage = Math.min(0.95, homepage + 0.3);
        if (kinds.isEmpty() && person < 2 && page == 0) homepage = 0;
        // A list of papers that speaks of "my articles" or has a page's buttons is more than a list of references.
        if (person > 0 && (page > 0 || kinds.contains(SectionKind.PUBLICATIONS))) homepage = Math.max(homepage, 0.7);
        if (sample.named("md") && homepage > 0) homepage = Math.min(0.95, homepage + 0.1);
        // A page's own list of papers, without any other section.
        if (cv == 0 && homepage == 0 && kinds.contains(SectionKind.PUBLICATIONS)) homepage = 0.5;
        return new DocumentShape(cv, homepage);
    }
}
