package org.tiepdan.samples.receptions;

import java.util.Map;

/**
 * A line of the file of receptions.
 *
 * @param key idempotency key of the request
 * @param reception body of the request, with its members in order
 */
public record SampleReception(String key, Map<String, Object> reception) {}
