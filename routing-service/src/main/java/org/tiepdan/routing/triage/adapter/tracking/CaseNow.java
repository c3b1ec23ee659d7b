package org.tiepdan.routing.triage.adapter.tracking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * The latest state of a petition's case, which tracking alone decides.
 *
 * @param state code of a state, perhaps of a later version
 * @param competentBody code of the body that has it; null if none has
 * @param decider for a case in triage, code of the common superior that decides; null for the receiving side
 * @param objections number of the petition's objections that tracking has processed
 * @param late code of the body that is late and against which another can act; null for none, and in data of an earlier program
 */
public record CaseNow(
        String state,
        @Nullable String competentBody,
        @Nullable String decider,
        int objections,
        @Nullable String late) {
    public static final String IN_TRIAGE = "IN_TRIAGE";

    /** A case in which no body is late. */
    public CaseNow(String state, @Nullable String competentBody, @Nullable String decider, int objections) {
        this(state, competentBody, decider, objections, null);
    }

    /** A closed case for which there is a new decision, which tracking has not processed yet. */
    public CaseNow openedAgain() {
        return new CaseNow(IN_TRIAGE, null, null, objections);
    }

    CaseNow late(String body) {
        return new CaseNow(state, competentBody, decider, objections, body);
    }

    @JsonIgnore
    public boolean isInTriage() {
        return state.equals(IN_TRIAGE);
    }
}
