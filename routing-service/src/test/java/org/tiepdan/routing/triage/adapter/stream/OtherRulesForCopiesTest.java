package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.testkit.EditedLaw;
import org.tiepdan.routing.testkit.EditedLaw.Edit;

/** New rules are loaded while a petition is open that was first taken for a copy. */
class OtherRulesForCopiesTest extends RepeatsScenario {
    private static final Edit NOT_READ_YET =
            new Edit("jurisdiction.csv", "KN-COMMUNE-1;", ";1;RESPONDENT_BODY;", ";1;OFFICER;");
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

    private LawPack law(String name, Edit... edits) throws IOException {
        return EditedLaw.law(Files.createDirectory(folder.resolve(name)), edits);
    }
}
