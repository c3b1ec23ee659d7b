package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;

/** An unreadable case stops no other, and is resumed once it can be read. */
class ParkedCasesTest {
    private static final CaseId SPOILT = new CaseId("%032x".formatted(1));
    private static final Instant DUE = at("2026-07-11T00:00");

    @TempDir
    Path folder;

    private TopologyScenario cases;
    private byte[] whole;

    @BeforeEach
    void spoilOneOfTwo() {
        cases = new TopologyScenario(folder, at("2026-07-01T09:16"), 100);
        cases.routed(SPOILT, routed -> routed.put("channel", "POST"));
        cases.routed(CASE, routed -> routed.put("channel", "POST"));
        cases.clockAt(at("2026-07-01T09:17"));
        cases.events();
        whole = cases.spoilStoredCase(SPOILT);
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    private double parked() {
        return cases.gauge("cases.parked");
    }

    @Test
    void noneIsParkedAtFirst() {
        assertThat(parked()).isZero();
    }

    @Test
    void theClockGoesOnWithTheOthers() {
        cases.clockAt(DUE);

        assertThat(cases.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("deadline.missed.v1");
            assertThat(event.envelope().subject()).isEqualTo(CASE);
        });
        assertThat(cases.meters().get("deadline.checks.failed").counter().count())
                .isEqualTo(1);
        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void itsCommandsAreRefusedAndNothingIsRecorded() {
        cases.command(SPOILT, "acceptance", "k-1", "2026-07-01", "q").command("acceptance", "k-1", "2026-07-01");

        var replies = cases.replies();
        assertThat(replies.getFirst().status()).isEqualTo(409);
        assertThat(replies.getFirst().code()).isEqualTo("case-parked");
        assertThat(replies.getLast().status()).isEqualTo(200);
        assertThat(cases.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.envelope().subject()).isEqualTo(CASE));
        assertThat(cases.deadLetters()).isEmpty();
        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void aFactAboutItIsKeptRaw() {
        cases.routed(SPOILT, routed -> routed.put("competentBody", "19-ubnd"));

        assertThat(cases.deadLetters()).hasSize(1);
        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void isTriedAgainAfterEverLongerTimes() {
        cases.clockAt(DUE);
        assertThat(failures()).isEqualTo(1);

        cases.clockAt(DUE.plusSeconds(59));
        assertThat(failures()).isEqualTo(1);
        cases.clockAt(DUE.plusSeconds(60));
        assertThat(failures()).isEqualTo(2);

        cases.clockAt(DUE.plusSeconds(179));
        assertThat(failures()).isEqualTo(2);
        cases.clockAt(DUE.plusSeconds(180));
        assertThat(failures()).isEqualTo(3);
        assertThat(parked()).isEqualTo(1);
    }

    private double failures() {
        return cases.meters().get("deadline.checks.failed").counter().count();
    }

    @Test
    void isTakenUpAgainOnceItCanBeReadAndHasLostNoLimit() {
        cases.clockAt(DUE);
        cases.events();
        cases.putStoredCase(SPOILT, whole);

        cases.command(SPOILT, "acceptance", "k-1", "2026-07-10", "q");
        assertThat(cases.replies().getLast().code()).isEqualTo("case-parked");
        cases.clockAt(DUE.plusSeconds(60));

        assertThat(cases.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("deadline.missed.v1");
            assertThat(event.envelope().subject()).isEqualTo(SPOILT);
        });
        assertThat(parked()).isZero();
        cases.command(SPOILT, "acceptance", "k-2", "2026-07-10", "q");
        assertThat(cases.replies().getLast().status()).isEqualTo(200);
    }

    @Test
    void aLimitThatIsNotDueWhileItIsParkedIsInTheIndexAgain() {
        cases.command(SPOILT, "acceptance", "k-1", "2026-07-01", "q");
        assertThat(parked()).isEqualTo(1);
        cases.putStoredCase(SPOILT, whole);

        cases.clockAt(at("2026-07-02T00:00"));
        assertThat(parked()).isZero();
        cases.clockAt(DUE);

        assertThat(cases.events())
                .filteredOn(event -> event.type().equals("deadline.missed.v1"))
                .hasSize(2);
    }
}
