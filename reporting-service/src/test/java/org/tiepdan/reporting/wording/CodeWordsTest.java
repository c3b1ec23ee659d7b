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

    /** Routing checks that the contract contains its codes. */
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

    /** As earlier versions recorded them; the log keeps such a sentence for ever. */
    @Test
    void putsWordsForCodesIntoARecordedSentence() {
        var recorded = ContractSamples.sample("command.rejected.v1")
                .get("value")
                .get("vi")
                .stringValue();

        assertThat(CodeWords.spelledOut(recorded))
                .isEqualTo(
                        "Cần vụ việc ở trạng thái đã thụ lý để ghi quyết định giải quyết, nhưng vụ việc đang ở trạng thái"
                                + " đã chuyển đến cơ quan có thẩm quyền.");
        assertThat(CodeWords.spelledOut("Xác định thẩm quyền của UBND phường (TRANSFER), mã KN-COMMUNE-1."))
                .isEqualTo("Xác định thẩm quyền của UBND phường (chuyển đơn), mã KN-COMMUNE-1.");
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
