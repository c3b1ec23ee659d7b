package org.tiepdan.reporting.casefile.mark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.desk.DeskFacts;

/**
 * The registered facts before a correction, as far as reports count by them. Body, day and number of a receipt are never corrected.
 *
 * @param knownTo when it was corrected
 * @param respondentBody code of the body complained of
 * @param replacesTheDesk number of that correction, if facts that an officer of the desk had completed no longer hold; otherwise null
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
        @Nullable String respondentBody,
        @Nullable Integer replacesTheDesk) {

    /** As completed at the desk, until {@code then}. */
    public EarlierFacts with(DeskFacts desk, boolean respondentToo, Instant then) {
        return new EarlierFacts(
                type,
                channel,
                desk.field() == null ? field : desk.field(),
                desk.commune() == null ? commune : desk.commune(),
                desk.instance() == null ? instance : desk.instance(),
                petitionerKind,
                signatories,
                then,
                respondentToo && desk.respondentBody() != null ? desk.respondentBody() : respondentBody,
                null);
    }

    /** The same, known until {@code then}. */
    public EarlierFacts until(Instant then) {
        return new EarlierFacts(
                type, channel, field, commune, instance, petitionerKind, signatories, then, respondentBody, null);
    }
}
