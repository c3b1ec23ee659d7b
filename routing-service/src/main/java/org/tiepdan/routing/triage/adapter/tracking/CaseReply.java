package org.tiepdan.routing.triage.adapter.tracking;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.command.CommandResult;

/**
 * The members of {@code command.replied.v1} that routing reads.
 *
 * @param shown the case after the command; null for none
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
     * @param competentBody null if no body has the case
     * @param hop how often the matter has been handed on between bodies; null in replies of an earlier version
     */
    public record Shown(
            String caseId,
            String state,
            String receivingBody,
            @Nullable String competentBody,
            @Nullable Integer hop) {}
}
