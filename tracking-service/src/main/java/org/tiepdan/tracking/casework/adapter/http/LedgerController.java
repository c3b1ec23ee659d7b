package org.tiepdan.tracking.casework.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.adapter.DeadlineView;
import org.tiepdan.tracking.casework.adapter.http.seen.Problems;
import org.tiepdan.tracking.casework.adapter.http.seen.SeenCases;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline.Counted;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.deadline.ledger.Ground;
import org.tiepdan.tracking.deadline.ledger.Ledger;

/** The day-by-day count of one limit (bảng tính thời hạn), for everyone who may see the case. */
@RestController
class LedgerController {
    private final SeenCases seen;
    private final OtherInstances others;
    private final LawPack law;
    private final Clock clock;

    LedgerController(SeenCases seen, OtherInstances others, LawPack law, Clock clock) {
        this.seen = seen;
        this.others = others;
        this.law = law;
        this.clock = clock;
    }

    /**
     * @param limit the same view as in the case
     * @param days from the day of the event to the last day; to today while it is suspended; empty for a limit set before the count was
     *     stored
     */
    record LimitLedger(
            DeadlineView limit, List<Ledger.Day> days, List<Suspension> pauses, List<Extension> extensions) {}

    /**
     * @param groundVi its ground in words, with the article
     * @param reference number of the paper; {@code endReference} of the one that ended it
     */
    record Suspension(
            LocalDate from,
            @Nullable LocalDate to,
            String ground,
            String groundVi,
            String groundEn,
            @Nullable String reference,
            @Nullable String endReference) {
        static Suspension of(Pause pause, Ground ground) {
            return new Suspension(
                    pause.from(),
                    pause.to(),
                    pause.ground(),
                    ground.vi(),
                    ground.en(),
                    pause.reference(),
                    pause.endReference());
        }
    }

    @GetMapping("/api/v1/cases/{id}/limits/{deadlineId}/ledger")
    ResponseEntity<?> ledger(
            @PathVariable String id, @PathVariable String deadlineId, Grant grant, HttpServletRequest asked) {
        var caseId = CaseId.parse(id).orElseThrow(Problems::unknownCase);
        return seen.elsewhere(caseId, asked)
                .<ResponseEntity<?>>map(there -> others.passedOn(there.resolve(place(caseId, deadlineId)), asked))
                .orElseGet(() -> ResponseEntity.ok(
                        ledger(seen.find(grant, caseId).orElseThrow(Problems::unknownCase), deadlineId)));
    }

    private static URI place(CaseId caseId, String deadlineId) {
        return URI.create(
                SeenCases.place(caseId) + "/limits/" + UriUtils.encode(deadlineId, StandardCharsets.UTF_8) + "/ledger");
    }

    LimitLedger ledger(CaseFileView file, String deadlineId) {
        var limit = file.deadlines().stream()
                .filter(one -> deadlineId.equals(one.deadlineId()))
                .findFirst()
                .orElseThrow(Problems::unknownLimit);
        Function<Pause, Ground> grounds = pause -> Ground.of(pause, file.type(), law.settlementGrounds());
        var pauses = Objects.requireNonNullElse(limit.pauses(), List.<Pause>of());
        var extensions = Objects.requireNonNullElse(limit.extensions(), List.<Extension>of());
        return new LimitLedger(
                limit,
                days(limit, new Changes(pauses, extensions, 0), grounds),
                pauses.stream()
                        .map(pause -> Suspension.of(pause, grounds.apply(pause)))
                        .toList(),
                extensions);
    }

    private List<Ledger.Day> days(DeadlineView limit, Changes changes, Function<Pause, Ground> grounds) {
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
        return Ledger.of(limit.startsOn(), limit.statutoryDueOn(), through(limit), counted, changes, grounds);
    }

    private LocalDate through(DeadlineView limit) {
        var today = LegalTime.dateOf(clock.instant());
        return limit.state() == DeadlineState.PAUSED && today.isAfter(limit.dueOn()) ? today : limit.dueOn();
    }
}
