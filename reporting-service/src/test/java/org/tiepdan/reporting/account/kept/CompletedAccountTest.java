package org.tiepdan.reporting.account.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Completing;

/** Facts completed at the desk, as known then and as known now. */
class CompletedAccountTest {
    private static final CaseId CASE = Events.caseId(4);
    private final Events events = new Events();
    private Instant received;

    @BeforeEach
    void receive() {
        events.receive(CASE, _ -> {});
        events.write(CASE, "petition.triage-requested.v1");
        received = events.andThen(2);
    }

    @Test
    void asThenKnownBeforeItTheRegisteredFactCounts() {
        complete("POLICY", 2);
        var completed = events.andThen(1);

        assertThat(at(received)).isEqualTo("LAND_HOUSING 05443 1 19-05443");
        assertThat(at(completed)).isEqualTo("POLICY 05455 2 19-ubnd");
        assertThat(at(null)).isEqualTo("POLICY 05455 2 19-ubnd");
    }

    @Test
    void aSecondCompletionIsKnownFromThenOn() {
        complete("POLICY", 2);
        var first = events.andThen(1);
        complete("OTHER", 2);

        assertThat(at(received)).startsWith("LAND_HOUSING");
        assertThat(at(first)).startsWith("POLICY");
        assertThat(at(null)).startsWith("OTHER");
    }

    @Test
    void aCorrectionReplacesItFromThenOn() {
        complete("POLICY", 2);
        var completed = events.andThen(1);
        Completing.mend(events, CASE, 1, "field", now -> now.put("field", "JUDICIAL"));
        var corrected = events.andThen(1);
        events.write(CASE, "petition.routed.v1", routed -> {
            Completing.mend(routed, 1);
            routed.put("field", "JUDICIAL");
        });
        var heard = events.andThen(1);
        complete("OTHER", 1);

        assertThat(at(received)).isEqualTo("LAND_HOUSING 05443 1 19-05443");
        assertThat(at(completed)).isEqualTo("POLICY 05455 2 19-ubnd");
        assertThat(at(corrected)).isEqualTo("JUDICIAL 05443 1 19-05443");
        assertThat(at(heard)).startsWith("JUDICIAL 05443 1");
        assertThat(at(null)).isEqualTo("OTHER 05455 1 19-ubnd");
    }

    @Test
    void aCorrectionOfAnotherMemberKeepsIt() {
        complete("POLICY", 2);
        var completed = events.andThen(1);
        Completing.mend(events, CASE, 1, "petitioner/kind", now -> now.put("petitionerKind", "GROUP"));
        var corrected = events.andThen(1);
        complete("OTHER", 2);

        assertThat(found(completed).petitionerKind()).isEqualTo("INDIVIDUAL");
        assertThat(at(corrected)).startsWith("POLICY 05455 2");
        assertThat(found(corrected).petitionerKind()).isEqualTo("GROUP");
        assertThat(at(null)).startsWith("OTHER 05455 2");
    }

    @Test
    void aDenunciationIsAboutTheRegisteredRespondent() {
        complete("POLICY", 2);
        var completed = events.andThen(1);
        Completing.mend(events, CASE, 1, "type", now -> now.put("type", "DENUNCIATION"));

        assertThat(at(completed)).isEqualTo("POLICY 05455 2 19-05443");
    }

    private void complete(String field, int instance) {
        Completing.complete(events, CASE, routed -> {
            routed.put("field", field).put("instance", instance);
            routed.putObject("place").put("commune", "05455");
            routed.putObject("respondent").put("body", "19-ubnd").put("role", "HEAD");
        });
    }

    private String at(@Nullable Instant knownAt) {
        var account = found(knownAt);
        return account.field() + " " + account.commune() + " " + account.instance() + " " + account.respondentBody();
    }

    private CaseAccount found(@Nullable Instant knownAt) {
        return found(Books.find(events, CASE, knownAt));
    }

    private static CaseAccount found(Optional<CaseAccount> account) {
        return Objects.requireNonNull(account.orElse(null));
    }
}
