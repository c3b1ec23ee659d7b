package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.testkit.ContractSamples;
import tools.jackson.databind.JsonNode;

class TriageCauseTest {

    @Test
    void hasTheCodesOfTheContractAndNoOthers() {
        var codes = ContractSamples.schema("petition.triage-requested.v1")
                .get("properties")
                .get("missing")
                .get("items")
                .get("enum");

        assertThat(StreamSupport.stream(codes.spliterator(), false).map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(TriageCause.values()).map(TriageCause::code),
                                // Triggered by the comparison with earlier petitions, which has its own reason.
                                Stream.of("repeated-after-the-end"))
                        .toList());
    }
}
