package org.tiepdan.routing.triage.adapter.tracking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Where a petition's case is, as tracking, which alone decides it, last said.
 *
 * @param state code of a state, perhaps of a later version
 * @param competentBody code of the body that has it; null while it is at none
 * @param decider of a case in triage: code of the common superior that decides; null for the receiving side
 * @param objections how many of the petition's objections tracking has told of
 * @param late code of the body that is late and against which another can act; null for none, and in what an earlier program kept
 */
public record CaseNow(
        String state,
        @Nullable String competentBody,
        @Nullable String decider,
        int objections,
        @Nullable String late) {
    public static final String IN_TRIAGE = "IN_TRIAGE";

    /** Where nobody is late. */
    public CaseNow(String state, @Nullable String competentBody, @Nullable String decider, int objections) {
        this(state, competentBody, decider, objections, null);
    }

    CaseNow late(String body) {
        return new CaseNow(state, competentBody, decider, objections, body);
    }

    @JsonIgnore
    public boolean isInTriage() {
        return state.equals(IN_TRIAGE);
    }
}
