package org.tiepdan.samples.acts;

import java.util.Map;

/**
 * A line of the file of acts.
 *
 * @param key idempotency key of the request
 * @param act a command of tracking, {@code triage-decision} or {@code objection}
 * @param body of the request, with its members in order
 */
public record SampleAct(String key, Ref petition, String act, Map<String, Object> body) {
    public record Ref(String receivingBody, String idempotencyKey) {}
}
