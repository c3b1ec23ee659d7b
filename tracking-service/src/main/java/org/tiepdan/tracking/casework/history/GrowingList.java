package org.tiepdan.tracking.casework.history;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that grows at its end, and whose first part is loaded only when it is read. Immutable; not thread-safe.
 *
 * @param <T> of the members, none of which is null
 */
public final class GrowingList<T> extends AbstractList<T> {
    private final Kept<T> kept;
    private final List<T> added;

    private GrowingList(Kept<T> kept, List<T> added) {
        this.kept = kept;
        this.added = added;
    }

    /** Shared by all lists derived from one, so that it is loaded once. */
    private static final class Kept<T> {
        private final int size;
        private final int counted;
        private final Supplier<List<T>> source;
        private @Nullable List<T> members;

        Kept(int size, int counted, Supplier<List<T>> source) {
            this.size = size;
            this.counted = counted;
            this.source = source;
        }

        List<T> members() {
            if (members == null) {
                members = size == 0 ? List.of() : List.copyOf(source.get());
                if (members.size() != size) {
                    throw new IllegalStateException(
                            "Expected " + size + " members where they are kept, but found " + members.size() + ".");
                }
            }
            return members;
        }
    }

    /** @return {@code members} itself if it is such a list */
    public static <T> GrowingList<T> of(List<T> members) {
        return members instanceof GrowingList<T> grown
                ? grown
                : new GrowingList<>(new Kept<>(0, 0, List::of), List.copyOf(members));
    }

    /**
     * @param size number of stored members
     * @param counted how many of them count, known without reading them
     * @param source reads them all, in order
     */
    public static <T> GrowingList<T> keptElsewhere(int size, int counted, Supplier<List<T>> source) {
        return new GrowingList<>(new Kept<>(size, counted, source), List.of());
    }

    public GrowingList<T> plus(T more) {
        return new GrowingList<>(
                kept, Stream.concat(added.stream(), Stream.of(more)).toList());
    }

    public int keptSize() {
        return kept.size;
    }

    public int keptCounted() {
        return kept.counted;
    }

    /** @return the members not stored yet */
    public List<T> added() {
        return added;
    }

    @Override
    public T get(int index) {
        Objects.checkIndex(index, size());
        return index < kept.size ? kept.members().get(index) : added.get(index - kept.size);
    }

    @Override
    public int size() {
        return kept.size + added.size();
    }

    /** Compares two lists derived from one without loading the stored part. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof GrowingList<?> grown && grown.kept == kept) {
            return added.equals(grown.added);
        }
        return other instanceof List<?> list && list.size() == size() && super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
