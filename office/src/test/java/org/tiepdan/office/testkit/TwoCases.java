package org.tiepdan.office.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Dashboard.Pressing;
import org.tiepdan.office.client.cases.CaseRow;
import org.tiepdan.office.client.cases.DueLimit;
import org.tiepdan.office.client.cases.RegisterPage;
import org.tiepdan.office.client.log.AccessEntries;
import org.tiepdan.office.testkit.FakeReporting.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Places;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;

/** The cases of a policy test, shown only to callers who may see them, as in reporting-service. */
public record TwoCases(Places places) {
    private static final String CASES = "/api/v1/cases";
    private static final LocalDate RECEIVED =
            LegalTime.dateOf(FixedDashboard.NOW).minusDays(20);

    /** @return empty if the path asks for no case, or for a case like any other */
    Optional<Answer> answer(String path, Grant grant) {
        var seen = Stream.of(Subject.COMPLAINT, Subject.DENUNCIATION)
                .filter(subject -> grant.sees(parties(subject)))
                .toList();
        return switch (path) {
            case CASES ->
                Optional.of(new Answer(
                        200, new RegisterPage(seen.stream().map(this::row).toList(), null, null, null)));
            case CASES + "/register" ->
                Optional.of(new Answer(
                        200,
                        FixedFilters.register(seen.stream().map(Subject::id).toList())));
            case CASES + ".csv", CASES + ".xlsx" ->
                Optional.of(FixedFilters.file(seen.stream().map(Subject::id).collect(Collectors.joining("\n"))));
            case "/api/v1/dashboard" -> Optional.of(new Answer(200, dashboard(seen)));
            case "/api/v1/access-log" ->
                Optional.of(new Answer(
                        200, new AccessEntries(seen.stream().map(this::look).toList(), null)));
            default -> path.startsWith(CASES) ? hidden(path.split("/")[4], seen) : Optional.empty();
        };
    }

    /** Whether the caller may see the case with this id. */
    boolean shows(String id, Grant grant) {
        return Stream.of(Subject.COMPLAINT, Subject.DENUNCIATION)
                .anyMatch(subject -> subject.id().equals(id) && grant.sees(parties(subject)));
    }

    /** Ids of the cases that the caller may see. */
    List<String> shown(Grant grant) {
        return Stream.of(Subject.COMPLAINT, Subject.DENUNCIATION)
                .filter(subject -> grant.sees(parties(subject)))
                .map(Subject::id)
                .toList();
    }

    private static Optional<Answer> hidden(String id, List<Subject> seen) {
        return seen.stream().anyMatch(subject -> subject.id().equals(id))
                ? Optional.empty()
                : Optional.of(Answer.problem(
                        404, "unknown-case", "Không có vụ việc với mã này. / No case has this id.", List.of()));
    }

    private CaseParties parties(Subject subject) {
        return subject == Subject.DENUNCIATION
                ? new CaseParties(true, Set.of(places.own()), places.own(), places.beside(), Set.of(PolicyWalk.NAMED))
                : new CaseParties(false, Set.of(places.own()), places.own(), places.beside(), Set.of());
    }

    private CaseRow row(Subject subject) {
        return new CaseRow(
                subject.id(),
                7,
                2026,
                subject.name(),
                "ROUTED",
                null,
                "Đơn của một công dân",
                places.own(),
                places.own(),
                RECEIVED.atStartOfDay(LegalTime.ZONE).toInstant(),
                List.of(limit()),
                null,
                null,
                null);
    }

    private Dashboard dashboard(List<Subject> seen) {
        var all = FixedDashboard.of(null, 2026);
        return new Dashboard(
                all.asOf(),
                all.today(),
                all.body(),
                all.year(),
                all.open(),
                all.attention(),
                all.months(),
                all.keptFrom(),
                all.punctuality(),
                seen.stream().map(this::pressing).toList(),
                all.ledger(),
                all.escalations(),
                all.readModel(),
                all.crowds());
    }

    private Pressing pressing(Subject subject) {
        var row = row(subject);
        return new Pressing(
                row.caseId(),
                row.registerNumber(),
                row.registerYear(),
                row.type(),
                row.subject(),
                row.receivingBody(),
                row.competentBody(),
                "ROUTED",
                RECEIVED,
                row.limits());
    }

    private AccessEntries.Entry look(Subject subject) {
        return new AccessEntries.Entry(
                FixedDashboard.NOW, "cb-looks", "CASE", List.of(subject.id()), List.of(places.own()));
    }

    private DueLimit limit() {
        return new DueLimit(
                "KN-ACCEPT-1",
                "Thụ lý khiếu nại lần đầu",
                "Accept or refuse a first complaint",
                places.own(),
                false,
                RECEIVED.plusDays(10),
                "WORKING_DAY",
                null);
    }
}
