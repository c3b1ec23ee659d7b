package org.tiepdan.reporting.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.casefile.event.CaseEvent;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseCorrected;
import org.tiepdan.reporting.casefile.limit.Deadline;
import org.tiepdan.reporting.casefile.limit.LimitVersion;
import org.tiepdan.reporting.casefile.limit.Warning;

/**
 * The part of a case from tracking's log.
 *
 * @param position offset of the last applied event; the first member, since parts are compared by it when written
 * @param overdueFrom the earliest {@code dueAt} of a limit that is open or was missed, while the case is not closed: from then on the case
 *     counts as overdue (quá hạn). A late act does not undo a breach, only a late entry that shows it was done in time; so the case stays
 *     overdue until it is closed.
 * @param triageSince the day since which it waits for an officer's decision; absent if it does not
 * @param hop how often the matter was handed on between bodies
 * @param suspendedOn first day of the suspension; absent if it is not suspended
 * @param effectiveOn the last day before its decision has legal effect; absent before that
 * @param decider the body that decides in triage, if that is not the receiving one
 * @param complexity the criteria by which the matter is complex; empty if none was recorded
 * @param voided ids of the commands whose acts a correction made void
 * @param registeredAs id of the petition that was registered instead of this one; absent for none
 * @param receiver successor of the receiving body; absent while that exists
 * @param awaited codes of the bodies that are asked to act against a late one, and have not
 * @param marks of events, in the order of recording
 * @param limitVersions the known states of each limit, likewise
 * @param dueOn the last day of that limit; {@link #NOTHING_DUE} for none, so that such cases sort last
 */
public record TrackingPart(
        long position,
        @Nullable String state,
        @Nullable String closedAs,
        @Nullable String type,
        @Nullable Integer instance,
        @Nullable String receivingBody,
        @Nullable String competentBody,
        @Nullable String outcome,
        @Nullable String settlement,
        @Nullable String ground,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        List<Deadline> deadlines,
        @Nullable Instant overdueFrom,
        LocalDate dueOn,
        List<Happening> timeline,
        @Nullable Integer hop,
        @Nullable String procedure,
        @Nullable LocalDate triageSince,
        List<Warning> warnings,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String decider,
        List<String> complexity,
        List<String> voided,
        @Nullable String registeredAs,
        @Nullable String receiver,
        List<String> awaited,
        List<Mark> marks,
        List<LimitVersion> limitVersions) {
    public static final String CLOSED = "CLOSED";
    public static final String IN_TRIAGE = "IN_TRIAGE";
    public static final String SPLIT = "SPLIT";
    /** How a split petition ends. */
    private static final String MATTERS_ENDED = "MATTERS_ENDED";
    /** How a case ends that was registered by mistake. */
    public static final String MISTAKEN = "REGISTERED_BY_MISTAKE";

    public static final LocalDate NOTHING_DUE = LocalDate.of(9999, 12, 31);

    /** @return the day since which a corrected case waits in triage; null if it does not */
    static @Nullable LocalDate waitingSince(CaseCorrected corrected) {
        if (!corrected.state().equals(IN_TRIAGE)) {
            return null;
        }
        return corrected.triageSince() == null ? corrected.on() : corrected.triageSince();
    }

    /** @return ids of the matters of the latest split, in their order; empty if no split is in force */
    public List<String> matters() {
        if (!SPLIT.equals(state) && !MATTERS_ENDED.equals(closedAs)) {
            return List.of();
        }
        return timeline.stream()
                .filter(line -> line.type().equals("case.split.v1"))
                .reduce((_, later) -> later)
                .map(line ->
                        List.of(Objects.requireNonNullElse(line.detail(), "").split(",")))
                .orElse(List.of());
    }

    static TrackingPart evolve(@Nullable TrackingPart before, CaseEvent event, Fact fact) {
        var draft = new TrackingDraft(before);
        if (!Happening.holds(draft.timeline, fact)) {
            draft.take(event, fact);
        }
        return draft.part(fact.position());
    }
}
