package org.tiepdan.routing.triage.adapter.tracking;

import java.time.LocalDate;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.routing.adapter.EventTypes;

/** The members of tracking's events that routing reads; all optional, since each type has its own. */
public record CaseHeard(
        @Nullable String state,
        @Nullable String competentBody,
        @Nullable String to,
        @Nullable String role,
        @Nullable String by,
        @Nullable LocalDate on,
        @Nullable String reason,
        @Nullable String proposedBody,
        @Nullable String decider,
        @Nullable String act,
        @Nullable LocalDate triageSince,
        @Nullable String owedBy) {
    public static final String OBJECTED = "case.objected.v1";
    public static final String CORRECTED = "case.corrected.v1";
    /** The name of a desk decision in a correction. */
    private static final String ROUTING = "routing";

    private static final String SUCCEEDED = "case.succeeded.v1";
    private static final String ESCALATED = "case.escalated.v1";
    /** The events that move a case, or say that a body is late in it; routing needs no others. */
    private static final Set<String> HEARD = Set.of(
            "case.opened.v1",
            "case.routed.v1",
            "case.split.v1",
            OBJECTED,
            "case.transferred.v1",
            "case.accepted.v1",
            "case.taken-over.v1",
            "case.suspended.v1",
            "case.resumed.v1",
            "case.decided.v1",
            SUCCEEDED,
            CORRECTED,
            ESCALATED,
            "case.closed.v1");

    /** Checked before the record is parsed: most of tracking's events are about limits. */
    public static boolean isHeard(Headers headers) {
        return HEARD.contains(EventTypes.of(headers));
    }

    /**
     * @param before null before the case was opened
     * @return null if the event means nothing without an earlier one
     * @throws UnreadableRecordException if a member is missing that its type requires
     */
    public @Nullable CaseNow after(String type, @Nullable CaseNow before) {
        int told = before == null ? 0 : before.objections();
        var at = before == null ? null : before.competentBody();
        return switch (type) {
            case "case.opened.v1" -> new CaseNow(need(state), competentBody, null, told);
            case CORRECTED ->
                new CaseNow(need(state), competentBody, triageSince == null ? keptDecider(before) : decider, told);
            case "case.routed.v1" -> new CaseNow("ROUTED", competentBody, null, told);
            case "case.split.v1" -> new CaseNow("SPLIT", null, null, told);
            case "case.transferred.v1" -> new CaseNow("ROUTED", need(to), null, told);
            case OBJECTED -> new CaseNow(CaseNow.IN_TRIAGE, null, decider, told + 1);
            case "case.accepted.v1", "case.resumed.v1" -> new CaseNow("ACCEPTED", at, null, told);
            case "case.taken-over.v1" -> new CaseNow("ACCEPTED", need(by), null, told);
            case "case.suspended.v1" -> new CaseNow("SUSPENDED", at, null, told);
            case "case.decided.v1" -> new CaseNow("DECIDED", at, null, told);
            case "case.closed.v1" ->
                new CaseNow("CLOSED", competentBody == null ? at : competentBody, keptDecider(before), told);
            case SUCCEEDED ->
                before == null || !"COMPETENT".equals(role)
                        ? before
                        : new CaseNow(
                                before.state(), need(to), before.decider(), told, before.late() == null ? null : to);
            // Any act of the late body comes as another event, which ends this state.
            case ESCALATED -> before == null ? null : before.late(need(owedBy));
            default -> before;
        };
    }

    /** Whether a correction took back the desk's decision. */
    public boolean undoesTheDesk() {
        return ROUTING.equals(act) && CaseNow.IN_TRIAGE.equals(state);
    }

    /** After a mistaken closing is corrected, the same body decides again. */
    private static @Nullable String keptDecider(@Nullable CaseNow before) {
        return before == null ? null : before.decider();
    }

    public static <T> T need(@Nullable T member) {
        if (member == null) {
            throw new UnreadableRecordException("Expected the event of a case to have every member of its type.");
        }
        return member;
    }
}
