package org.tiepdan.system.sample.log;

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
 * @param cause id of the command or event that caused it; empty for none
 * @param body the value
 */
public record RawEvent(String caseId, String type, String cause, JsonNode body) {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static RawEvent of(ConsumerRecord<byte[], byte[]> written) {
        return new RawEvent(
                new String(written.key(), StandardCharsets.UTF_8),
                header(written, "ce_type"),
                header(written, "ce_causationid"),
                EventJson.MAPPER.readTree(written.value()));
    }

    private static String header(ConsumerRecord<byte[], byte[]> written, String name) {
        var header = written.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Of the same case and cause. */
    RawEvent as(String otherType, JsonNode otherBody) {
        return new RawEvent(caseId, otherType, cause, otherBody);
    }

    /** @throws IllegalStateException if the member is missing */
    public String text(String member) {
        var text = said(member);
        if (text == null) {
            throw new IllegalStateException(type + " of " + caseId + " does not say " + member);
        }
        return text;
    }

    /** @return null if the member is missing */
    public @Nullable String said(String member) {
        var node = body.path(member);
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }

    public @Nullable Integer number(String member) {
        var node = body.path(member);
        return node.isNumber() ? Integer.valueOf(node.intValue()) : null;
    }

    public LocalDate day(String member) {
        return LocalDate.parse(text(member));
    }

    /** The day in Viet Nam of a moment. */
    public LocalDate dayOf(String member) {
        return OffsetDateTime.parse(text(member)).atZoneSameInstant(OFFICE).toLocalDate();
    }
}
