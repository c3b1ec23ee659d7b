package org.tiepdan.verifier.offending;

import org.tiepdan.tracking.casework.CaseState;

public class VerifierThatKnowsAService {
    boolean isOver(CaseState state) {
        return state == CaseState.CLOSED;
    }
}
