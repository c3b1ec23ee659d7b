package org.tiepdan.reporting.adapter;

import org.tiepdan.reporting.casefile.CaseDocument;

/** Paths of the members of a {@link CaseDocument} that queries use. */
public final class Paths {
    public static final String CASES = "cases";
    public static final String PETITION = "intake.petition";
    public static final String PARENT = "intake.petition.parent";
    public static final String TYPE = "intake.petition.type";
    public static final String CHANNEL = "intake.petition.channel";
    public static final String RECEIVING_BODY = "intake.petition.receivingBody";
    public static final String RECEIVED_AT = "intake.petition.receivedAt";
    public static final String RECEIVED_ON = "intake.petition.receivedOn";
    public static final String FIELD = "intake.petition.field";
    public static final String COMMUNE = "intake.petition.commune";
    public static final String SEARCHABLE = "intake.petition.searchable";
    public static final String WORDS = "intake.petition.words";
    public static final String RESPONDENT_BODY = "intake.petition.respondentBody";
    public static final String RESPONDENT_ROLE = "intake.petition.respondentRole";
    public static final String RESPONDENT_OFFICERS = "intake.petition.respondentOfficers";
    public static final String HANDLED_BY = "routing.handledBy";
    public static final String RECEIVER = "tracking.receiver";
    public static final String DECIDER = "tracking.decider";
    public static final String REGISTER_NUMBER = "intake.petition.registerNumber";
    public static final String REGISTER_YEAR = "intake.petition.registerYear";
    public static final String DUE_ON = "tracking.dueOn";
    public static final String OVERDUE_FROM = "tracking.overdueFrom";
    public static final String CLOSED_AS = "tracking.closedAs";
    public static final String DEADLINES = "tracking.deadlines";
    /** The newest statement about facts that officers of the desk completed: {@code CaseDocument.desk()}. */
    public static final String DESK = "desk";

    public static final String COMPLETED_FIELD = "desk.field";
    public static final String COMPLETED_COMMUNE = "desk.commune";
    private static final String TRACKING = "tracking.";
    private static final String ROUTING = "routing.";

    private Paths() {}

    /** @param member one that both tracking and routing have; tracking's takes precedence once it has recorded something */
    public static String byTracking(String member) {
        return TRACKING + member;
    }

    public static String byRouting(String member) {
        return ROUTING + member;
    }
}
