package org.tiepdan.reporting.score;

import org.jspecify.annotations.Nullable;

/**
 * A share and its base.
 *
 * @param count null if it is left out, and the share with it
 * @param of null if it is left out, and the share with it
 * @param percent one decimal; null if {@code of} is 0, or left out
 */
public record Rate(
        @Nullable Long count, @Nullable Long of, @Nullable Double percent) {

    static Rate of(@Nullable Long count, @Nullable Long of) {
        return count == null || of == null || of == 0
                ? new Rate(count, of, null)
                : new Rate(count, of, Math.round(1000.0 * count / of) / 10.0);
    }
}
