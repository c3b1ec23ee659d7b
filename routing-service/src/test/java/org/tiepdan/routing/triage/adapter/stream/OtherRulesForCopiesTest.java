package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.testkit.EditedLaw;
import org.tiepdan.routing.testkit.EditedLaw.Edit;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.anew.Redecision;

/** New rules are loaded while a petition is open that was first taken for a copy. */
class OtherRulesForCopiesTest extends RepeatsScenario {
    private static final Edit NOT_READ_YET =
            new Edit("jurisdiction.csv", "KN-COMMUNE-1;", ";1;RESPONDENT_BODY;", ";1;OFFICER;");
    private static final Edit TO_THE_PROVINCE =
            new Edit("jurisdiction.csv", "KN-COMMUNE-1;", ";1;RESPONDENT_BODY;", ";1;PROVINCE;");
    private static final Edit ROUTE_AGAIN =
            new Edit("settings.csv", "open-petitions-on-new-rules;", ";LIST;", ";ROUTE_AGAIN;");

    @TempDir
    private Path folder;

    /** Readers identify events by id: two events with the same id are the same event. */
    @Test
    void what_was_closed_as_a_copy_is_routed_by_an_event_of_its_own() throws IOException {
        service.close();
        service = start(law("before", NOT_READ_YET));
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd"));
        command(id(2), "k-1", "triage.unlink.v1", """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "OTHER-MATTER",
                 "requestDigest": "q-k-1"}""");
        var before = headers(2, "ce_id").size();
        assertThat(types(2).getLast()).isNotEqualTo("petition.routed.v1");

        restart(law("after", ROUTE_AGAIN));
        service.pass(Duration.ofSeconds(2));

        assertThat(types(2)).hasSize(before + 1).endsWith("petition.routed.v1");
        assertThat(headers(2, "ce_id")).doesNotHaveDuplicates();
        assertThat(headers(2, "ce_causationid").getLast())
                .isEqualTo(headers(2, "ce_causationid").getFirst());
    }

    /** A petition of another type, which says the same, is linked but decided by the rules like any other. */
    @Test
    void what_is_linked_but_was_decided_by_the_rules_is_decided_by_the_new_ones() throws IOException {
        service.close();
        service = start(law("before", NOT_READ_YET));
        receive(1, complaint("19-btcd").put("type", "PROPOSAL"));
        receive(2, complaint("19-btcd"));
        assertThat(types(2)).containsExactly("petition.linked.v1", "petition.triage-requested.v1");

        restart(law("after", ROUTE_AGAIN));
        service.pass(Duration.ofSeconds(2));

        assertThat(types(2)).endsWith("petition.routed.v1");
        assertThat(last(2, "petition.routed.v1").get("competentBody").asString())
                .isEqualTo("19-05443");
    }

    @Test
    void what_a_body_has_is_listed_though_it_is_linked_and_what_was_filed_as_a_copy_is_not() throws IOException {
        var unsigned = complaint("19-btcd");
        unsigned.putArray("findings").add("UNSIGNED");
        receive(1, unsigned);
        receive(2, complaint("19-btcd"));
        receive(3, complaint("19-btcd"));
        var anew = new Redecision(law("other", TO_THE_PROVINCE));

        assertThat(anew.otherwise(known(2))).map(RoutingAnswer::competentBody).hasValue("19-ubnd");
        assertThat(anew.otherwise(known(3))).isEmpty();
        assertThat(service.stored(Desk.OPEN)).containsKey(id(2).value()).doesNotContainKey(id(3).value());
    }

    private DecidedPetition known(int number) {
        return (DecidedPetition) Objects.requireNonNull(
                service.stored(Desk.DECIDED).get(id(number).value()));
    }

    private LawPack law(String name, Edit... edits) throws IOException {
        return EditedLaw.law(Files.createDirectory(folder.resolve(name)), edits);
    }
}
