package org.tiepdan.tracking.model;

/** The petitions of the model, with the list entries of the law that fit them. */
public enum PetitionKind {
    FIRST_COMPLAINT("COMPLAINT", "1", "", "RIGHT", "LKN-11-6", "COURT"),
    SECOND_COMPLAINT("COMPLAINT", "2", "", "UPHELD", "LKN-11-6", "COURT"),
    DENUNCIATION("DENUNCIATION", "", "ORDINARY", "TRUE", "LTC-29-1-4", "WITHDRAWN"),
    /** Nothing of this fits it, and an act that says so is refused. */
    PROPOSAL("PROPOSAL", "", "", "RIGHT", "LKN-11-6", "COURT");

    private final String type;
    private final String instance;
    private final String procedure;
    private final String settlement;
    private final String refusal;
    private final String termination;

    PetitionKind(
            String type, String instance, String procedure, String settlement, String refusal, String termination) {
        this.type = type;
        this.instance = instance;
        this.procedure = procedure;
        this.settlement = settlement;
        this.refusal = refusal;
        this.termination = termination;
    }

    public String type() {
        return type;
    }

    public String instance() {
        return instance;
    }

    public String procedure() {
        return procedure;
    }

    String settlement() {
        return settlement;
    }

    String refusal() {
        return refusal;
    }

    String termination() {
        return termination;
    }

    boolean isSettledByADecision() {
        return this != PROPOSAL;
    }
}
