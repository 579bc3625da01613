package org.coauthor.text;

import org.jspecify.annotations.Nullable;

/**
 * The parts of one person's name, as written.
 *
 * @param given given names or initials, absent where there are none
 * @param family family name with its particles; the whole name where it cannot be told apart
 * @param suffix {@code Jr.}, {@code III}, ...
 */
public record PersonName(
        @Nullable String given, String family, @Nullable String suffix) {

    /** The name in the order of its language: "Rob J. Hyndman", "Martin Luther King Jr.", "王小明". */
    public String natural() {
        if (given == null) return suffix == null ? family : family + " " + suffix;
        if (Script.eastAsian(family)) return family + (Script.eastAsian(given) ? "" : " ") + given;
        return given + " " + family + (suffix == null ? "" : " " + suffix);
    }
}
