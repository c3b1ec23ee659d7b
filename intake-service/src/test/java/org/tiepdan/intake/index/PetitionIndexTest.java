package org.tiepdan.intake.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;

class PetitionIndexTest {
    private static final CaseId ID = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private final PetitionIndex index = new PetitionIndex();

    @Test
    void keepsTheFirstInTheLogWhateverBecomesKnownFirst() {
        index.add(ID, at(7, "q-own"));

        assertThat(index.add(ID, at(5, "q-others")).requestDigest()).isEqualTo("q-others");
        assertThat(index.add(ID, at(9, "q-late")).requestDigest()).isEqualTo("q-others");
    }

    @Test
    void knowsFromWhichRecordItHasAPetition() {
        assertThat(index.isKnownFrom(ID, new Registered.Position(0, 5))).isFalse();

        index.add(ID, at(5, "q-own"));

        assertThat(index.isKnownFrom(ID, new Registered.Position(0, 5))).isTrue();
        assertThat(index.isKnownFrom(ID, new Registered.Position(1, 5))).isFalse();
    }

    private static Registered at(long offset, String digest) {
        return new Registered(
                "COMPLAINT",
                new Concerned("19-btcd", null, null, List.of()),
                digest,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                new Registered.Position(0, offset),
                new Registered.SealedAt(0, offset, offset));
    }
}
