package org.tiepdan.reporting.casefile.mark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The registered facts before a correction, as far as reports count by them. Body, day and number of a receipt are never corrected.
 *
 * @param knownTo when it was corrected
 * @param respondentBody code of the body complained of
 */
public record EarlierFacts(
        String type,
        String channel,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Integer instance,
        @Nullable String petitionerKind,
        @Nullable Integer signatories,
        Instant knownTo,
        @Nullable String respondentBody) {}
