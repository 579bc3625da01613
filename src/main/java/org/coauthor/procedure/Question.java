package org.coauthor.procedure;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks for its settings, and returns what to do: so wrong settings are refused before anything is computed.
 *
 * @param <T> the answer
 */
@FunctionalInterface
interface Question<T> extends Function<Configuration, Supplier<T>> {}
