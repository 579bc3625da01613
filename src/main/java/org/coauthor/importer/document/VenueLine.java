package org.coauthor.importer.document;

import java.util.regex.Pattern;

/** Tells lines that name a venue. */
final class VenueLine {
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(?:journal|conference|proceedings|proc\\.|workshop|symposium|transactions|letters|annals|review|bulletin|magazine|arxiv|biorxiv|preprint|in submission|under review|submitted|accepted|to appear|forthcoming|press|neurips|nips|icml|iclr|cvpr|iccv|eccv|aaai|ijcai|acl|emnlp|naacl|colt|aistats|uai|kdd|www|sigir|chi|siggraph|icra|iros|corl|rss|ieee|acm|lncs|technical report|thesis)\\b");

    private VenueLine() {}

    static boolean matches(String line) {
        return line.length() < 200
                && WORDS.matcher(line).find()
                && !line.matches(".*[.] \\p{Lu}\\p{Ll}+ .*\\p{Ll}[.]$");
    }
}
