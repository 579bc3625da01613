package org.coauthor.importer.layout.resume;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.layout.DocumentFormat;
import org.coauthor.importer.layout.Layout;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * CVs as data: <a href="https://jsonresume.org/schema">JSON Resume</a> (JSON or YAML),
 * <a href="https://docs.rendercv.com/">RenderCV</a>, the {@code cv.yml} of al-folio, and YAML with sections like theirs.
 */
public final class ResumeFormat implements DocumentFormat {
    /** Larger files are no CVs. In characters. */
    static final int LONGEST = 8 << 20;

    private static final Pattern JSON_RESUME = Pattern.compile("\"basics\"\\s{0,9}:\\s{0,9}\\{");
    private static final Pattern JSON_SECTION =
            Pattern.compile("\"(?:work|education|publications|awards|volunteer|skills)\"\\s{0,9}:\\s{0,9}\\[");
    private static final Pattern YAML = Pattern.compile(
            "(?m)^(?:basics|cv):\\s*(?:#.*)?$|^- title:.*\\R\\s+type:|^\\s*- (?:title|name|section): [\"']?(?:Education|Experience|Publications|Employment)\\b|^sections:\\s*$");
    private static final Pattern YAML_SECTIONS = Pattern.compile(
            "(?im)^\\s{0,8}(?:education|degrees|work|experiences?|employment|positions|publications|papers|awards|academic_experience|work_experience):\\s*(?:#.*)?$");

    @Override
    public boolean recognises(Sample sample) {
        String head = sample.text();
        String begin = head.stripLeading();
        if (begin.startsWith("{"))
            return JSON_RESUME.matcher(head).find()
                    || sample.named("json")
                            && JSON_SECTION.matcher(head).results().limit(2).count() == 2;
        if (!sample.named("yml", "yaml")) return false;
        return YAML.matcher(head).find()
                || YAML_SECTIONS.matcher(head).results().limit(2).count() == 2;
    }

    /** Its fields say what it is. */
    @Override
    public Layout beginning(Sample sample) {
        return new Layout(List.of(), List.of(), List.of(), true, List.of());
    }

    @Override
    public Layout read(Input input) throws IOException {
        String text = Encoding.decode(input.readAll()).text();
        if (text.length() > LONGEST)
            throw new SourceException(
                    "too-large", input.name() + " is larger than any CV", "give the file that is the CV");
        List<TextLine> lines = new ArrayList<>();
        for (String row : text.split("\r\n|\n|\r", -1)) lines.add(new TextLine(lines.size() + 1, row, 0, false, 0));
        List<Statement> stated = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean json = text.stripLeading().startsWith("{");
        try (JsonParser parser = json ? new JsonFactory().createParser(text) : yaml().createParser(text)) {
            new ResumeStatements(stated, problems).read(Value.read(parser));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.add(new Problem(
                    json ? "bad-json" : "bad-yaml",
                    line,
                    0,
                    String.valueOf(e.getOriginalMessage()).split("\n", 2)[0]));
        } catch (RuntimeException | StackOverflowError e) {
            // The YAML library throws its own kind for some broken texts.
            problems.add(new Problem(json ? "bad-json" : "bad-yaml", 0, 0, "the text is broken and was not read"));
        }
        return new Layout(lines, List.of(), stated, true, problems);
    }

    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(60);
        options.setCodePointLimit(LONGEST + 1);
        return YAMLFactory.builder().loaderOptions(options).build();
    }
}
