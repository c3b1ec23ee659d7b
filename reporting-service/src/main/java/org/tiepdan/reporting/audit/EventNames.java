package org.tiepdan.reporting.audit;

import java.util.Set;

/**
 * The events that change what is compared, by the contract. Those about openings and erasures only add lines to a timeline, and may name an
 * id that no petition has.
 */
final class EventNames {
    static final Set<String> MEANT = Set.of(
            "petition.received.v1",
            "petition.corrected.v1",
            "petition.voided.v1",
            "petition.routed.v1",
            "petition.triage-requested.v1",
            "petition.split.v1",
            "petition.objected.v1",
            "petition.conflict-resolved.v1",
            "petition.registration-voided.v1",
            "petition.linked.v1",
            "petition.related.v1",
            "petition.unlinked.v1",
            "petition.group-grew.v1",
            "case.opened.v1",
            "case.routed.v1",
            "case.split.v1",
            "case.matter-moved.v1",
            "case.accepted.v1",
            "case.refused.v1",
            "case.transferred.v1",
            "case.decided.v1",
            "case.answered.v1",
            "case.withdrawn.v1",
            "case.closed.v1",
            "case.objected.v1",
            "case.suspended.v1",
            "case.resumed.v1",
            "case.taken-over.v1",
            "case.succeeded.v1",
            "case.effective.v1",
            "case.effect-voided.v1",
            "case.corrected.v1",
            "case.found-complex.v1",
            "case.terminated.v1",
            "case.extended.v1",
            "case.dialogue-held.v1",
            "case.notified.v1",
            "case.published.v1",
            "case.executed.v1",
            "case.lodged-again.v1",
            "case.reported.v1",
            "case.urged.v1",
            "case.escalated.v1",
            "command.rejected.v1",
            "deadline.set.v1",
            "deadline.revised.v1",
            "deadline.met.v1",
            "deadline.missed.v1",
            "deadline.ended-late.v1",
            "deadline.paused.v1",
            "deadline.elapsed.v1",
            "deadline.cancelled.v1",
            "deadline.approaching.v1");

    private EventNames() {}
}
