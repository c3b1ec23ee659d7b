package org.tiepdan.reporting.account.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Mark.Kind;
import org.tiepdan.reporting.account.Stint;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;

/** As known then and as known now: corrected and voided registrations, copies, and petitions with several matters. */
class CorrectedRegistrationTest {
    private static final CaseId CASE = Events.caseId(5);
    private final Events events = new Events();

    @Test
    void aMendedRegistrationSaysWhatItSaidBefore() {
        events.receive(CASE, _ -> {});
        var received = events.andThen(1);
        events.write(
                CASE,
                "petition.corrected.v1",
                now -> now.put("type", "PROPOSAL")
                        .put("field", "SOCIAL")
                        .putObject("respondent")
                        .put("body", "19-ubnd"));

        assertThat(at(received).type()).isEqualTo("COMPLAINT");
        assertThat(at(received).field()).isEqualTo("LAND_HOUSING");
        assertThat(now().type()).isEqualTo("PROPOSAL");
        assertThat(now().field()).isEqualTo("SOCIAL");
        assertThat(at(received).respondentBody()).isEqualTo("19-05443");
        assertThat(now().respondentBody()).isEqualTo("19-ubnd");
    }

    @Test
    void whatIsDecidedAnewForItsFactsIsHandledAnew() {
        events.open(CASE);
        var opened = events.andThen(5);
        events.write(CASE, "case.corrected.v1", now -> {
            now.put("act", "facts")
                    .put("on", "2026-07-06")
                    .put("state", "ROUTED")
                    .put("competentBody", "19-ubnd");
            now.remove("corrected");
            now.putObject("petition").put("type", "COMPLAINT").put("receivingBody", "19-btcd");
        });

        assertThat(at(opened).handling().map(Mark::body)).contains("19-05443");
        assertThat(now().stints())
                .containsExactly(
                        new Stint("19-btcd", day(1), day(1)),
                        new Stint("19-05443", day(1), day(6)),
                        new Stint("19-ubnd", day(6), null));
    }

    @Test
    void whatWasRegisteredByMistakeIsNoCaseFromThenOn() {
        events.open(CASE);
        var opened = events.andThen(1);
        events.write(CASE, "petition.voided.v1");
        events.write(CASE, "case.closed.v1", closed -> closed.put("closedAs", "REGISTERED_BY_MISTAKE"));

        assertThat(Books.find(events, CASE, opened)).isPresent();
        assertThat(Books.find(events, CASE, null)).isEmpty();
        assertThat(Books.find(events, CASE, Events.START.minusSeconds(1))).isEmpty();
    }

    @Test
    void aCopyIsOneUntilItIsUnlinked() {
        events.receive(CASE, _ -> {});
        events.write(CASE, "petition.linked.v1");
        events.write(CASE, "petition.routed.v1", routed -> routed.put("outcome", "FILE"));
        events.write(CASE, "case.opened.v1", opened -> opened.put("outcome", "FILE"));
        events.write(
                CASE,
                "case.closed.v1",
                closed -> closed.put("closedAs", "DUPLICATE").put("on", "2026-07-01"));
        var linked = events.andThen(9);
        events.write(CASE, "petition.unlinked.v1");
        events.write(CASE, "case.opened.v1");

        assertThat(at(linked).copy()).isTrue();
        assertThat(at(linked).first(Kind.COPY).map(Mark::code)).contains("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
        assertThat(at(linked).stints()).containsExactly(new Stint("19-btcd", day(1), day(1)));
        assertThat(now().copy()).isFalse();
        assertThat(now().closedOn()).isEmpty();
        assertThat(now().handling().map(Mark::code)).contains("TRANSFER");
    }

    @Test
    void aPetitionThatIsSplitGoesOnAsItsMatters() {
        events.receive(CASE, petition -> petition.put("type", "MIXED"));
        events.write(CASE, "petition.split.v1");
        events.write(CASE, "case.split.v1");
        events.write(CASE, "case.closed.v1", closed -> {
            closed.put("closedAs", "MATTERS_ENDED");
            closed.remove("competentBody");
        });
        var ended = events.andThen(1);
        events.write(CASE, "case.matter-moved.v1", moved -> moved.put("ended", false));

        assertThat(at(ended).closedOn()).isPresent();
        assertThat(now().closedOn()).isEmpty();
        assertThat(now().handling().map(Mark::kind)).contains(Kind.SPLIT);
        assertThat(now().of(Kind.SPLIT)).hasSize(1);
    }

    @Test
    void aMatterNamesThePetitionItCameFrom() {
        var matter = Events.caseId(6);
        events.write(matter, "petition.routed.v1", routed -> routed.put("parent", CASE.value()));

        var account = Books.find(events, matter, null).orElseThrow();
        assertThat(account.parent()).isEqualTo(CASE.value());
        assertThat(account.receivedOn()).isEqualTo(day(1));
    }

    private CaseAccount now() {
        return found(Books.find(events, CASE, null));
    }

    private CaseAccount at(Instant knownAt) {
        return found(Books.find(events, CASE, knownAt));
    }

    private static CaseAccount found(Optional<CaseAccount> account) {
        return Objects.requireNonNull(account.orElse(null));
    }

    private static LocalDate day(int ofJuly) {
        return LocalDate.of(2026, 7, ofJuly);
    }
}
