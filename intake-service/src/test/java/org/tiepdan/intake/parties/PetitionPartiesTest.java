package org.tiepdan.intake.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.RespondentRole;

class PetitionPartiesTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final String COMMUNE = "19-05443";
    private static final String DEPARTMENT = "19-so-xay-dung";
    private static final Instant RECEIVED = Instant.parse("2026-07-01T02:15:00Z");

    private final PetitionParties parties = new PetitionParties(LAW);

    @Test
    void theReceivingBodyAndTheOneThatSettlesHandleIt() {
        var complaint = petition("COMPLAINT", COMMUNE, RespondentRole.HEAD);

        assertThat(parties.receiving(complaint).handlers()).containsExactly(COMMUNE);
        assertThat(parties.handling(complaint, null, null).handlers()).containsExactly(COMMUNE);
        assertThat(parties.handling(complaint, DEPARTMENT, null).handlers())
                .containsExactlyInAnyOrder(COMMUNE, DEPARTMENT);
        assertThat(parties.handling(complaint, null, DEPARTMENT).handlers())
                .containsExactlyInAnyOrder(COMMUNE, DEPARTMENT);
        assertThat(parties.handling(complaint, DEPARTMENT, null).mayDenounce()).isFalse();
        assertThat(parties.handling(complaint, DEPARTMENT, null).respondentBody())
                .isNull();
    }

    /** LTC 2018, Articles 8.3, 12.1 and 56. */
    @Test
    void theBodyAboveHasThePlaceOfTheOneThatIsDenounced() {
        var above = LAW.bodies().find(COMMUNE).orElseThrow().parent();
        var denunciation = petition("DENUNCIATION", COMMUNE, RespondentRole.HEAD);

        assertThat(parties.receiving(denunciation).handlers()).containsExactly(above);
        assertThat(parties.handling(denunciation, COMMUNE, null).handlers()).containsExactly(above);
        assertThat(parties.handling(denunciation, COMMUNE, null).respondentBody())
                .isEqualTo(COMMUNE);
    }

    @Test
    void whatIsSaidOfAnOfficialTheSameBodyHandlesButForThatOfficial() {
        var denunciation = petition("DENUNCIATION", COMMUNE, RespondentRole.OFFICIAL);

        assertThat(parties.handling(denunciation, COMMUNE, null).handlers()).containsExactly(COMMUNE);
        assertThat(parties.handling(denunciation, COMMUNE, null).respondentOfficers())
                .containsExactly("cb-7");
    }

    @Test
    void aTypeThatIsNotKnownMayDenounce() {
        assertThat(parties.receiving(petition("LATER", DEPARTMENT, null)).mayDenounce())
                .isTrue();
    }

    private static Registered petition(String type, String respondent, @Nullable RespondentRole role) {
        return new Registered(
                type,
                new Concerned(COMMUNE, respondent, role, List.of("cb-7")),
                "q-0",
                1,
                RECEIVED,
                RECEIVED,
                null,
                new Registered.Position(0, 0),
                new Registered.SealedAt(0, 0, 0));
    }
}
