package org.tiepdan.reporting.casefile.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Topics;

/** The three logs, in the order in which a petition passes through them; each owns one part of the document. */
public enum Log {
    INTAKE(Topics.PETITION_EVENTS, "intake"),
    ROUTING(Topics.ROUTING_EVENTS, "routing"),
    TRACKING(Topics.TRACKING_EVENTS, "tracking");

    private static final Map<String, Log> BY_TOPIC =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Log::topic, log -> log));

    private final String topic;
    private final String part;

    Log(String topic, String part) {
        this.topic = topic;
        this.part = part;
    }

    public static List<String> topics() {
        return Stream.of(values()).map(Log::topic).toList();
    }

    /** @throws IllegalArgumentException for any other topic */
    public static Log of(String topic) {
        return Optional.ofNullable(BY_TOPIC.get(topic))
                .orElseThrow(() -> new IllegalArgumentException("Not a log of cases: " + topic));
    }

    public String topic() {
        return topic;
    }

    /** Name of the part in the document. */
    public String part() {
        return part;
    }

    /** @return the class that reads events of that wire type; null for a type unknown to this service */
    public @Nullable Class<? extends CaseEvent> viewOf(String type) {
        return switch (this) {
            case INTAKE -> IntakeEvent.TYPES.get(type);
            case ROUTING -> RoutingEvent.TYPES.get(type);
            case TRACKING ->
                TrackingTypes.ALL.containsKey(type) ? TrackingTypes.ALL.get(type) : DeadlineEvent.TYPES.get(type);
        };
    }
}
