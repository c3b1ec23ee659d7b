package org.tiepdan.reporting.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;
import tools.jackson.databind.JsonNode;

/**
 * The cases of the sample year on which officers acted, with the limits that the law pack starts and ends by these acts: close to
 * tracking's results, and enough to measure how well their ends are predicted. Each act counts as entered on its day.
 */
final class SampleYear {
    private static final Path SAMPLES = Path.of("../samples");
    private static final LawPack LAW = LawPack.packaged();
    private static final Map<String, LimitEvent> ACTS = Map.of(
            "acceptance", LimitEvent.ACCEPTED,
            "answer", LimitEvent.ANSWERED,
            "refusal", LimitEvent.REFUSED,
            "decision", LimitEvent.DECIDED,
            "publication", LimitEvent.PUBLISHED,
            "withdrawal", LimitEvent.WITHDRAWN,
            "objection", LimitEvent.OBJECTED,
            "transfer", LimitEvent.TRANSFERRED);

    private SampleYear() {}

    private record Act(LimitEvent event, LocalDate on, String by) {}

    static MadeAccounts accounts() {
        var acts = lines("acts.ndjson")
                .filter(act -> event(act) != null)
                .collect(Collectors.groupingBy(act -> key(act.get("petition"))));
        return MadeAccounts.of(lines("petitions.ndjson")
                .filter(petition -> acts.containsKey(key(petition)))
                .map(petition -> made(petition, acts.getOrDefault(key(petition), List.of())))
                .toArray(MadeCase[]::new));
    }

    private static Stream<JsonNode> lines(String file) {
        try {
            return Files.readAllLines(SAMPLES.resolve(file)).stream().map(EventJson.MAPPER::readTree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(JsonNode petition) {
        return petition.get("receivingBody").asString()
                + petition.get("idempotencyKey").asString();
    }

    private static @Nullable LimitEvent event(JsonNode act) {
        var name = act.get("act").asString();
        return name.equals("notification")
                ? switch (act.get("body").get("of").asString()) {
                    case "DECISION" -> LimitEvent.DECISION_NOTIFIED;
                    case "ACCEPTANCE" -> LimitEvent.ACCEPTANCE_NOTIFIED;
                    default -> null;
                }
                : ACTS.get(name);
    }

    private static MadeCase made(JsonNode petition, List<JsonNode> given) {
        var received = LegalTime.dateOf(
                OffsetDateTime.parse(petition.get("receivedAt").asString()).toInstant());
        var receiving = petition.get("receivingBody").asString();
        var acts = new ArrayList<Act>();
        for (var act : given) {
            var body = act.get("body");
            acts.add(new Act(
                    Objects.requireNonNull(event(act)),
                    LocalDate.parse(body.get("on").asString()),
                    body.get("by").asString()));
        }
        var made = MadeCase.received(petition.get("idempotencyKey").asString(), receiving, received.toString())
                .type(petition.get("type").asString());
        start(made, petition, List.of(LimitEvent.RECEIVED, LimitEvent.ASSIGNED), received, acts, receiving);
        for (int at = 0; at < acts.size(); at++) {
            var act = acts.get(at);
            start(made, petition, List.of(act.event), act.on, acts.subList(at + 1, acts.size()), receiving);
        }
        return made;
    }

    private static void start(
            MadeCase made,
            JsonNode petition,
            List<LimitEvent> events,
            LocalDate on,
            List<Act> later,
            String receiving) {
        for (var event : events) {
            LAW.timeLimits().startedBy(event, on).stream()
                    .filter(limit -> covers(limit, petition))
                    .forEach(limit -> add(made, limit, on, later, receiving));
        }
    }

    private static boolean covers(TimeLimit limit, JsonNode petition) {
        var course = limit.course();
        return course.kind() == Course.Kind.DUTY
                && (course.owedBy() == Course.Owner.RECEIVING_BODY || course.owedBy() == Course.Owner.COMPETENT_BODY)
                && limit.appliesTo().outcomes().isEmpty()
                && limit.appliesTo()
                        .covers(
                                PetitionType.valueOf(petition.get("type").asString()),
                                petition.has("instance")
                                        ? petition.get("instance").asInt()
                                        : null,
                                Channel.valueOf(petition.get("channel").asString()),
                                null,
                                null);
    }

    private static void add(MadeCase made, TimeLimit limit, LocalDate on, List<Act> later, String receiving) {
        var course = limit.course();
        for (var act : later) {
            if (course.metBy().contains(act.event)) {
                limit(made, limit, on, owner(course, act.by, receiving), act.on.toString());
                return;
            }
            if (course.endedBy().contains(act.event)) {
                return;
            }
        }
        limit(made, limit, on, owner(course, later.isEmpty() ? receiving : later.getLast().by, receiving), null);
    }

    private static void limit(MadeCase made, TimeLimit limit, LocalDate on, String owner, @Nullable String done) {
        var due = LAW.timeLimits().due(limit, on, false, false).dueOn();
        made.limit(limit.ruleId(), limit.step().name(), owner, on.toString(), due.toString(), done);
    }

    private static String owner(Course course, String acting, String receiving) {
        return course.owedBy() == Course.Owner.RECEIVING_BODY ? receiving : acting;
    }
}
