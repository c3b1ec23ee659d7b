package org.tiepdan.lawpack.respondent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.RespondentRole;

/**
 * Who settles a denunciation of a person whose post or body has changed since the act, for petitions received from {@code effectiveFrom} to
 * {@code effectiveTo}, both included.
 *
 * @param formerRole the person's role at the time of the act
 * @param role the person's present role
 * @param basis the article, as it is shown to people
 */
public record MovedRule(
        String ruleId,
        Moved moved,
        RespondentRole formerRole,
        RespondentRole role,
        Settler settler,
        String basis,
        String vi,
        String en,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        SourceStatus status,
        String note) {

    /** The body that settles, through its head. */
    public enum Settler {
        /** The body where the person worked at the time of the act. */
        FORMER_BODY,
        /** The one above it. */
        FORMER_SUPERIOR,
        /** The body where the person works now. */
        BODY,
        /** The one above it. */
        SUPERIOR,
        /** The body named by the minister or province chair who managed the person then (LTC 12.7): an officer enters it. */
        NAMED_FROM_ABOVE;

        public boolean isOfFormer() {
            return this == FORMER_BODY || this == FORMER_SUPERIOR;
        }

        public boolean isAbove() {
            return this == FORMER_SUPERIOR || this == SUPERIOR;
        }
    }
}
