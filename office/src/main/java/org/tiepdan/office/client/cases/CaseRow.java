package org.tiepdan.office.client.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param registerNumber number in the register (số đến) of the receiving body in {@code registerYear}; absent for petitions received before
 *     numbers were given
 * @param state absent between receipt and the routing decision
 * @param limits open or missed ones, the earliest end first; also for a closed case
 * @param closedOn absent while it is open
 * @param escalation the furthest step against a body that is late; absent for none
 * @param corrected whether its own registration was corrected, or a recorded act was corrected or made void; absent if not
 */
public record CaseRow(
        String caseId,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        String type,
        @Nullable String state,
        @Nullable String closedAs,
        String subject,
        String receivingBody,
        @Nullable String competentBody,
        Instant receivedAt,
        List<DueLimit> limits,
        @Nullable LocalDate closedOn,
        @Nullable String escalation,
        @Nullable Boolean corrected) {}
