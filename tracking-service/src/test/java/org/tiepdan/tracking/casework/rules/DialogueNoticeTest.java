package org.tiepdan.tracking.casework.rules;

import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand.HoldDialogue;
import org.tiepdan.tracking.casework.CaseEvent.DialogueHeld;
import org.tiepdan.tracking.deadline.NoticeGiven;

/**
 * A dialogue is announced at least 5 days before (NĐ124/2020 28.1, as amended by NĐ155/2026 11 from 2026-07-01). Lateness refuses no act.
 */
class DialogueNoticeTest {
    private static final String BASIS = "NĐ124/2020 28.1 (NĐ155/2026 11)";

    private final CaseSpec spec = new CaseSpec();

    @Test
    void aNoticeThatCameEarlyEnoughIsRecordedAsSuch() {
        held("2026-07-20", "2026-07-15", new NoticeGiven("KN-DIALOGUE-NOTICE", on("2026-07-15"), 0, BASIS));
    }

    @Test
    void aNoticeThatCameLateIsRecordedWithTheAct() {
        held("2026-07-20", "2026-07-18", new NoticeGiven("KN-DIALOGUE-NOTICE", on("2026-07-15"), 3, BASIS));
    }

    @Test
    void beforeTheDecreeNobodyAskedForOne() {
        var old = new CaseSpec().receivedAt("2026-06-01T09:00");
        old.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-06-30T10:00")
                .accepted("2026-06-05")
                .when(dialogue("2026-06-30", "2026-06-30"))
                .thenCaseEvents()
                .containsExactly(event("2026-06-30", "2026-06-30", null));
    }

    private void held(String day, String notifiedOn, NoticeGiven notice) {
        spec.acceptedByCommune()
                .now("2026-07-20T16:00")
                .when(dialogue(day, notifiedOn))
                .thenCaseEvents()
                .containsExactly(event(day, notifiedOn, notice));
    }

    private static HoldDialogue dialogue(String day, String notifiedOn) {
        return new HoldDialogue(COMMUNE, OFFICER, on(day), on(notifiedOn));
    }

    private static DialogueHeld event(String day, String notifiedOn, @Nullable NoticeGiven notice) {
        return new DialogueHeld(COMMUNE, OFFICER, on(day), on(notifiedOn), notice);
    }
}
