package org.coauthor.importer.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of a record, whole.
 *
 * @param name without prefix
 * @param attributes by names without prefix
 * @param children elements in order
 * @param content all text in it, that of elements within included
 */
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder content) {

    /** The clean text in the element, or null where there is none. */
    public @Nullable String text() {
        return Text.clean(content.toString());
    }

    /** An attribute, or null. */
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The first child of a name, or null. */
    public @Nullable XmlElement child(String child) {
        for (XmlElement one : children) if (one.name.equals(child)) return one;
        return null;
    }

    /** The clean text at a path of first children, or null. */
    public @Nullable String text(String... path) {
        XmlElement at = this;
        for (String step : path) {
            at = at == null ? null : at.child(step);
        }
        return at == null ? null : at.text();
    }

    /** All children of a name. */
    public List<XmlElement> all(String child) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement one : children) if (one.name.equals(child)) found.add(one);
        return found;
    }

    /** All elements of a name at any depth, outermost only, in order. */
    public List<XmlElement> deep(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        deep(wanted, found);
        return found;
    }

    private void deep(String wanted, List<XmlElement> found) {
        for (XmlElement one : children) {
            if (one.name.equals(wanted)) found.add(one);
            else one.deep(wanted, found);
        }
    }

    /** The clean text of the first element of a name at any depth, or null. */
    public @Nullable String deepText(String wanted) {
        List<XmlElement> found = deep(wanted);
        return found.isEmpty() ? null : found.get(0).text();
    }
}
