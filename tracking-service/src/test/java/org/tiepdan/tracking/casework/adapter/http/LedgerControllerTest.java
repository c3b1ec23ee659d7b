package org.tiepdan.tracking.casework.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.rules.PausedFile;
import org.tiepdan.tracking.deadline.ledger.Ledger;

/** The days of one limit, for callers who may see the case. */
class LedgerControllerTest extends CaseWebScenario {
    private MvcTestResult ledger(String limit) {
        return web().get()
                .uri("/api/v1/cases/" + ID + "/limits/{limit}/ledger", limit)
                .exchange();
    }

    @Test
    void showsTheDaysOfTheLimit() {
        var result = ledger(LIMIT);

        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("$.limit.deadlineId").isEqualTo(LIMIT);
        assertThat(result).bodyJson().extractingPath("$.days[0].kind").isEqualTo("EVENT");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.days[?(@.counted == true)]")
                .asArray()
                .hasSize(7);
        assertThat(result).bodyJson().extractingPath("$.pauses").asArray().isEmpty();
    }

    @Test
    void namesTheGroundOfASuspensionWithItsArticleAndItsPapers() {
        var view = Objects.requireNonNull(CaseFileView.of(PausedFile.of()));
        var controller = new LedgerController(seen(), new OtherInstances(), LawPack.packaged(), Clock.systemUTC());

        var ledger = controller.ledger(view, PausedFile.limit());

        assertThat(ledger.days())
                .filteredOn(day -> day.kind() == Ledger.Kind.SUSPENDED)
                .extracting(Ledger.Day::vi)
                .hasSize(2)
                .containsOnly("Tạm đình chỉ theo 15/QĐ-UBND: cần đợi kết quả giải quyết của cơ quan khác (LKN 11a)");
        assertThat(ledger.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.groundEn()).isEqualTo("the result of another body has to be awaited (LKN 11a)");
            assertThat(pause.reference()).isEqualTo("15/QĐ-UBND");
            assertThat(pause.endReference()).isEqualTo("16/QĐ-UBND");
        });
    }

    @Test
    void knowsNoOtherLimit() {
        thenProblem(ledger("00000000-0000-3000-8000-000000000000"), 404, "unknown-limit");
    }

    @Test
    void aHiddenCaseHasNoLimits() {
        signIn(Role.OFFICER, "19-01840");

        thenProblem(ledger(LIMIT), 404, "unknown-case");
    }

    @Test
    void aLookAtADenunciationIsRecorded() {
        cases.put(CASE, new CaseParties(true, Set.of("19-btcd", "19-05443"), null, Set.of()));
        ledger(LIMIT);

        assertThat(looks).containsExactly("cb-0142 CASE " + ID);
    }
}
