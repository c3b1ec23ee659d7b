package org.tiepdan.tracking.model;

import java.util.List;

/** The acts of the model: where each is possible, where it leads, and its name in the law. */
public enum ActKind {
    ACCEPTANCE("ROUTED", "ACCEPTED", "ACCEPTED"),
    REFUSAL("ROUTED", "CLOSED", "REFUSED,CLOSED"),
    ANSWER("ROUTED,ACCEPTED", "CLOSED", "ANSWERED,CLOSED"),
    TRANSFER("ROUTED", "ROUTED", "TRANSFERRED,ASSIGNED"),
    OBJECTION("ROUTED", "IN_TRIAGE", "OBJECTED"),
    COMPLEXITY("ROUTED,ACCEPTED", "", ""),
    EXTENSION("ROUTED,ACCEPTED", "", ""),
    SUSPENSION("ACCEPTED", "SUSPENDED", "SUSPENDED"),
    RESUMPTION("SUSPENDED", "ACCEPTED", "RESUMED"),
    TERMINATION("ACCEPTED,SUSPENDED", "CLOSED", "TERMINATED,CLOSED"),
    DECISION("ACCEPTED", "DECIDED", "DECIDED"),
    NOTIFICATION("IN_TRIAGE,ROUTED,ACCEPTED,SUSPENDED,DECIDED,CLOSED", "", "DECISION_NOTIFIED"),
    PUBLICATION("DECIDED,CLOSED", "", "PUBLISHED"),
    EXECUTION("DECIDED,CLOSED", "", "EXECUTION_ORDERED"),
    CLOSURE("DECIDED", "CLOSED", "SETTLED,CLOSED"),
    URGING("ROUTED,ACCEPTED,DECIDED", "", ""),
    WITHDRAWAL("IN_TRIAGE,ROUTED,ACCEPTED,SUSPENDED", "CLOSED", "WITHDRAWN,CLOSED");

    private final String from;
    private final String to;
    private final String moments;

    ActKind(String from, String to, String moments) {
        this.from = from;
        this.to = to;
        this.moments = moments;
    }

    boolean isAllowedIn(String state) {
        return List.of(from.split(",", -1)).contains(state);
    }

    String after(String state) {
        return to.isEmpty() ? state : to;
    }

    boolean isOfACompetentBody() {
        return this != NOTIFICATION && this != WITHDRAWAL;
    }

    /** In the terms of the table of limits, in order. */
    List<String> moments() {
        return moments.isEmpty() ? List.of() : List.of(moments.split(",", -1));
    }

    /** Whether everything recorded from now on must be at least as late. */
    boolean movesTheCase() {
        return this != NOTIFICATION && this != URGING;
    }

    boolean isFor(PetitionKind petition) {
        return switch (this) {
            case ANSWER -> petition == PetitionKind.PROPOSAL;
            case REFUSAL, COMPLEXITY, EXTENSION, SUSPENSION, TERMINATION, DECISION, PUBLICATION, EXECUTION ->
                petition.isSettledByADecision();
            case ACCEPTANCE, TRANSFER, OBJECTION, RESUMPTION, NOTIFICATION, CLOSURE, URGING, WITHDRAWAL -> true;
        };
    }

    /** @return its members besides the actor and the day: alternating names and values */
    public List<String> members(PetitionKind petition, String to) {
        return switch (this) {
            case REFUSAL -> List.of("ground", petition.refusal());
            case SUSPENSION -> List.of("ground", "WAITING-FOR-RESULT");
            case TERMINATION -> List.of("ground", petition.termination());
            case DECISION -> List.of("settlement", petition.settlement());
            case NOTIFICATION -> List.of("of", "DECISION");
            case EXECUTION -> List.of("stage", "ORDERED");
            case TRANSFER -> List.of("to", to);
            case OBJECTION -> List.of("reason", "NOT-COMPETENT");
            case ACCEPTANCE, ANSWER, COMPLEXITY, EXTENSION, RESUMPTION, PUBLICATION, CLOSURE, URGING, WITHDRAWAL ->
                List.of();
        };
    }
}
