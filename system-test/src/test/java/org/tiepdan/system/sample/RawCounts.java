package org.tiepdan.system.sample;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.system.harness.LogReader;
import tools.jackson.databind.JsonNode;

/** Counts the office from the raw logs alone, without code of the services: the oracle for every other count. */
final class RawCounts {
    private static final Set<String> NO_BODY = Set.of("petitioner", "nobody");

    private static final Set<String> MAY_DENOUNCE = Set.of("DENUNCIATION", "MIXED");

    private final Map<String, JsonNode> received = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> closings = new HashMap<>();
    private final Map<String, String> limits = new HashMap<>();

    RawCounts(LogReader log) {
        log.readAll("intake.petition-events.v1").forEach(this::intake);
        log.readAll("tracking.case-events.v1").forEach(this::tracking);
    }

    private void intake(ConsumerRecord<byte[], byte[]> written) {
        if (type(written).equals("petition.received.v1")) {
            received.putIfAbsent(caseId(written), EventJson.MAPPER.readTree(written.value()));
        }
    }

    private void tracking(ConsumerRecord<byte[], byte[]> written) {
        var id = caseId(written);
        var event = EventJson.MAPPER.readTree(written.value());
        switch (type(written)) {
            case "case.opened.v1" -> states.put(id, event.get("state").asString());
            case "case.routed.v1", "case.transferred.v1" -> states.put(id, "ROUTED");
            case "case.objected.v1" -> states.put(id, "IN_TRIAGE");
            case "case.accepted.v1" -> states.put(id, "ACCEPTED");
            case "case.decided.v1" -> states.put(id, "DECIDED");
            case "case.closed.v1" -> {
                states.put(id, "CLOSED");
                closings.put(id, event.get("closedAs").asString());
            }
            case "deadline.set.v1" -> limit(event, "OPEN");
            case "deadline.met.v1" -> limit(event, "MET");
            case "deadline.missed.v1" -> limit(event, "MISSED");
            case "deadline.cancelled.v1" -> limit(event, "CANCELLED");
            case "deadline.revised.v1" -> limit(event, event.get("state").asString());
            default -> {
                // Other events change neither the holder of a case nor its limits.
            }
        }
    }

    long received() {
        return received.size();
    }

    SortedMap<String, Long> byState() {
        return counted(states);
    }

    SortedMap<String, Long> byClosing() {
        return counted(closings);
    }

    SortedMap<String, Long> byType() {
        return received.values().stream()
                .collect(Collectors.groupingBy(
                        petition -> petition.get("type").asString(), TreeMap::new, Collectors.counting()));
    }

    SortedMap<String, Long> limitsByState() {
        return counted(limits);
    }

    /** @return the running register numbers of each body and year, {@code 19-btcd/2026}, without numbers apart */
    SortedMap<String, TreeSet<Integer>> registerNumbers() {
        var numbers = new TreeMap<String, TreeSet<Integer>>();
        received.values().stream()
                .filter(petition -> !MAY_DENOUNCE.contains(petition.get("type").asString()))
                .forEach(petition -> numbers.computeIfAbsent(
                                petition.get("receivingBody").asString() + "/" + petition.get("registerYear"),
                                _ -> new TreeSet<>())
                        .add(petition.get("registerNumber").intValue()));
        return numbers;
    }

    private static SortedMap<String, Long> counted(Map<String, String> values) {
        return values.values().stream()
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }

    /** A limit that no body owes makes nobody late, and is counted nowhere. */
    private void limit(JsonNode event, String state) {
        if (!NO_BODY.contains(event.get("owedBy").asString())) {
            limits.put(event.get("deadlineId").asString(), state);
        }
    }

    private static String caseId(ConsumerRecord<byte[], byte[]> written) {
        return new String(written.key(), StandardCharsets.UTF_8);
    }

    static String type(ConsumerRecord<byte[], byte[]> written) {
        return new String(written.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }
}
