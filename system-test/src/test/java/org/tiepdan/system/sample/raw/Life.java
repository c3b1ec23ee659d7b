package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The history of one case according to the topics, in their order. */
public final class Life {
    private static final String CLOSED = "case.closed.v1";
    private static final String DECIDED = "case.decided.v1";

    private final String id;
    private final Facts facts = new Facts();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, Limit> limits = new LinkedHashMap<>();

    private @Nullable String competent;
    private int handedOn;

    private JsonNode result = MissingNode.getInstance();
    private @Nullable LocalDate lastBeforeEffect;

    Life(String id) {
        this.id = id;
    }

    void result(JsonNode said) {
        result = said;
    }

    /** @param last day before the decision takes effect; null if it never does */
    void effective(@Nullable LocalDate last) {
        lastBeforeEffect = last;
    }

    /** @param body competent from now on; null keeps the one before */
    void competent(@Nullable String body) {
        competent = body == null ? competent : body;
    }

    /** No body is competent until the next decision. */
    void undecided() {
        competent = null;
    }

    /** @param times as the event says; null if it does not */
    void handedOn(@Nullable Integer times) {
        handedOn = times == null ? handedOn : times;
    }

    Facts change() {
        return facts;
    }

    /** The body holds it from that day on; nothing changes if the body already holds it. */
    void move(String body, LocalDate on) {
        if (stays.isEmpty()) {
            stays.add(new Stay(body, on, null));
            return;
        }
        var last = stays.getLast();
        if (!last.body().equals(body)) {
            stays.set(stays.size() - 1, last.until(on));
            stays.add(new Stay(body, on, null));
        }
    }

    /** The body above has held it from the first day. */
    void instead(String body) {
        var first = stays.getFirst();
        stays.set(0, new Stay(body, first.from(), first.to()));
        facts.receivedBy(body);
    }

    /** A body outside the province never held a case sent out on the day on which the case ended. */
    void moveBackFrom(@Nullable String outside, LocalDate on) {
        var last = stays.getLast();
        if (stays.size() > 1 && last.body().equals(outside) && last.from().equals(on)) {
            stays.removeLast();
            var before = stays.removeLast();
            stays.add(new Stay(before.body(), before.from(), null));
        }
    }

    /** A case that is reopened because it is not a copy after all continues from its receipt. */
    void beginAgain() {
        if (!acts.isEmpty() && !stays.isEmpty()) {
            acts.clear();
            decisions.clear();
            var first = stays.getFirst();
            stays.clear();
            stays.add(new Stay(first.body(), first.from(), null));
        }
    }

    void end(LocalDate on) {
        if (!stays.isEmpty()) {
            stays.set(stays.size() - 1, stays.getLast().until(on));
        }
    }

    void decide(LocalDate on, @Nullable String body, @Nullable String outcome) {
        decisions.add(new Decision(on, body, outcome));
    }

    /** The decision remains, for another body. */
    void decideFor(String body, LocalDate on) {
        if (!decisions.isEmpty() && decisions.getLast().body() != null) {
            decisions.add(new Decision(on, body, decisions.getLast().outcome()));
        }
    }

    void act(Act act) {
        acts.add(act);
    }

    Limit limit(String name) {
        return limits.computeIfAbsent(name, _ -> new Limit());
    }

    public String id() {
        return id;
    }

    /** The body that the topics last named as competent; null for none. */
    public @Nullable String competent() {
        return competent;
    }

    /** How often it was handed on between bodies. */
    public int handedOn() {
        return handedOn;
    }

    public Facts facts() {
        return facts;
    }

    /** The results stated in the decision; missing if none are. */
    public JsonNode result() {
        return result;
    }

    /** The first day on which a decision on a complaint has effect; null while it has none. */
    public @Nullable LocalDate effectiveOn() {
        return lastBeforeEffect == null ? null : lastBeforeEffect.plusDays(1);
    }

    public List<Stay> stays() {
        return stays;
    }

    public List<Decision> decisions() {
        return decisions;
    }

    /** @return null before the first */
    public @Nullable Decision decisionAtDawnOf(LocalDate day) {
        return decisions.stream()
                .filter(decision -> decision.from().isBefore(day))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    public Stream<Limit> duties() {
        return limits.values().stream().filter(Limit::ofBody);
    }

    /** In the order of recording. */
    public Stream<Act> acts(String type) {
        return acts.stream().filter(act -> act.type().equals(type));
    }

    /** @return null while there is none */
    public @Nullable Act decided() {
        return acts(DECIDED).reduce((_, later) -> later).orElse(null);
    }

    /** @return null while it has not ended */
    public @Nullable Act closed() {
        return acts(CLOSED).reduce((_, later) -> later).orElse(null);
    }

    /** @param before a day; events on it or later do not count */
    public @Nullable Act settled(LocalDate before) {
        var decided = acts(DECIDED)
                .filter(act -> act.on().isBefore(before))
                .reduce((_, later) -> later)
                .orElse(null);
        if (decided != null) {
            return decided;
        }
        return Stream.concat(
                        acts("case.answered.v1"),
                        acts(CLOSED)
                                .filter(act -> Set.of("WITHDRAWN", "TERMINATED", "ANSWERED", "SETTLED")
                                        .contains(String.valueOf(act.code()))))
                .filter(act -> act.on().isBefore(before))
                .min(Comparator.comparing(Act::on))
                .orElse(null);
    }

    /** Whether one of these received it, had it, or had to settle it. */
    public boolean concerns(Set<String> bodies) {
        return bodies.contains(facts.receivedBy())
                || stays.stream().anyMatch(stay -> bodies.contains(stay.body()))
                || decisions.stream().anyMatch(decision -> bodies.contains(String.valueOf(decision.body())));
    }

    @Override
    public String toString() {
        return id + " " + facts + " " + stays + " " + decisions + " " + acts + " " + limits.values();
    }
}
