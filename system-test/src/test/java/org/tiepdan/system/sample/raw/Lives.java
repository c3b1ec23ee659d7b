package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.harness.LogReader;
import org.tiepdan.system.sample.log.RawEvent;
import org.tiepdan.system.sample.log.Standing;

/** The lives of all cases, from the topics. */
public final class Lives {
    private static final Set<String> HANDED_ON = Set.of("ACCEPT", "TRANSFER", "URGE");

    private final Map<String, Life> lives = new LinkedHashMap<>();
    private final Map<String, Held> receptions = new LinkedHashMap<>();
    private int events;

    private Lives() {}

    /** Reads the three topics to their current ends. */
    public static Lives of(LogReader log) {
        return of(
                read(log, "intake.petition-events.v1"),
                read(log, "routing.case-events.v1"),
                read(log, "tracking.case-events.v1"));
    }

    private static List<RawEvent> read(LogReader log, String topic) {
        return log.readAll(topic).stream().map(RawEvent::of).toList();
    }

    /** Each in the order of its topic. Routing registers the matters of a split petition. */
    public static Lives of(List<RawEvent> intake, List<RawEvent> routing, List<RawEvent> tracking) {
        var lives = new Lives();
        lives.events = intake.size() + routing.size() + tracking.size();
        intake.forEach(lives::take);
        routing.stream().filter(Lives::isOfMatter).forEach(lives::register);
        Standing.of(tracking).forEach(lives::take);
        routing.forEach(lives::take);
        return lives;
    }

    private static boolean isOfMatter(RawEvent event) {
        return event.said("parent") != null && event.said("receivedAt") != null;
    }

    private void register(RawEvent event) {
        var life = lives.computeIfAbsent(event.caseId(), Life::new);
        if (!life.facts().counts()) {
            receive(life, event);
        }
    }

    private void take(RawEvent event) {
        if (event.type().startsWith("reception.")) {
            receive(event);
            return;
        }
        var life = lives.computeIfAbsent(event.caseId(), Life::new);
        if (Limit.about(event.type())) {
            var name = event.said("deadlineId");
            life.limit(name == null ? event.text("ruleId") : name).take(event);
            return;
        }
        switch (event.type()) {
            case "petition.received.v1", "petition.corrected.v1" -> receive(life, event);
            case "petition.voided.v1" -> life.change().mistaken();
            case "petition.routed.v1" -> life.change().complete(event);
            case "petition.triage-requested.v1" -> {
                // A second petition with the same id has facts of its own.
                if (event.said("conflictsWith") == null) {
                    life.change().complete(event);
                }
            }
            case "petition.unlinked.v1" -> life.change().copy(false);
            case "petition.split.v1" -> life.change().split(event.day("decidedOn"));
            default -> track(life, event);
        }
    }

    private void receive(RawEvent event) {
        if (event.type().equals("reception.held.v1")) {
            receptions.put(
                    event.caseId(),
                    new Held(
                            event.caseId(),
                            event.text("by"),
                            event.day("heldOn"),
                            event.text("session"),
                            event.body()));
        } else if (event.type().equals("reception.voided.v1")) {
            receptions.remove(event.caseId());
        }
    }

    private static void receive(Life life, RawEvent event) {
        life.change().receive(event);
        if (life.stays().isEmpty()) {
            life.move(event.text("receivingBody"), event.dayOf("receivedAt"));
        }
    }

    private static void track(Life life, RawEvent event) {
        life.handedOn(event.number("hop"));
        switch (event.type()) {
            case "case.opened.v1" -> open(life, event);
            case Standing.CORRECTED -> compare(life, event);
            case "case.routed.v1" -> route(life, event, "on");
            case "case.transferred.v1" -> handOn(life, event, event.text("to"));
            case "case.taken-over.v1" -> {
                life.act(act("case.accepted.v1", event, null));
                handOn(life, event, event.text("by"));
            }
            case "case.succeeded.v1" -> {
                var competent = life.competent();
                handOn(life, event, event.text("to"));
                if (!"COMPETENT".equals(event.said("role"))) {
                    life.undecided();
                    life.competent(competent);
                }
            }
            case "case.objected.v1" -> {
                var decider = event.said("decider");
                life.act(act(event.type(), event, event.said("reason")));
                life.move(decider == null ? life.facts().receivedBy() : decider, event.day("on"));
                life.decide(event.day("on"), null, null);
                life.undecided();
            }
            case "case.decided.v1" -> {
                life.act(act(event.type(), event, event.text("settlement")));
                life.competent(event.said("by"));
                life.result(event.body().path("result"));
            }
            case "case.closed.v1" -> close(life, event);
            case "case.effective.v1" -> life.effective(event.day("on"));
            case "case.effect-voided.v1" -> life.effective(null);
            case "case.notified.v1" -> life.act(act(event.type(), event, event.said("of")));
            case "case.accepted.v1" -> {
                life.act(act(event.type(), event, null));
                life.competent(event.said("by"));
            }
            case "case.answered.v1", "case.withdrawn.v1" -> life.act(act(event.type(), event, null));
            default -> {
                // No other event is counted.
            }
        }
    }

    private static void open(Life life, RawEvent event) {
        life.beginAgain();
        var conflict = event.body().path("conflict");
        if (conflict.path("body").asString("").equals(event.text("receivingBody"))) {
            // A denounced body never holds it.
            life.instead(conflict.path("handledBy").asString(""));
        }
        if (event.said("outcome") == null) {
            life.competent(event.said("competentBody"));
        } else {
            route(life, event, "openedOn");
        }
    }

    private static void route(Life life, RawEvent event, String day) {
        var outcome = event.text("outcome");
        var body = event.said("competentBody");
        life.decide(event.day(day), body, outcome);
        life.competent(body);
        if (body != null && HANDED_ON.contains(outcome)) {
            life.move(body, event.day(day));
        }
    }

    private static void handOn(Life life, RawEvent event, String body) {
        life.move(body, event.day("on"));
        life.decideFor(body, event.day("on"));
        life.competent(body);
    }

    private static void close(Life life, RawEvent event) {
        var as = event.text("closedAs");
        if (as.equals("TRANSFERRED_OUT")) {
            life.moveBackFrom(event.said("competentBody"), event.day("on"));
        }
        // A link alone does not make a copy: the later of two petitions that are both handled is linked, too.
        if (as.equals("DUPLICATE")) {
            life.change().copy(true);
        }
        if (as.equals("REGISTERED_BY_MISTAKE")) {
            life.change().mistaken();
        }
        life.end(event.day("on"));
        life.competent(event.said("competentBody"));
        life.act(new Act(event.type(), event.day("on"), event.said("competentBody"), as));
    }

    /** A correction contains the whole case: the history must lead to the same state. */
    private static void compare(Life life, RawEvent event) {
        var decided = life.decided();
        var closed = life.closed();
        boolean same = Objects.equals(
                        event.said("decidedOn"),
                        decided == null ? null : decided.on().toString())
                && event.text("state").equals("CLOSED") == (closed != null)
                && Objects.equals(event.said("closedAs"), closed == null ? null : closed.code());
        if (!same && !event.text("act").equals("registration")) {
            throw new IllegalStateException("The story of " + event.caseId() + " is not what its correction says");
        }
    }

    private static Act act(String type, RawEvent event, @Nullable String code) {
        return new Act(type, event.day("on"), event.said("by"), code);
    }

    /** The number of events in the topics. */
    public int events() {
        return events;
    }

    /** Those that were received, and not by mistake. */
    public Collection<Life> all() {
        return lives.values().stream().filter(life -> life.facts().counts()).toList();
    }

    /** Those that were recorded, and not voided. */
    public Collection<Held> receptions() {
        return receptions.values();
    }

    /** @throws IllegalArgumentException for a case that was not received */
    public Life one(String id) {
        return all().stream()
                .filter(life -> life.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No case " + id));
    }

    /** Whether a limit ended before {@code day} and has not been judged yet. */
    public boolean unjudged(LocalDate day) {
        return lives.values().stream()
                .flatMap(Life::duties)
                .anyMatch(limit -> limit.state().equals("OPEN") && limit.dueOn().isBefore(day));
    }
}
