package org.tiepdan.feedsimulator.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Collects the events of a made-up day, numbered in the order in which they are added, some minutes apart. */
public final class DraftDay {
    /** The time zone of all legal days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The body in the samples. */
    private static final String BODY_OF_SAMPLES = "19-05443";

    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final Duration APART = Duration.ofMinutes(17);
    private static final Duration ON_THE_WAY = Duration.ofSeconds(1);

    private final String body;
    private final LocalDate day;
    private final List<FeedEvent> events = new ArrayList<>();

    /** @param body code of the body whose feed it is */
    public DraftDay(String body, LocalDate day) {
        this.body = body;
        this.day = day;
    }

    /** Adds an event with the payload of the sample of its type. */
    public DraftDay add(String type, String subject) {
        return add(type, subject, _ -> {});
    }

    /** @param change of the sample's payload */
    public DraftDay add(String type, String subject, Consumer<ObjectNode> change) {
        var sample = Sample.of(type);
        var data = ofThisBody(sample.value());
        change.accept(data);
        return put(type, subject, sample.source(), Map.of(), data);
    }

    /** Adds an event of a type without a contract yet, with a new attribute. */
    public DraftDay addUnknown(String type, String subject) {
        var data = EventJson.MAPPER.createObjectNode();
        data.put("by", body).putObject("detail").put("round", 1);
        return put(type, subject, "/tracking-service", Map.of("urgencylevel", "2"), data);
    }

    /** Ends the day: its reconciliation, and the first event of the next day. */
    public List<FeedEvent> closed(Reconciler reconciler, Reconciliation kind) {
        var all = new ArrayList<>(events);
        all.add(reconciler.reconcile(body, day, events, kind));
        var next =
                event(all.size(), "deadline.approaching.v1", events.getFirst().subject());
        all.add(next);
        return List.copyOf(all);
    }

    private FeedEvent event(int before, String type, String subject) {
        var sample = Sample.of(type);
        var at = day.plusDays(1).atTime(FIRST).atZone(ZONE).toInstant();
        return event(
                before + 1L, type, subject, at, attributes(sample.source(), subject, at), ofThisBody(sample.value()));
    }

    private DraftDay put(String type, String subject, String source, Map<String, String> more, ObjectNode data) {
        var at = day.atTime(FIRST)
                .plus(APART.multipliedBy(events.size()))
                .atZone(ZONE)
                .toInstant();
        var attributes = attributes(source, subject, at);
        attributes.putAll(more);
        events.add(event(events.size() + 1L, type, subject, at, attributes, data));
        return this;
    }

    private static FeedEvent event(
            long number, String type, String subject, Instant at, Map<String, String> attributes, ObjectNode data) {
        var id = Envelope.idOf(subject, type, String.valueOf(number));
        return new FeedEvent(number, id, type, subject, at.plus(ON_THE_WAY), attributes, data);
    }

    private static Map<String, String> attributes(String source, String subject, Instant at) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("source", source);
        attributes.put("time", at.toString());
        attributes.put("correlationid", Envelope.idOf(subject, "petition.received.v1", ""));
        return attributes;
    }

    private ObjectNode ofThisBody(ObjectNode value) {
        var text = EventJson.MAPPER.writeValueAsString(value);
        return (ObjectNode) EventJson.MAPPER.readTree(text.replace('"' + BODY_OF_SAMPLES + '"', '"' + body + '"'));
    }
}
