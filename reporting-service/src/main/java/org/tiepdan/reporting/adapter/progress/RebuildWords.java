package org.tiepdan.reporting.adapter.progress;

import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.adapter.generation.Growing;

/** Describes the progress of a rebuild for operators, in words and numbers. */
public final class RebuildWords {
    private static final double ALL = 100;

    private RebuildWords() {}

    /** One line in English. */
    public static String standing(Growing growing) {
        return switch (growing.phase()) {
            case WANTED -> "Not begun yet.";
            case GROWING -> {
                var left = secondsLeft(growing);
                yield "%.0f %% of %d records, %d a second%s."
                        .formatted(
                                percent(growing),
                                growing.total(),
                                growing.perSecond(),
                                left == null ? "" : ", " + left + " s left");
            }
            case COMPARING -> "Everything was read; it is compared with the one that is served.";
            case REFUSED ->
                growing.refusal() == null ? "Refused." : growing.refusal().english();
        };
    }

    /** @return 0 to 100; 0 before the length of the logs is known */
    public static double percent(Growing growing) {
        return growing.total() == 0 ? 0 : Math.min(ALL, ALL * growing.done() / growing.total());
    }

    /** @return at the current pace; null while that is unknown */
    public static @Nullable Long secondsLeft(Growing growing) {
        return growing.perSecond() == 0
                ? null
                : Math.ceilDiv(Math.max(0, growing.total() - growing.done()), growing.perSecond());
    }
}
