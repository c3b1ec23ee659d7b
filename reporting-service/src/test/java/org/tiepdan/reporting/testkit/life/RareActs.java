package org.tiepdan.reporting.testkit.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Events that few cases have, taken from their samples, with the body and the day of a case. */
final class RareActs {
    private static final List<String> NOTED = List.of(
            "case.answered.v1",
            "case.refused.v1",
            "case.withdrawn.v1",
            "case.terminated.v1",
            "case.extended.v1",
            "case.notified.v1",
            "case.published.v1",
            "case.executed.v1",
            "case.lodged-again.v1",
            "case.reported.v1",
            "case.urged.v1",
            "case.dialogue-held.v1",
            "case.found-complex.v1",
            "command.rejected.v1");
    private static final List<String> OF_EFFECT =
            List.of("case.effective.v1", "case.effective.v1", "case.effect-voided.v1");
    private static final List<String> OF_LIMITS = List.of(
            "deadline.revised.v1",
            "deadline.paused.v1",
            "deadline.elapsed.v1",
            "deadline.cancelled.v1",
            "deadline.ended-late.v1",
            "deadline.approaching.v1",
            "case.escalated.v1");
    private static final List<String> OF_ROUTING = List.of(
            "petition.triage-requested.v1",
            "petition.conflict-resolved.v1",
            "petition.registration-voided.v1",
            "petition.related.v1",
            "petition.group-grew.v1");
    private static final List<String> SETTLEMENTS = List.of("RIGHT", "WRONG", "PARTLY_RIGHT");

    private final Random random;

    RareActs(Random random) {
        this.random = random;
    }

    /** @param change what differs from the sample of {@code type} */
    record Act(String type, Consumer<ObjectNode> change) {}

    /** @param registered whether intake knows the case; it does not know matters */
    Act any(String body, LocalDate day, boolean registered) {
        return switch (random.nextInt(registered ? 10 : 9)) {
            case 0, 1 -> as(NOTED, body, day);
            case 2 -> as(OF_EFFECT, body, day);
            case 3 -> as(OF_LIMITS, body, day);
            case 4 -> as(OF_ROUTING, body, day);
            case 5 -> decided(body, day);
            case 6 -> moved(day);
            case 7, 8 -> completed(day);
            default -> new Act("petition.opened.v1", _ -> {});
        };
    }

    private Act as(List<String> types, String body, LocalDate day) {
        return new Act(types.get(random.nextInt(types.size())), act -> fill(act, body, day));
    }

    /** Only members that the sample has. */
    private static void fill(ObjectNode act, String body, LocalDate day) {
        Stream.of("by", "owedBy").filter(act::has).forEach(name -> act.put(name, body));
        Stream.of("on", "startsOn").filter(act::has).forEach(name -> act.put(name, day.toString()));
        if (act.has("dueOn")) {
            act.put("dueOn", day.plusDays(10).toString());
        }
    }

    /** The officer entered one of the facts; the event repeats them all. */
    private Act completed(LocalDate day) {
        var field = random.nextBoolean() ? "POLICY" : "JUDICIAL";
        var commune = random.nextBoolean() ? "05455" : "05710";
        int instance = 1 + random.nextInt(2);
        return new Act(random.nextBoolean() ? "petition.routed.v1" : "petition.triage-requested.v1", decision -> {
            Completing.complete(decision, day.toString());
            decision.put("field", field).put("instance", instance);
            decision.putObject("place").put("commune", commune);
        });
    }

    private Act decided(String body, LocalDate day) {
        var how = SETTLEMENTS.get(random.nextInt(SETTLEMENTS.size()));
        int money = random.nextInt(3);
        return new Act("case.decided.v1", decided -> {
            decided.put("by", body).put("on", day.toString()).put("settlement", how);
            if (money > 0) {
                decided.putObject("result").putObject("forState").put("moneyMillion", money);
            }
        });
    }

    private Act moved(LocalDate day) {
        boolean ended = random.nextBoolean();
        return new Act(
                "case.matter-moved.v1", moved -> moved.put("ended", ended).put("on", day.toString()));
    }
}
