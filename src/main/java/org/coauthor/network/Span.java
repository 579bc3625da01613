package org.coauthor.network;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** A set of whole numbers that stands in no memory: the images of 0 to size. */
final class Span extends AbstractSet<Integer> {
    private final int size;
    private final IntUnaryOperator element;
    private final IntPredicate member;

    Span(int size, IntUnaryOperator element, IntPredicate member) {
        this.size = size;
        this.element = element;
        this.member = member;
    }

    /** The numbers from 0 to size. */
    static Span upTo(int size) {
        return new Span(size, i -> i, i -> i >= 0 && i < size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(Object value) {
        return value instanceof Integer number && member.test(number);
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Integer next() {
                if (next >= size) throw new NoSuchElementException();
                return element.applyAsInt(next++);
            }
        };
    }
}
