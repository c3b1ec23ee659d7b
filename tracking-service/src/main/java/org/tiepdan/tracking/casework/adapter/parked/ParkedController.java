package org.tiepdan.tracking.casework.adapter.parked;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases.Reason;

/** Lists parked cases for operators, who can have one retried after fixing the cause. Shows no content of a case. */
@RestController
@RequestMapping(ParkedController.ADDRESS)
class ParkedController {
    static final String ADDRESS = "/api/v1/parked-cases";

    private static final int LISTED = 500;
    private static final int OK = 200;

    private final ParkedReads reads;
    private final Retries retries;
    private final OtherInstances instances;

    ParkedController(ParkedReads reads, Retries retries, OtherInstances instances) {
        this.reads = reads;
        this.retries = retries;
        this.instances = instances;
    }

    /**
     * @param failures in a row
     * @param reason of the latest failure; absent until this version has tried the case
     * @param failure kind of the latest failure; absent until this version has tried the case
     */
    record Item(
            String caseId,
            int failures,
            Instant nextTryAt,
            @Nullable Reason reason,
            @Nullable String failure) {
        static Item of(ParkedCases.Parked one) {
            return new Item(one.id().value(), one.failures(), one.nextTryAt(), one.reason(), one.failure());
        }
    }

    /**
     * @param count number of all parked cases, even if not all are listed
     * @param items the cases due first, at most 500
     */
    record Parked(int count, List<Item> items) {
        private static Parked of(Stream<Item> items, int count) {
            return new Parked(
                    count,
                    items.sorted(Comparator.comparing(Item::nextTryAt).thenComparing(Item::caseId))
                            .limit(LISTED)
                            .toList());
        }

        private Parked and(Parked other) {
            return of(Stream.concat(items.stream(), other.items.stream()), count + other.count);
        }
    }

    @GetMapping
    Parked list(HttpServletRequest asked) {
        var here = reads.here();
        var parked = Parked.of(here.stream().map(Item::of), here.size());
        if (OtherInstances.isForwarded(asked)) {
            return parked;
        }
        for (var there : reads.others()) {
            parked = parked.and(elsewhere(there, asked));
        }
        return parked;
    }

    /** Fails if another instance does not answer, because a partial list would be taken for a complete one. */
    private Parked elsewhere(URI there, HttpServletRequest asked) {
        var answer = instances.passedOn(there.resolve(ADDRESS), asked);
        if (answer.getStatusCode().value() != OK) {
            throw new NotReadyException("Expected another instance to list its parked cases.");
        }
        return EventJson.MAPPER.readValue(Objects.requireNonNull(answer.getBody()), Parked.class);
    }

    @PostMapping("/{id}/retry")
    ResponseEntity<?> retry(@PathVariable String id, HttpServletRequest asked) {
        var caseId = CaseId.parse(id).orElseThrow(ParkedController::notParked);
        if (!OtherInstances.isForwarded(asked)) {
            var holder = reads.elsewhere(caseId);
            if (holder.isPresent()) {
                return instances.passedOn(holder.get().resolve(ADDRESS + "/" + caseId + "/retry"), asked, new byte[0]);
            }
        }
        if (reads.here().stream().noneMatch(one -> one.id().equals(caseId))) {
            throw notParked();
        }
        retries.ask(caseId);
        return ResponseEntity.accepted().location(URI.create(ADDRESS)).build();
    }

    private static ProblemException notParked() {
        return new ProblemException(
                404,
                "not-parked",
                "Cần mã của một vụ việc đang được gác lại, nhưng vụ việc mang mã này không bị gác lại.",
                "Expected the id of a case that is parked, but no such case is.");
    }
}
