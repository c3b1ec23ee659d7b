package org.tiepdan.reporting.adapter.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.request.Cursor;

/**
 * Takes all items of a list sorted by a key, counts them, and keeps one page of them. Pages begin after a key, so that concurrent writes
 * neither hide nor repeat an item.
 */
public final class PageReader<T> implements Consumer<T> {
    private final Function<T, String> key;
    private final @Nullable String after;
    private final int length;
    private final List<T> page = new ArrayList<>();
    private int total;
    private boolean more;

    /**
     * @param key unique for each
     * @param after the key of the last item of the previous page; null for the first page
     * @param length at least 1
     */
    public PageReader(Function<T, String> key, @Nullable String after, int length) {
        this.key = key;
        this.after = after;
        this.length = length;
    }

    @Override
    public void accept(T item) {
        total++;
        if (more || (after != null && key.apply(item).compareTo(after) <= 0)) {
            return;
        }
        if (page.size() < length) {
            page.add(item);
        } else {
            more = true;
        }
    }

    public List<T> page() {
        return List.copyOf(page);
    }

    /** The number of items on all pages. */
    public int total() {
        return total;
    }

    /** The cursor of the next page; null on the last. */
    public @Nullable String next() {
        return more ? Cursor.write(key.apply(page.getLast())) : null;
    }

    /** The content of a cursor. */
    public static Optional<String> position(List<String> parts) {
        return parts.size() == 1 && !parts.getFirst().isEmpty() ? Optional.of(parts.getFirst()) : Optional.empty();
    }
}
