package org.tiepdan.reporting.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.LawPack;
import tools.jackson.databind.JsonNode;

class CodeWordsTest {
    private static final LawPack LAW = LawPack.packaged();
    private final CodeWords codes = new CodeWords(LAW);

    /** Routing checks that the contract has its codes. */
    @Test
    void knowsWhateverMayKeepTheRulesFromDeciding() {
        var missing = ContractSamples.schema("petition.triage-requested.v1")
                .get("properties")
                .get("missing")
                .get("items")
                .get("enum");

        assertThat(StreamSupport.stream(missing.spliterator(), false).map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(CodeWords.missingCodes());
    }

    @Test
    void givesTheReasonsOfOfficersInTheWordsOfTheLawPack() {
        assertThat(LAW.triageReasons().all())
                .isNotEmpty()
                .allSatisfy(reason ->
                        assertThat(codes.reason(reason.code())).isEqualTo(new Words(reason.vi(), reason.en())));
        assertThat(codes.reason("OF-ANOTHER-PACK").vi()).isEqualTo("OF-ANOTHER-PACK.");
    }
}
