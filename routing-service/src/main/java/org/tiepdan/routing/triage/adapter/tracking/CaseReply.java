package org.tiepdan.routing.triage.adapter.tracking;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.command.CommandResult;

/**
 * What routing reads of {@code command.replied.v1}.
 *
 * @param shown the case as it is after the command; null where there is none
 */
public record CaseReply(
        String commandId,
        int status,
        @Nullable String code,
        @Nullable String vi,
        @Nullable String en,
        @JsonProperty("case") @Nullable Shown shown,
        @Nullable String requestDigest)
        implements CommandResult {
    /**
     * @param competentBody null while the case is at none
     * @param hop how often the matter has been handed on between bodies; null where an earlier version did not say
     */
    public record Shown(
            String caseId,
            String state,
            String receivingBody,
            @Nullable String competentBody,
            @Nullable Integer hop) {}
}
