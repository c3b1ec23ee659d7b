package org.tiepdan.system.sample.raw;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * One record of a topic.
 *
 * @param caseId the key
 * @param type such as {@code case.opened.v1}
 * @param body the value
 */
public record RawEvent(String caseId, String type, JsonNode body) {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    static RawEvent of(ConsumerRecord<byte[], byte[]> written) {
        return new RawEvent(
                new String(written.key(), StandardCharsets.UTF_8),
                new String(written.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8),
                EventJson.MAPPER.readTree(written.value()));
    }

    /** @throws IllegalStateException where it does not say */
    String text(String member) {
        var text = said(member);
        if (text == null) {
            throw new IllegalStateException(type + " of " + caseId + " does not say " + member);
        }
        return text;
    }

    /** @return null where it does not say */
    @Nullable
    String said(String member) {
        var node = body.path(member);
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }

    @Nullable
    Integer number(String member) {
        var node = body.path(member);
        return node.isNumber() ? Integer.valueOf(node.intValue()) : null;
    }

    LocalDate day(String member) {
        return LocalDate.parse(text(member));
    }

    /** The day in Viet Nam of a moment. */
    LocalDate dayOf(String member) {
        return OffsetDateTime.parse(text(member)).atZoneSameInstant(OFFICE).toLocalDate();
    }
}
