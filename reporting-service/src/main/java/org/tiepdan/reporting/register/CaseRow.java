package org.tiepdan.reporting.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.DueLimit;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.casefile.event.Escalated;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.Words;

/**
 * A line of the register.
 *
 * @param registerNumber number in the register (số đến) of the receiving body in {@code registerYear}; absent for petitions received before
 *     numbers were given
 * @param state absent between receipt and the routing decision
 * @param dueOn last day of the earliest limit that is open or was missed; absent if there is none or the case is closed
 * @param dueLimit that limit, and who owes it: not always the body that has the case
 * @param limits open or missed ones, the earliest end first; also for a closed case
 * @param closedOn absent while it is open
 * @param escalation the furthest step against a body that is late: {@code URGE}, {@code REPORT_TO_HEAD} or {@code ACCOUNTABILITY}; absent
 *     for none
 * @param hop how often the matter was handed on between bodies
 * @param corrected true if its own registration was corrected, or a recorded act was corrected or made void; otherwise absent. Of a matter,
 *     the registration of its petition does not count
 */
public record CaseRow(
        String caseId,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        String type,
        @Nullable String state,
        @Nullable String closedAs,
        @Nullable String outcome,
        String subject,
        @Nullable String field,
        @Nullable String commune,
        String channel,
        String receivingBody,
        @Nullable Words receivingBodyName,
        @Nullable String competentBody,
        @Nullable Words competentBodyName,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        @Nullable DueLimit dueLimit,
        boolean overdue,
        List<DueLimit> limits,
        @Nullable LocalDate closedOn,
        @Nullable Integer hop,
        @Nullable String escalation,
        @Nullable Boolean corrected) {

    public static CaseRow of(CaseDocument document, BodyNames names, Instant now) {
        var petition = Objects.requireNonNull(document.petition());
        var tracking = document.tracking();
        return new CaseRow(
                document.id(),
                document.registerNumber(),
                document.registerYear(),
                petition.type(),
                document.state(),
                tracking == null ? null : tracking.closedAs(),
                document.outcome(),
                petition.subject(),
                petition.field(),
                petition.commune(),
                petition.channel(),
                petition.receivingBody(),
                names.of(petition.receivingBody()),
                document.competentBody(),
                names.of(document.competentBody()),
                petition.receivedAt(),
                dueOn(tracking),
                document.dueLimit(),
                isOverdue(tracking, now),
                document.limitsOwedOrMissed(),
                tracking == null ? null : tracking.closedOn(),
                tracking == null ? null : tracking.hop(),
                document.escalation().map(Escalated::step).orElse(null),
                isCorrected(document) ? true : null);
    }

    private static boolean isCorrected(CaseDocument document) {
        var intake = document.intake();
        var tracking = document.tracking();
        return (intake != null && !intake.earlier().isEmpty())
                || (tracking != null && !tracking.voided().isEmpty());
    }

    public static @Nullable LocalDate dueOn(@Nullable TrackingPart tracking) {
        return tracking == null || tracking.dueOn().equals(TrackingPart.NOTHING_DUE) ? null : tracking.dueOn();
    }

    public static boolean isOverdue(@Nullable TrackingPart tracking, Instant now) {
        return tracking != null
                && tracking.overdueFrom() != null
                && !tracking.overdueFrom().isAfter(now);
    }
}
