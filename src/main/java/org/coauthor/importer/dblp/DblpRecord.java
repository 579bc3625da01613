package org.coauthor.importer.dblp;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.record.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * One record of DBLP.
 *
 * @param element article, www, ...
 * @param key as in the attribute
 * @param fields the elements in it, in order
 */
record DblpRecord(String element, @Nullable String key, List<Field> fields) {

    /**
     * One field.
     *
     * @param text clean, null where there is none
     * @param orcid of an author, as in the attribute
     * @param type of a note, as in the attribute
     */
    record Field(
            String name,
            @Nullable String text,
            @Nullable String orcid,
            @Nullable String type) {}

    static DblpRecord of(XmlElement element) {
        List<Field> fields = new ArrayList<>();
        for (XmlElement child : element.children())
            fields.add(new Field(child.name(), child.text(), child.attribute("orcid"), child.attribute("type")));
        return new DblpRecord(element.name(), element.attribute("key"), fields);
    }

    /** The text of the first field of a name, or null. */
    @Nullable
    String text(String name) {
        Field field = first(name);
        return field == null ? null : field.text;
    }

    /** The first field of a name, or null. */
    @Nullable
    Field first(String name) {
        for (Field field : fields) if (field.name.equals(name)) return field;
        return null;
    }
}
