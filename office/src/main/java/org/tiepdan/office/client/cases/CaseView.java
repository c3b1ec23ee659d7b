package org.tiepdan.office.client.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case: its state, why it has it, and what is owed until when. An absent member is not known yet.
 *
 * @param suspendedOn first day of the suspension; absent if it is not suspended
 * @param effectiveOn the last day before its decision has legal effect; absent before that
 * @param registeredAs id of the petition that was registered instead of this one; absent for none
 * @param overdue a limit was missed, or is past its end; stays true until the case is closed
 * @param dueOn last day of the earliest limit that is open or was missed; absent if there is none or the case is closed
 * @param limits open or missed ones, the earliest end first
 * @param warnings given before limits ended, in order of time
 * @param hop how often the matter was handed on between bodies
 * @param procedure {@code MANAGEMENT_CHECK} (kiểm tra phục vụ quản lý, LTC 25.2); absent for the ordinary one
 * @param like petitions that say the same; absent for none
 * @param parent for a matter, id of the petition from which it was split; absent for a petition
 * @param matters for a split petition, ids of those that the reader may see; absent for none
 * @param keptTo the latest day that the register covers: acts owed before it should be entered by now
 */
public record CaseView(
        String caseId,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable String type,
        @Nullable String state,
        Words stateName,
        @Nullable String closedAs,
        @Nullable String receivingBody,
        @Nullable String competentBody,
        @Nullable String channel,
        @Nullable Instant receivedAt,
        @Nullable String subject,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Respondent respondent,
        @Nullable List<String> findings,
        @Nullable List<Reason> reasons,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String registeredAs,
        boolean overdue,
        @Nullable LocalDate dueOn,
        List<DueLimit> limits,
        List<Deadline> deadlines,
        List<Warning> warnings,
        @Nullable Integer hop,
        @Nullable String procedure,
        @Nullable LocalDate keptTo,
        @Nullable Like like,
        @Nullable String parent,
        @Nullable List<String> matters) {

    /**
     * @param first id of an earlier petition of the same petitioner; absent if the reader may not see it
     * @param group id of the first petition of many people; absent likewise
     */
    public record Like(
            boolean repeats,
            @Nullable String first,
            @Nullable String firstHeldBy,
            @Nullable String group,
            @Nullable Integer people) {}

    /** @param role of the person within the body; absent if it is not known */
    public record Respondent(String body, @Nullable String role) {}
}
