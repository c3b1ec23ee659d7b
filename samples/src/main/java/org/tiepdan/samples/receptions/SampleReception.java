package org.tiepdan.samples.receptions;

import java.util.Map;

/**
 * A line of the receptions' file.
 *
 * @param key idempotency key of the request
 * @param reception body of the request, in the order in which it is written
 */
public record SampleReception(String key, Map<String, Object> reception) {}
