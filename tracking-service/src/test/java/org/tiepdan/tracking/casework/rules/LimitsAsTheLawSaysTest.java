package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.petition.Circumstances;

/** A row of the table decides which limit runs, and all limits are distinct. */
class LimitsAsTheLawSaysTest {
    /** A made-up rule, unknown to the law and the code: 3 working days from the decision. */
    private static final String SEND =
            "XX-SEND;NOTICE;Gửi quyết định giải quyết lần đầu;Send the first decision;COMPLAINT;1;;;;;"
                    + "DECIDED;COMPETENT_BODY;CLOSED;;;;3;WORKING_DAY;;;;;;;;;;made up;2012-07-01;;VERIFIED;\n";

    private static CaseSpec underTheLawWith(String row) {
        return new CaseSpec(ChangedLaw.withLimits(
                limits -> (new String(limits, StandardCharsets.UTF_8) + row).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anotherLimitIsOneMoreRow() {
        var spec = underTheLawWith(SEND).decidedByCommune();

        spec.thenLimits().contains("met KN-RESOLVE-1 on 2026-07-03", "set XX-SEND by 19-05443 until 2026-07-08");
        spec.now("2026-07-09T00:00").checked("XX-SEND").thenLimits().containsExactly("missed XX-SEND");
    }

    @Test
    void anotherLimitIsMetAsItsRowSays() {
        var spec = underTheLawWith(SEND).decidedByCommune().now("2026-07-07T08:00");

        spec.when(new CloseCase(COMMUNE, OFFICER, on("2026-07-06")))
                .thenLimits()
                .contains("met XX-SEND on 2026-07-06");
    }

    @Test
    void tellsTheStepAndWhatStartedIt() {
        var terms = new CaseSpec().routedToCommune().limit("KN-ACCEPT-1").terms();

        assertThat(terms.step()).isEqualTo(LimitStep.ACCEPTANCE);
        assertThat(terms.startedBy()).isEqualTo(LimitEvent.ASSIGNED);
    }

    /** LKN 28: 30 days, complex or remote 45, both 60. LKN 37: 45, 60, 70. LTC 30: 30, complex 60. LTC 24.1: 7, complex 10. */
    @ParameterizedTest(name = "{0} {1} {2}, complex {3}, remote {4}: {5}")
    @CsvSource({
        "COMPLAINT,    1, KN-RESOLVE-1, false, false, 2026-07-31",
        "COMPLAINT,    1, KN-RESOLVE-1, true,  false, 2026-08-17",
        "COMPLAINT,    1, KN-RESOLVE-1, false, true,  2026-08-17",
        "COMPLAINT,    1, KN-RESOLVE-1, true,  true,  2026-09-03",
        "COMPLAINT,    2, KN-RESOLVE-2, true,  true,  2026-09-09",
        "DENUNCIATION,  , TC-RESOLVE,   true,  false, 2026-09-03",
        "DENUNCIATION,  , TC-RESOLVE,   false, true,  2026-07-31",
        "DENUNCIATION,  , TC-INITIAL,   true,  false, 2026-07-15",
    })
    void aComplexOrRemoteMatterHasTheLongerDays(
            PetitionType type, Integer instance, String rule, boolean complex, boolean remote, LocalDate dueOn) {
        var spec = new CaseSpec()
                .petition(type, instance)
                .found(new Circumstances(complex, remote))
                .routed(Outcome.TRANSFER, COMMUNE)
                .accepted("2026-07-01");

        assertThat(spec.limit(rule).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void aLimitThatIsSetAgainIsAnother() {
        var spec = new CaseSpec()
                .routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-03T08:00")
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-02"), PROVINCE))
                .when(new TransferCase(PROVINCE, OFFICER, on("2026-07-03"), COMMUNE));

        assertThat(spec.file().deadlines())
                .extracting(Deadline::id)
                .hasSizeGreaterThan(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aLimitKeepsItsIdWhateverBecomesOfIt() {
        var spec = new CaseSpec().routed(Outcome.TRANSFER, COMMUNE);
        var set = spec.limit("KN-ACCEPT-1").id();

        spec.when(new WithdrawCase(COMMUNE, OFFICER, on("2026-07-01"), null, null));

        assertThat(spec.limit("KN-ACCEPT-1").id()).isEqualTo(set);
    }
}
