package org.coauthor.importer.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;

/**
 * Reads one reference string: a trained sequence labeller says what each token belongs to, rules turn the labelled runs into values.
 * Thread-safe; holds no state after loading; never throws. About 0.2 ms a string.
 */
public final class ReferenceParser {
    /** What is longer than any reference is cut, in characters. */
    private static final int LONGEST = 4_000;

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z]{1,10}>|\\*\\*|__");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");
    private final ReferenceModel model;

    ReferenceParser(ReferenceModel model) {
        this.model = model;
    }

    /** The parser with the model that comes with the program; loaded once. */
    public static ReferenceParser shared() {
        return Holder.SHARED;
    }

    private static final class Holder {
        private static final ReferenceParser SHARED = new ReferenceParser(ReferenceModel.shipped());
    }

    /**
     * The fields that the string states; a field that it does not state stays unset. The confidence is the mean probability of the
     * labels of title, people and venue.
     */
    public WorkBuilder parse(String reference) {
        String text = normal(reference);
        WorkBuilder work = Work.builder();
        if (text.isEmpty()) return work;
        Identifiers.read(text, work);
        List<Field> fields = model.fields(text);
        new FieldValues(fields).into(work);
        return work;
    }

    /** One line without markup, as training sees it too. */
    static String normal(String reference) {
        String text = reference.length() > LONGEST ? reference.substring(0, LONGEST) : reference;
        Matcher markup = MARKUP.matcher(text);
        return SPACE.matcher(markup.replaceAll("")).replaceAll(" ").strip();
    }
}
