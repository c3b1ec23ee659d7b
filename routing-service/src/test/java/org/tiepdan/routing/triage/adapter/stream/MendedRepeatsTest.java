package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.duplicate.FirstNow;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.repeats.first.WhereNow;
import tools.jackson.databind.node.ObjectNode;

/** The effect of a correction on links between similar petitions, found or decided. ADR 95. */
class MendedRepeatsTest extends RepeatsScenario {
    private static final String LINKED = "petition.linked.v1";
    private static final String UNLINKED = "petition.unlinked.v1";
    private static final String ROUTED = "petition.routed.v1";

    @Test
    void what_an_officer_said_is_no_copy_stays_none_when_a_phone_number_is_mended() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd"));
        command(id(2), "k-1", "triage.unlink.v1", """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "OTHER-MATTER",
                 "requestDigest": "q-k-1"}""");

        correct(2, 1, complaint("19-btcd"), "petitioner/phone");

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED, ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
        receive(3, complaint("19-btcd"));
        assertThat(types(3)).contains(LINKED);
    }

    @Test
    void what_is_linked_without_being_filed_stays_linked() {
        receive(1, unsigned());
        receive(2, complaint("19-btcd"));

        correct(2, 1, complaint("19-btcd"), "petitioner/phone");

        assertThat(types(2)).containsExactly(LINKED, ROUTED, ROUTED);
    }

    @Test
    void a_case_that_a_late_entry_preceded_is_not_filed_by_a_correction() {
        receive(1, complaint("19-btcd").put("receivedAt", "2026-07-07T02:00:00.000Z"));
        receive(2, complaint("19-btcd").put("receivedAt", "2026-07-06T02:00:00.000Z"));
        assertThat(types(1)).containsExactly(ROUTED, LINKED);

        correct(1, 1, complaint("19-btcd").put("receivedAt", "2026-07-07T02:00:00.000Z"), "petitioner/phone");

        assertThat(types(1)).containsExactly(ROUTED, LINKED, ROUTED);
        assertThat(last(1, ROUTED).has("closesAs")).isFalse();
    }

    @Test
    void copies_of_what_says_something_else_now_are_decided() {
        receiveThree();

        correct(1, 1, signed(complaint("19-btcd"), OTHER_WORDS, "05443"), "content");

        assertThat(types(1)).containsExactly(ROUTED, ROUTED);
        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
        assertThat(last(2, UNLINKED).get("by").asString()).isEqualTo("19-btcd");
        assertThat(types(3)).containsExactly(LINKED, ROUTED, LINKED);
        assertThat(last(3, LINKED).get("first").asString()).isEqualTo(id(2).value());
        receive(4, complaint("19-btcd").put("receivedAt", "2026-07-08T02:00:00.000Z"));
        assertThat(last(4, LINKED).get("first").asString()).isEqualTo(id(2).value());
    }

    @Test
    void copies_of_what_could_not_be_handled_are_decided() {
        receiveThree();

        correct(1, 1, unsigned(), "findings");

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
    }

    @Test
    void copies_of_what_says_the_same_stay() {
        receiveThree();

        correct(1, 1, complaint("19-btcd"), "petitioner/phone");
        correct(1, 2, signed(complaint("19-btcd"), WORDS + " Mong được xem xét.", "05443"), "content");

        assertThat(types(1)).containsExactly(ROUTED, ROUTED, ROUTED);
        assertThat(types(2)).containsExactly(LINKED, ROUTED);
        assertThat(types(3)).containsExactly(LINKED, ROUTED);
    }

    /** The path by petitioner is longer: a copy compared before the void may look up the first petition after it. */
    @Test
    void a_first_that_is_void_by_then_keeps_nothing_from_being_handled() {
        receive(1, complaint("19-btcd"));
        var unseenByTheIndex = complaint("19-btcd");
        unseenByTheIndex.remove("fingerprint");
        makeVoid(1, unseenByTheIndex);

        receive(2, complaint("19-btcd"));

        assertThat(types(2)).containsExactly(ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
        var first = (DecidedPetition) service.stored(Desk.DECIDED).get(id(1).value());
        assertThat(new WhereNow(TopologyScenario.LAW.bodies()).of(first).stage())
                .isEqualTo(FirstNow.Stage.NOT_HANDLED);
    }

    private void receiveThree() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd"));
        receive(3, complaint("19-btcd").put("receivedAt", "2026-07-07T02:00:00.000Z"));
    }

    private static ObjectNode unsigned() {
        var petition = complaint("19-btcd");
        petition.putArray("findings").add("UNSIGNED");
        return petition;
    }
}
