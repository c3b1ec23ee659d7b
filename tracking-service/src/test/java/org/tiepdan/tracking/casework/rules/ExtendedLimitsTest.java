package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseCommand.FindComplex;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.petition.Circumstances;

/**
 * A complaint's longer length is a ceiling counted from the acceptance (LKN 28), a denunciation's blocks are added (LTC 30, NĐ31/2019 3).
 * Accepted on 2026-07-03; the ordinary 30 days end on 2026-08-03.
 */
class ExtendedLimitsTest {
    private final CaseSpec spec = new CaseSpec(SmallLaw.PACK);

    private CaseSpec complex(int criteria) {
        return spec.when(new FindComplex(
                COMMUNE,
                OFFICER,
                on("2026-07-03"),
                List.of(ComplexityCriterion.values()).subList(0, criteria)));
    }

    private CaseSpec extended(String day, @Nullable Integer days) {
        return spec.when(new ExtendLimit(COMMUNE, OFFICER, on(day), days));
    }

    private CaseSpec denunciation() {
        return spec.petition(PetitionType.DENUNCIATION, null);
    }

    @Test
    void aFindingAloneMovesNothing() {
        spec.acceptedByCommune();

        complex(2).thenLimits().isEmpty();
    }

    @ParameterizedTest
    @CsvSource({", 2026-08-17", "15, 2026-08-17", "10, 2026-08-12", "1, 2026-08-03"})
    void aComplaintGrowsUpToItsCeilingFromTheStart(@Nullable Integer days, String dueOn) {
        spec.acceptedByCommune();
        complex(1);

        extended("2026-07-03", days)
                .thenLimits()
                .containsExactly("revised KN-RESOLVE because of case.extended: OPEN until " + dueOn);
        assertThat(spec.limit("KN-RESOLVE").changes().extensions())
                .containsExactly(new Extension(on("2026-07-03"), COMMUNE, days == null ? 15 : days));
        extended("2026-07-03", 1).thenRefused(Rejection.Kind.INVALID, "no-extension-left");
    }

    @Test
    void theLimitNamesThePaperOfItsExtension() {
        spec.acceptedByCommune();
        complex(1);

        spec.when(new ExtendLimit(COMMUNE, OFFICER, on("2026-07-03"), 10, "14/QĐ-UBND"));

        assertThat(spec.limit("KN-RESOLVE").changes().extensions())
                .containsExactly(new Extension(on("2026-07-03"), COMMUNE, 10, "14/QĐ-UBND"));
    }

    @Test
    void aComplaintOfARemoteAreaHasAHigherCeiling() {
        spec.found(new Circumstances(false, true)).acceptedByCommune();
        complex(1);

        extended("2026-07-03", null)
                .thenLimits()
                .containsExactly("revised KN-RESOLVE because of case.extended: OPEN until 2026-09-03");
    }

    @Test
    void aMatterKnownToBeComplexAtTheStartIsAtItsCeiling() {
        spec.found(new Circumstances(true, false)).acceptedByCommune();

        extended("2026-07-03", null).thenRefused(Rejection.Kind.INVALID, "no-extension-left");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2026-09-03", "2, 2, 2026-10-01", "7, 2, 2026-10-01"})
    void aDenunciationGrowsByBlocksAsOftenAsItsCriteriaAllow(int criteria, int times, String dueOn) {
        denunciation().acceptedByCommune();
        complex(criteria);
        for (int each = 1; each < times; each++) {
            extended("2026-07-03", null);
        }

        extended("2026-07-03", null)
                .thenLimits()
                .containsExactly("revised TC-RESOLVE because of case.extended: OPEN until " + dueOn);
        extended("2026-07-03", 1).thenRefused(Rejection.Kind.INVALID, "no-extension-left");
    }

    /** Saturday 2026-08-22 is worked for Monday 2026-08-31: 9441/TB-BNV. */
    @Test
    void aBlockMayBeShorterAndIsUsedUpAllTheSame() {
        denunciation().acceptedByCommune();
        complex(1);

        extended("2026-07-03", 20)
                .thenLimits()
                .containsExactly("revised TC-RESOLVE because of case.extended: OPEN until 2026-08-22");
        extended("2026-07-03", 10).thenRefused(Rejection.Kind.INVALID, "no-extension-left");
    }

    @ParameterizedTest
    @CsvSource({"COMPLAINT, 1, 16", "DENUNCIATION, , 31"})
    void noMoreThanTheLawAllowsAtOnce(PetitionType type, @Nullable Integer instance, int days) {
        spec.petition(type, instance).acceptedByCommune();
        complex(2);

        extended("2026-07-03", days).thenRefused(Rejection.Kind.INVALID, "extension-too-long");
    }

    @Test
    void theFirstHandlingOfADenunciationGrowsBeforeItIsAccepted() {
        denunciation().routedToCommune();
        complex(1);

        extended("2026-07-03", null)
                .thenLimits()
                .containsExactly("revised TC-INITIAL because of case.extended: OPEN until 2026-07-15");
    }

    @Test
    void nobodyExtendsWhatWasNotFoundComplex() {
        extendedAfterAcceptance().thenRefused(Rejection.Kind.INVALID, "not-found-complex");
    }

    private CaseSpec extendedAfterAcceptance() {
        spec.acceptedByCommune();
        return extended("2026-07-03", null);
    }

    @Test
    void nobodyExtendsWhereNothingMayBeExtended() {
        spec.routedToCommune();

        extended("2026-07-03", null).thenRefused(Rejection.Kind.INVALID, "nothing-to-extend");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anExtensionAfterTheEndIsRefused(boolean noticed) {
        spec.acceptedByCommune();
        complex(1).now("2026-08-04T08:00");
        if (noticed) {
            spec.checked("KN-RESOLVE").thenLimits().contains("missed KN-RESOLVE");
        }

        extended("2026-08-04", null).thenRefused(Rejection.Kind.INVALID, "extension-after-the-end");
    }

    @Test
    void anExtensionInTimeThatIsTypedInLatePutsTheMissRight() {
        spec.acceptedByCommune();
        complex(1).now("2026-08-04T00:00").checked("KN-RESOLVE");

        extended("2026-08-03", null)
                .thenLimits()
                .containsExactly(
                        "revised KN-RESOLVE because of case.extended: OPEN until 2026-08-17 superseding",
                        "cancelled KN-LODGE because of case.extended");
    }

    @Test
    void anExtendedLimitIsWarnedOfAnew() {
        spec.acceptedByCommune();
        complex(1).now("2026-07-29T08:00").checked("KN-RESOLVE").thenLimits().hasSize(1);
        extended("2026-07-29", null);

        spec.now("2026-08-12T08:00")
                .checked("KN-RESOLVE")
                .thenLimits()
                .containsExactly("approaching KN-RESOLVE by 19-05443 with 3 left");
    }
}
