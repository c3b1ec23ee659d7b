package org.tiepdan.samples.acts;

import java.util.Map;

/**
 * A line of the acts' file.
 *
 * @param key idempotency key of the request
 * @param act a command of tracking, {@code triage-decision} or {@code objection}
 * @param body of the request, in the order in which it is written
 */
public record SampleAct(String key, Ref petition, String act, Map<String, Object> body) {
    public record Ref(String receivingBody, String idempotencyKey) {}
}
