package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** People of one name who give no identity number: one fingerprint, and perhaps several homes. ADR 176. */
class NamesakesTest extends RepeatsScenario {
    private static final String LINKED = "petition.linked.v1";
    private static final String RELATED = "petition.related.v1";
    private static final String UNLINKED = "petition.unlinked.v1";
    private static final String ROUTED = "petition.routed.v1";

    @Test
    void ofDifferentHomesAreTwoPeople() {
        receive(1, complaintOf("n-1"));
        receive(2, complaintOf("n-2"));

        assertThat(types(2)).containsExactly(RELATED, ROUTED);
        assertThat(last(2, RELATED).get("people").asInt()).isEqualTo(2);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
    }

    @Test
    void ofOneHomeAreOnePerson() {
        receive(1, complaintOf("n-1"));
        receive(2, complaintOf("n-2"));
        receive(3, complaintOf("n-1"));
        receive(4, complaintOf("n-2"));

        assertThat(first(3)).isEqualTo(id(1).value());
        assertThat(first(4)).isEqualTo(id(2).value());
    }

    @Test
    void withoutAHomeAreOnePersonAsBefore() {
        receive(1, complaint("19-btcd"));
        receive(2, complaintOf("n-1"));

        assertThat(first(2)).isEqualTo(id(1).value());
    }

    @Test
    void ofAnotherHomeIsNoCopyThroughACopyWithoutOne() {
        receive(1, complaintOf("n-1"));
        receive(2, complaint("19-btcd"));
        receive(3, complaintOf("n-2"));

        assertThat(first(2)).isEqualTo(id(1).value());
        assertThat(types(3)).containsExactly(RELATED, ROUTED);
    }

    @Test
    void areToldApartWhenAnAddressIsMended() {
        receive(1, complaintOf("n-1"));
        receive(2, complaintOf("n-1"));

        correct(2, 1, complaintOf("n-2"), "petitioner/address");

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
    }

    @Test
    void areToldApartWhenTheFirstWithoutAHomeGetsAnotherOne() {
        receive(1, complaint("19-btcd"));
        receive(2, complaintOf("n-1"));
        assertThat(first(2)).isEqualTo(id(1).value());

        correct(1, 1, complaintOf("n-2"), "petitioner/address");

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
    }

    @Test
    void stayOnePersonWhenTheFirstWithoutAHomeGetsTheSameOne() {
        receive(1, complaint("19-btcd"));
        receive(2, complaintOf("n-1"));

        correct(1, 1, complaintOf("n-1"), "petitioner/address");

        assertThat(types(2)).containsExactly(LINKED, ROUTED);
    }

    @Test
    void areTwoFirstsWhenTheFirstWithoutAHomeIsVoid() {
        receive(1, complaint("19-btcd"));
        receive(2, complaintOf("n-1"));
        receive(3, complaintOf("n-2"));
        assertThat(first(3)).isEqualTo(id(1).value());

        makeVoid(1, complaint("19-btcd"));

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
        assertThat(types(3)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
    }

    @Test
    void whoDenounceAreToldApartTheSameWay() {
        receive(1, denunciation("19-05443").put("nameRef", "n-1"));
        receive(2, denunciation("19-so-noi-vu").put("nameRef", "n-2"));
        receive(3, denunciation("19-so-noi-vu").put("nameRef", "n-1"));

        assertThat(types(2)).doesNotContain(LINKED);
        assertThat(first(3)).isEqualTo(id(1).value());
    }

    private static ObjectNode complaintOf(String nameRef) {
        return complaint("19-btcd").put("nameRef", nameRef);
    }

    private String first(int number) {
        return last(number, LINKED).get("first").asString();
    }
}
