package org.tiepdan.reporting.casefile.mark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the registration said before it was mended, as far as reports count by it. Body, day and number of a receipt are never
 * mended.
 *
 * @param knownTo when it was mended
 */
public record EarlierFacts(
        String type,
        String channel,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Integer instance,
        @Nullable String petitionerKind,
        @Nullable Integer signatories,
        Instant knownTo) {}
