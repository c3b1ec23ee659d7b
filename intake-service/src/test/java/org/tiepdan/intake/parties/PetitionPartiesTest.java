package org.tiepdan.intake.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.petition.RespondentRole;

class PetitionPartiesTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final String COMMUNE = "19-05443";
    private static final String OTHER = "19-05860";
    private static final String ABOVE = "19-ubnd";
    private static final String DEPARTMENT = "19-so-xay-dung";
    private static final Instant RECEIVED = Instant.parse("2026-07-01T02:15:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    private final PetitionParties parties = new PetitionParties(LAW.bodies());

    @Test
    void theReceivingBodyAndTheOneThatSettlesHandleIt() {
        var complaint = petition("COMPLAINT", COMMUNE, RespondentRole.HEAD);

        assertThat(parties.receiving(complaint, TODAY).handlers()).containsExactly(COMMUNE);
        assertThat(parties.handling(complaint, null, null, TODAY).handlers()).containsExactly(COMMUNE);
        assertThat(parties.handling(complaint, DEPARTMENT, null, TODAY).handlers())
                .containsExactlyInAnyOrder(COMMUNE, DEPARTMENT);
        assertThat(parties.handling(complaint, null, DEPARTMENT, TODAY).handlers())
                .containsExactlyInAnyOrder(COMMUNE, DEPARTMENT);
        assertThat(parties.handling(complaint, DEPARTMENT, null, TODAY).mayDenounce())
                .isFalse();
        assertThat(parties.handling(complaint, DEPARTMENT, null, TODAY).respondentBody())
                .isNull();
    }

    /** LTC 2018, Articles 8.3, 12.1 and 56. */
    @Test
    void theBodyAboveHasThePlaceOfTheOneThatIsDenounced() {
        var above = LAW.bodies().find(COMMUNE).orElseThrow().parent();
        var denunciation = petition("DENUNCIATION", COMMUNE, RespondentRole.HEAD);

        assertThat(parties.receiving(denunciation, TODAY).handlers()).containsExactly(above);
        assertThat(parties.handling(denunciation, COMMUNE, null, TODAY).handlers())
                .containsExactly(above);
        assertThat(parties.handling(denunciation, COMMUNE, null, TODAY).respondentBody())
                .isEqualTo(COMMUNE);
    }

    @Test
    void whatIsSaidOfAnOfficialTheSameBodyHandlesButForThatOfficial() {
        var denunciation = petition("DENUNCIATION", COMMUNE, RespondentRole.OFFICIAL);

        assertThat(parties.handling(denunciation, COMMUNE, null, TODAY).handlers())
                .containsExactly(COMMUNE);
        assertThat(parties.handling(denunciation, COMMUNE, null, TODAY).respondentOfficers())
                .containsExactly("cb-7");
    }

    @Test
    void aTypeThatIsNotKnownMayDenounce() {
        assertThat(parties.receiving(petition("LATER", DEPARTMENT, null), TODAY).mayDenounce())
                .isTrue();
    }

    /** LTC 2018, Articles 8.3, 12.4 and 56: the commune is merged into another one since. */
    @Test
    void theSuccessorHasItUnlessItsOwnPeopleAreDenounced() {
        var merged = new PetitionParties(bodies(COMMUNE, OTHER));

        assertThat(merged.receiving(petition("COMPLAINT", COMMUNE, RespondentRole.HEAD), TODAY)
                        .handlers())
                .containsExactlyInAnyOrder(COMMUNE, OTHER);
        assertThat(merged.receiving(petition("DENUNCIATION", COMMUNE, RespondentRole.HEAD), TODAY)
                        .handlers())
                .containsExactly(ABOVE);
        assertThat(merged.receiving(petition("DENUNCIATION", OTHER, RespondentRole.HEAD), TODAY)
                        .handlers())
                .containsExactlyInAnyOrder(COMMUNE, ABOVE);
        assertThat(merged.handling(petition("DENUNCIATION", COMMUNE, RespondentRole.HEAD), OTHER, null, TODAY)
                        .handlers())
                .containsExactlyInAnyOrder(OTHER, ABOVE);
    }

    /** Where the body above the denounced one was dissolved, or merged, since. */
    @Test
    void theBodyAboveIsOneThatExists() {
        var dissolved = new PetitionParties(bodies(ABOVE, null));
        var merged = new PetitionParties(bodies(ABOVE, DEPARTMENT));
        var denunciation = petition("DENUNCIATION", COMMUNE, RespondentRole.HEAD);

        assertThat(dissolved.receiving(denunciation, TODAY).handlers()).containsExactlyInAnyOrder(ABOVE, "thu-tuong");
        assertThat(merged.receiving(denunciation, TODAY).handlers()).containsExactlyInAnyOrder(ABOVE, DEPARTMENT);
    }

    /** LTC 2018, Articles 12.1 and 12.5: the commune was dissolved, and the body above it is the one denounced. */
    @Test
    void aDenouncedBodyAboveIsPassedOver() {
        var dissolved = new PetitionParties(bodies(COMMUNE, null));

        assertThat(dissolved
                        .receiving(petition("DENUNCIATION", ABOVE, RespondentRole.HEAD), TODAY)
                        .handlers())
                .containsExactlyInAnyOrder(COMMUNE, "thu-tuong");
    }

    @Test
    void actsForTheReceivingSideInItsPlace() {
        var complaint = petition("COMPLAINT", COMMUNE, RespondentRole.HEAD);
        var denunciation = petition("DENUNCIATION", COMMUNE, RespondentRole.HEAD);
        var merged = new PetitionParties(bodies(ABOVE, DEPARTMENT));

        assertThat(parties.actingBody(Set.of(COMMUNE, OTHER), complaint, TODAY)).isEqualTo(COMMUNE);
        assertThat(new PetitionParties(bodies(COMMUNE, OTHER)).actingBody(Set.of(OTHER), complaint, TODAY))
                .isEqualTo(OTHER);
        assertThat(parties.actingBody(Set.of(ABOVE), denunciation, TODAY)).isEqualTo(ABOVE);
        assertThat(merged.actingBody(Set.of(DEPARTMENT), denunciation, TODAY)).isEqualTo(DEPARTMENT);
    }

    /** The packaged bodies, one of which ended on the day of receipt. */
    private static Bodies bodies(String ended, @Nullable String successor) {
        return new Bodies(LAW.bodies().all().stream()
                .map(body -> body.code().equals(ended) ? endedOn(TODAY.minusDays(1), body, successor) : body)
                .toList());
    }

    private static Body endedOn(LocalDate last, Body body, @Nullable String successor) {
        return new Body(
                body.code(),
                body.nameVi(),
                body.nameEn(),
                body.level(),
                body.parent(),
                body.province(),
                body.commune(),
                body.receivesFor(),
                body.effectiveFrom(),
                last,
                successor,
                body.status());
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
