package org.tiepdan.tracking.casework.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.tracking.casework.adapter.DeadlineView;
import org.tiepdan.tracking.casework.adapter.http.seen.Problems;
import org.tiepdan.tracking.casework.adapter.http.seen.SeenCases;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline.Counted;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.deadline.ledger.Ledger;

/** The day-by-day count of one limit (bảng tính thời hạn), for everyone who may see the case. */
@RestController
class LedgerController {
    private final SeenCases seen;
    private final OtherInstances others;
    private final Clock clock;

    LedgerController(SeenCases seen, OtherInstances others, Clock clock) {
        this.seen = seen;
        this.others = others;
        this.clock = clock;
    }

    /**
     * @param limit the same view as in the case
     * @param days from the day of the event to the last day; to today while it is suspended; empty for a limit set before the count was
     *     stored
     */
    record LimitLedger(DeadlineView limit, List<Ledger.Day> days, List<Pause> pauses, List<Extension> extensions) {}

    @GetMapping("/api/v1/cases/{id}/limits/{deadlineId}/ledger")
    ResponseEntity<?> ledger(
            @PathVariable String id, @PathVariable String deadlineId, Grant grant, HttpServletRequest asked) {
        var caseId = CaseId.parse(id).orElseThrow(Problems::unknownCase);
        return seen.elsewhere(caseId, asked)
                .<ResponseEntity<?>>map(there -> others.passedOn(there.resolve(place(caseId, deadlineId)), asked))
                .orElseGet(() -> ResponseEntity.ok(
                        seen.find(grant, caseId).orElseThrow(Problems::unknownCase).deadlines().stream()
                                .filter(limit -> deadlineId.equals(limit.deadlineId()))
                                .findFirst()
                                .map(this::ledger)
                                .orElseThrow(Problems::unknownLimit)));
    }

    private static URI place(CaseId caseId, String deadlineId) {
        return URI.create(
                SeenCases.place(caseId) + "/limits/" + UriUtils.encode(deadlineId, StandardCharsets.UTF_8) + "/ledger");
    }

    private LimitLedger ledger(DeadlineView limit) {
        var pauses = Objects.requireNonNullElse(limit.pauses(), List.<Pause>of());
        var extensions = Objects.requireNonNullElse(limit.extensions(), List.<Extension>of());
        return new LimitLedger(limit, days(limit, new Changes(pauses, extensions, 0)), pauses, extensions);
    }

    private List<Ledger.Day> days(DeadlineView limit, Changes changes) {
        var length = limit.length();
        var unit = limit.unit();
        if (length == null || unit == null) {
            return List.of();
        }
        var counted = new Counted(
                length,
                unit,
                Objects.requireNonNullElse(limit.skipped(), List.of()),
                Objects.requireNonNullElse(limit.worked(), List.of()));
        return Ledger.of(limit.startsOn(), limit.statutoryDueOn(), through(limit), counted, changes);
    }

    private LocalDate through(DeadlineView limit) {
        var today = LegalTime.dateOf(clock.instant());
        return limit.state() == DeadlineState.PAUSED && today.isAfter(limit.dueOn()) ? today : limit.dueOn();
    }
}
