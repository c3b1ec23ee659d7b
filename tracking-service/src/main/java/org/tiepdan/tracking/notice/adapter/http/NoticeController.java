package org.tiepdan.tracking.notice.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.AccessLog.Look;
import org.tiepdan.tracking.notice.CurrentCasework;
import org.tiepdan.tracking.notice.CurrentLaw;
import org.tiepdan.tracking.notice.DryRun;
import org.tiepdan.tracking.notice.NoticeBook;
import org.tiepdan.tracking.notice.OpenCases;

/** An operator announces a notice after a dry run of its effects. */
@RestController
@RequestMapping("/api/v1/law/notices")
class NoticeController {
    private static final int LISTED = 500;
    private static final int OK = 200;
    /** For an instance that reads all its open cases; the office waits as long. */
    private static final Duration DRY_RUN = Duration.ofMinutes(10);

    private static final URI PREVIEW = URI.create("/api/v1/law/notices?preview=true");

    private final NoticeBook book;
    private final CurrentLaw law;
    private final CurrentCasework casework;
    private final OpenCases cases;
    private final OtherInstances instances;
    private final AccessLog looks;
    private final Clock clock;

    NoticeController(
            NoticeBook book,
            CurrentLaw law,
            CurrentCasework casework,
            OpenCases cases,
            OtherInstances instances,
            AccessLog looks,
            Clock clock) {
        this.book = book;
        this.law = law;
        this.casework = casework;
        this.cases = cases;
        this.instances = instances;
        this.looks = looks;
        this.clock = clock;
    }

    /** @param days and {@code limits} with the members of a request */
    record Shown(String number, LocalDate on, List<Map<String, String>> days, List<Map<String, String>> limits) {
        static Shown of(LawNotice notice) {
            return new Shown(notice.number(), notice.on(), members(notice.days()), members(notice.limits()));
        }

        private static List<Map<String, String>> members(List<Map<String, String>> rows) {
            return rows.stream()
                    .map(row -> row.entrySet().stream()
                            .collect(
                                    Collectors.toMap(cell -> NoticeRequest.member(cell.getKey()), Map.Entry::getValue)))
                    .toList();
        }
    }

    /**
     * @param ruleset version of the law with all of them
     * @param calendar version of its calendar
     * @param notices in the order of the announcements
     */
    record Announced(String ruleset, String calendar, List<Shown> notices) {}

    @GetMapping
    Announced notices() {
        var current = law.get();
        return new Announced(
                current.ruleset(),
                current.calendar().version(),
                current.announced().stream().map(Shown::of).toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Shown announce(@RequestBody byte[] body) {
        var notice = NoticeRequest.read(body);
        var known = book.find(notice.number());
        if (known.isEmpty()) {
            NoticeRequest.held(law.get(), notice);
            known = book.announce(notice, clock.instant());
        }
        var holds = known.orElseThrow(() -> new NotReadyException("Expected to read the notice that was written."));
        if (!holds.equals(notice)) {
            throw numberUsed();
        }
        return Shown.of(holds);
    }

    @PostMapping(params = "preview=true", consumes = MediaType.APPLICATION_JSON_VALUE)
    DryRun.Outcome preview(@RequestBody byte[] body, Grant grant, HttpServletRequest asked) {
        var notice = NoticeRequest.read(body);
        if (book.find(notice.number()).isPresent()) {
            throw numberUsed();
        }
        var run = new DryRun(casework.by(NoticeRequest.held(law.get(), notice)), clock.instant(), LISTED);
        cases.show(run);
        var outcome = run.outcome();
        if (OtherInstances.isForwarded(asked)) {
            return outcome;
        }
        for (var there : cases.others()) {
            outcome = outcome.and(elsewhere(there, asked, body), LISTED);
        }
        looks.looked(grant.caller(), Look.LIST, outcome.denunciations());
        return outcome;
    }

    /** Fails if another instance does not answer, because a partial count would be taken for a complete one. */
    private DryRun.Outcome elsewhere(URI there, HttpServletRequest asked, byte[] body) {
        var answer = instances.passedOn(there.resolve(PREVIEW), asked, body, DRY_RUN);
        if (answer.getStatusCode().value() != OK) {
            throw new NotReadyException("Expected another instance to count its cases.");
        }
        return EventJson.MAPPER.readValue(Objects.requireNonNull(answer.getBody()), DryRun.Outcome.class);
    }

    private static ProblemException numberUsed() {
        return new ProblemException(
                422,
                "notice-number-used",
                "Cần số của một thông báo chưa được công bố, nhưng đã có thông báo khác mang số này.",
                "Expected a new notice number, but another notice has it.");
    }
}
