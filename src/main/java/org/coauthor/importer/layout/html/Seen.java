package org.coauthor.importer.layout.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page a reader sees: not its scripts, hidden parts and menus. */
final class Seen {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "head",
            "nav",
            "footer",
            "button",
            "select",
            "input",
            "textarea",
            "iframe",
            "video",
            "audio",
            "canvas",
            "object",
            "embed",
            "dialog",
            "menu",
            "map");
    private static final Set<String> UNSEEN_CLASSES = Set.of(
            "hidden",
            "d-none",
            "sr-only",
            "visually-hidden",
            "screen-reader-text",
            "navbar",
            "nav",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "skip-link",
            "footer",
            "site-footer",
            "site-nav",
            "modal",
            "tooltip");
    private static final Set<String> UNSEEN_ROLES =
            Set.of("navigation", "menu", "menubar", "search", "dialog", "contentinfo", "tooltip");

    private Seen() {}

    static boolean hidden(Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag)) return true;
        if (tag.equals("body") || tag.equals("html")) return false;
        if (element.attributesSize() == 0) return false;
        if (element.hasAttr("hidden")) return true;
        if (UNSEEN_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) return true;
        if (element.attr("aria-hidden").equals("true") && element.children().isEmpty()) return true;
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        if (style.contains("display:none") || style.contains("visibility:hidden")) return true;
        for (String name : element.classNames()) if (UNSEEN_CLASSES.contains(name)) return true;
        return false;
    }

    /** Whether an element stands in lines of its own. */
    static boolean block(Element element) {
        return element.isBlock() && !element.normalName().equals("a");
    }
}
