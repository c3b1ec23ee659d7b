package org.tiepdan.routing.triage.adapter.http.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.routing.testkit.MergedCommune;

/** At the counter of a successor, what the ended body received is asked about, too. */
class EndedBodyAtTheCounterTest {
    private static final LocalDate LAST = LocalDate.parse("2026-11-27");

    @Test
    void fromItsEndOnTheSuccessorReceivesForIt(@TempDir Path folder) throws IOException {
        var bodies = MergedCommune.law(folder).bodies();
        var successor = clerkOf(MergedCommune.SUCCESSOR);

        assertThat(DuplicatesController.receivesFor(MergedCommune.ENDED, successor, bodies, LAST))
                .isFalse();
        assertThat(DuplicatesController.receivesFor(MergedCommune.ENDED, successor, bodies, LAST.plusDays(1)))
                .isTrue();
        assertThat(DuplicatesController.receivesFor(MergedCommune.ENDED, clerkOf("19-btcd"), bodies, LAST.plusDays(1)))
                .isFalse();
        assertThat(DuplicatesController.receivesFor(
                        MergedCommune.SUCCESSOR, clerkOf(MergedCommune.ENDED), bodies, LAST.plusDays(1)))
                .isFalse();
    }

    private static Grant clerkOf(String body) {
        var clerk = new Caller("cb-1", Set.of(Role.CLERK), Set.of(body));
        return new Grant(clerk, Set.of(Condition.OWN_BODY), clerk.bodies());
    }
}
