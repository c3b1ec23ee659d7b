package org.tiepdan.reporting.adapter.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.request.Cursor;

/**
 * One page of a list sorted by a key, so that concurrent writes neither hide nor repeat a line.
 *
 * @param next cursor of the next page; null on the last
 */
public record KeyPage<T>(List<T> items, @Nullable String next) {

    /**
     * @param key unique for each
     * @param after the key of the last item of the previous page; null for the first page
     * @param length at least 1
     */
    public static <T> KeyPage<T> of(Collection<T> all, Function<T, String> key, @Nullable String after, int length) {
        var rest = all.stream()
                .filter(one -> after == null || key.apply(one).compareTo(after) > 0)
                .sorted(Comparator.comparing(key))
                .limit(length + 1L)
                .toList();
        var page = List.copyOf(rest.subList(0, Math.min(length, rest.size())));
        return new KeyPage<>(page, rest.size() > length ? Cursor.write(key.apply(page.getLast())) : null);
    }

    /** The content of a cursor. */
    public static Optional<String> position(List<String> parts) {
        return parts.size() == 1 && !parts.getFirst().isEmpty() ? Optional.of(parts.getFirst()) : Optional.empty();
    }
}
