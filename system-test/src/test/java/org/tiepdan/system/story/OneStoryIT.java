package org.tiepdan.system.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.system.story.Petitions.BOARD;
import static org.tiepdan.system.story.Petitions.FIRST;
import static org.tiepdan.system.story.Petitions.SECOND;
import static org.tiepdan.system.story.Petitions.SUPERIOR;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;

/** Routing, tracking, register, desk, feeds and timeline tell one story, whatever the bodies do. */
@Order(RunOrder.LEAVES_RUBBISH)
@ExtendWith(SharedSystem.Provider.class)
class OneStoryIT {
    /** The body that got a case by a transfer objects to it; the one that handed it on cannot. */
    @Test
    void aTransferredCaseIsObjectedToByTheBodyThatHasIt(SharedSystem system) {
        var story = Story.of(Voices.of(system), Petitions.feedback("bãi rác cạnh trạm bơm bốc mùi"));
        story.becomes("ROUTED", FIRST);

        Story.assertStatus(200, story.act("transfer", FIRST, Map.of("to", SECOND)));
        story.becomes("ROUTED", SECOND);
        story.reachesFeedOf(SECOND, "case.transferred.v1");

        var objection = Map.of("reason", "NOT-COMPETENT");
        Story.assertRefused(story.act("objection", FIRST, objection));
        Story.assertStatus(200, story.act("objection", SECOND, objection));
        story.becomes("IN_TRIAGE", "");
        story.reachesFeedOf(BOARD, "petition.triage-requested.v1");
        Story.assertRefused(story.act("answer", SECOND, Map.of()));

        Story.assertStatus(
                200,
                story.decide(
                        BOARD,
                        Map.of(
                                "outcome",
                                "TRANSFER",
                                "competentBody",
                                "19-so-xay-dung",
                                "reason",
                                "OBJECTION-UPHELD")));
        story.becomes("ROUTED", "19-so-xay-dung");
        story.reachesFeedOf("19-so-xay-dung", "petition.routed.v1");
        Story.assertRefused(story.act("answer", SECOND, Map.of()));
        Story.assertStatus(200, story.act("answer", "19-so-xay-dung", Map.of()));
        story.becomes("CLOSED", "19-so-xay-dung");
    }

    /** A case passed to and fro shows its age: the 45 days run from receipt, and the superior decides after two hand-overs. */
    @Test
    void aCaseHandedToAndFroDoesNotGetYoung(SharedSystem system) {
        var story =
                Story.of(Voices.of(system), Petitions.complaint("2026-09-07T09:00:00+07:00", "lòng vòng giữa hai xã"));
        story.becomes("ROUTED", FIRST);

        Story.assertStatus(200, story.act("transfer", FIRST, Map.of("to", SECOND, "on", "2026-09-15")));
        story.becomes("ROUTED", SECOND);
        var third = story.act("transfer", SECOND, Map.of("to", FIRST, "on", "2026-09-23"));
        Story.assertStatus(422, third);
        assertThat(third.text("/code")).isEqualTo("superior-decides");
        Story.assertStatus(200, story.act("objection", SECOND, Map.of("reason", "NOT-COMPETENT", "on", "2026-09-23")));
        story.becomes("IN_TRIAGE", "");
        Story.assertRefused(story.decide(FIRST, transfer(FIRST, "2026-10-01")));
        Story.assertStatus(200, story.decide(SUPERIOR, transfer(FIRST, "2026-10-01")));
        story.becomes("ROUTED", FIRST);

        story.awaitLimit("XLD-MAX-DISCIPLINE", "startsOn", "2026-09-07");
        assertThat(story.row().path("hop").asInt(0)).isGreaterThanOrEqualTo(2);
        assertThat(story.row().path("overdue").asBoolean(false)).isTrue();
        assertThat(story.isListed("overdue=true&competent=" + FIRST)).isTrue();
    }

    /** A register from before the reorganisation is typed in: what was done in time is not late. */
    @Test
    void aPetitionOfJune2025IsEnteredLate(SharedSystem system) {
        var petition = Petitions.of("PROPOSAL", "đề nghị mở rộng đường vào chợ cũ")
                .put("channel", "IN_PERSON")
                .put("receivedAt", "2025-06-05T09:00:00+07:00");
        petition.remove("respondent");
        petition.putObject("place").put("commune", "05446");
        var story = Story.of(Voices.of(system), petition);
        story.becomes("IN_TRIAGE", "");

        Story.assertStatus(
                200, story.decide(BOARD, Map.of("outcome", "ACCEPT", "reason", "FACTS-COMPLETED", "on", "2025-06-12")));
        story.becomes("ROUTED", SUPERIOR);
        Story.assertStatus(200, story.act("answer", SUPERIOR, Map.of("on", "2025-06-12")));
        story.becomes("CLOSED", SUPERIOR);
        assertThat(story.row().path("overdue").asBoolean(true)).isFalse();
        assertThat(story.row().path("closedOn").asString("")).isEqualTo("2025-06-12");
    }

    /** A wrong day is put right by a correction, and what followed is judged by the true day. */
    @Test
    void aWrongDayIsPutRight(SharedSystem system) {
        var story = Story.of(
                Voices.of(system), Petitions.complaint("2026-09-01T09:00:00+07:00", "thu hồi đất ruộng ven đê"));
        story.becomes("ROUTED", FIRST);

        Story.assertStatus(200, story.act("acceptance", FIRST, Map.of("on", "2026-11-04")));
        story.awaitLimit("KN-ACCEPT-1", "state", "MISSED");
        var correction = EventJson.MAPPER
                .createObjectNode()
                .put("by", FIRST)
                .put("officer", "cb-0142")
                .put("voids", story.idOf("acceptance", FIRST))
                .put("reason", "WRONG_DAY");
        correction.putObject("corrected").put("act", "acceptance").put("on", "2026-09-04");
        Story.assertStatus(200, story.correct(correction));

        story.awaitLimit("KN-ACCEPT-1", "state", "MET");
        story.becomes("ACCEPTED", FIRST);
        Story.assertStatus(
                200, story.act("decision", FIRST, Map.of("on", "2026-10-01", "number", "9/QĐ", "settlement", "RIGHT")));
        story.awaitLimit("KN-RESOLVE-1", "state", "MET");
        assertThat(String.join("\n", story.timeline())).contains("thụ lý, ngày 04/09/2026 (ghi sai ngày)");
    }

    /** A case answered by a slip is open again after a correction. */
    @Test
    void aSlipIsNotForEver(SharedSystem system) {
        var story = Story.of(Voices.of(system), Petitions.feedback("nước máy đục từ sáng thứ hai"));
        story.becomes("ROUTED", FIRST);
        Story.assertStatus(200, story.act("answer", FIRST, Map.of()));
        story.becomes("CLOSED", FIRST);

        Story.assertStatus(
                200,
                story.act("correction", FIRST, Map.of("voids", story.idOf("answer", FIRST), "reason", "WRONG_ACT")));
        story.becomes("ROUTED", FIRST);
        story.reachesFeedOf(FIRST, "case.corrected.v1");
        Story.assertStatus(200, story.act("transfer", FIRST, Map.of("to", SECOND)));
        story.becomes("ROUTED", SECOND);
    }

    private static Map<String, String> transfer(String to, String on) {
        return Map.of("outcome", "TRANSFER", "competentBody", to, "reason", "OBJECTION-UPHELD", "on", on);
    }
}
