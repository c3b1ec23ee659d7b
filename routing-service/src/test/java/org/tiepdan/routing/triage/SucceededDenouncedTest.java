package org.tiepdan.routing.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.testkit.MergedCommune;

/** What succeeds a denounced body is answerable for it (LTC 12.4), and has as little to do with its denunciation. */
class SucceededDenouncedTest {
    private static final LocalDate LAST = LocalDate.parse("2026-11-27");
    private static final LocalDate AFTER = LAST.plusDays(1);
    private static final Respondent HEAD = new Respondent(MergedCommune.ENDED, "HEAD", null);

    @TempDir
    private Path folder;

    private Bodies bodies = new Bodies(List.of());

    @BeforeEach
    void merged() throws IOException {
        bodies = MergedCommune.law(folder).bodies();
    }

    @Test
    void theBodyAboveReceivesInItsPlace() {
        var interests = new Interests(bodies);

        assertThat(interests.ofReceiving("DENUNCIATION", HEAD, MergedCommune.SUCCESSOR, AFTER))
                .hasValueSatisfying(conflict -> {
                    assertThat(conflict.body()).isEqualTo(MergedCommune.SUCCESSOR);
                    assertThat(conflict.handledBy()).isEqualTo("19-ubnd");
                });
        assertThat(interests.ofReceiving("DENUNCIATION", HEAD, MergedCommune.SUCCESSOR, LAST))
                .isEmpty();
        assertThat(interests.ofReceiving("COMPLAINT", HEAD, MergedCommune.SUCCESSOR, AFTER))
                .isEmpty();
    }

    @Test
    void itIsKeptFromTheDesk() {
        var petition = new DeskPetition(
                "DENUNCIATION", null, HEAD, "19-btcd", AFTER, new Standing.InTriage(AFTER), List.of(), List.of(), null);

        assertThat(petition.isKeptFrom(MergedCommune.SUCCESSOR, bodies, AFTER)).isTrue();
        assertThat(petition.isKeptFrom(MergedCommune.SUCCESSOR, bodies, LAST)).isFalse();
        assertThat(petition.isKeptFrom("19-ubnd", bodies, AFTER)).isFalse();
    }
}
