package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.tracking.CaseReply;
import org.tiepdan.servicekit.command.Waiters;
import org.tiepdan.servicekit.web.command.IdempotencyKey;
import tools.jackson.databind.node.ObjectNode;

/** An objection is forwarded to tracking, which decides it. */
class ObjectionTest extends DeskScenario {
    private static final String OBJECTION = "/api/v1/petitions/" + DECIDED + "/objection";

    @Autowired
    private Waiters<CaseReply> waiters;

    @BeforeEach
    void petitionIsKnown() {
        desk.petitions.put(DECIDED, petition("19-btcd", "2026-07-01T02:15:00Z", 1));
    }

    @Test
    void isWrittenAsACommandOfTheCaseAndAnsweredAsTrackingAnswers() {
        var told = example("objection-response");
        log.answer = (id, request) -> reply(id, request, 200, null, told.toString());

        var answer = post(OBJECTION, "k1", example("objection-request"));

        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseHeaders().getFirst(IdempotencyKey.HEADER)).isEqualTo("k1");
        assertThat(body(answer)).isEqualTo(told);
        assertThat(log.written).singleElement().satisfies(written -> {
            assertThat(written.type()).isEqualTo(CommandRecord.CASE_OBJECTION);
            ObjectNode payload = EventJson.MAPPER.valueToTree(written.payload());
            assertThat(payload.propertyNames())
                    .containsAll(ContractSamples.value("case.objection.v1").propertyNames());
            assertThat(payload.get("by").stringValue()).isEqualTo("19-05443");
            assertThat(payload.get("officer").stringValue()).isEqualTo("cb-01");
            assertThat(payload.get("on").stringValue()).isEqualTo(today().toString());
            assertThat(payload.get("reason").stringValue()).isEqualTo("NOT-COMPETENT");
            assertThat(payload.get("proposedBody").stringValue()).isEqualTo("19-so-nong-nghiep-moi-truong");
        });
    }

    @Test
    void isRefusedWithTheStatusAndTheCodeOfTracking() {
        log.answer = (id, request) -> reply(id, request, 409, "not-allowed-in-state", null);

        var answer = post(OBJECTION, "k1", example("objection-request"));

        assertThat(answer.getStatus().value()).isEqualTo(409);
        assertThat(body(answer)).isEqualTo(example("not-allowed-in-state"));
    }

    @Test
    void isAskedAboutAgainWithTheSameKeyWhenNoAnswerComesInTime() {
        var answer = post(OBJECTION, "k1", example("objection-request"));

        assertThat(answer.getStatus().value()).isEqualTo(202);
        assertThat(answer.getResponseHeaders().getFirst(IdempotencyKey.HEADER)).isEqualTo("k1");
        assertThat(answer.getResponseHeaders().getLocation()).hasToString("/api/v1/petitions/" + DECIDED + "/routing");
    }

    @Test
    void readsTheReplyOfTheContract() {
        var sample = EventJson.MAPPER.treeToValue(ContractSamples.value("command.replied.v1"), CaseReply.class);

        assertThat(sample.status()).isEqualTo(409);
        assertThat(sample.code()).isEqualTo("not-allowed-in-state");
        assertThat(Objects.requireNonNull(sample.shown()).competentBody()).isEqualTo("19-05443");
    }

    private void reply(String id, DeskRequest request, int status, @Nullable String code, @Nullable String shown) {
        var is = shown == null ? null : EventJson.MAPPER.readValue(shown, CaseReply.Shown.class);
        var vi =
                "Cần vụ việc ở trạng thái ROUTED để có ý kiến về thẩm quyền, nhưng vụ việc đang ở trạng thái ACCEPTED.";
        var en = "Expected the case to be ROUTED for an objection, but it is ACCEPTED.";
        waiters.answer(id, request.digest(), new CaseReply(id, status, code, vi, en, is, request.digest()));
    }
}
