package org.tiepdan.tracking.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One case of the model: its state, its holder, and its limits. */
final class ModelCase {
    static final String BOARD = "19-btcd";
    static final String PROVINCE = "19-ubnd";
    private static final int HAND_OVERS_BEFORE_SUPERIOR = 2;

    final ModelLimits limits;
    String state = "";
    /** Whether the holder was declared competent. */
    boolean hasCompetentBody;

    private final PetitionKind kind;
    private LocalDate receivedOn = LocalDate.MAX;
    private LocalDate lastActOn = LocalDate.MIN;
    private int handOvers;

    ModelCase(PetitionKind kind, ModelLimits limits) {
        this.kind = kind;
        this.limits = limits;
    }

    /** Routing hands the petition to a body, initially or after an objection. */
    boolean route(String id, String body, LocalDate received, LocalDate on, Instant now) {
        boolean first = state.isEmpty();
        if (!first && !state.equals("IN_TRIAGE")) {
            return false;
        }
        limits.catchUp(now);
        state = "ROUTED";
        limits.holder = body;
        hasCompetentBody = true;
        limits.outcome = "TRANSFER";
        handOvers++;
        lastActOn = on;
        if (first) {
            receivedOn = received;
            limits.moment("RECEIVED", received, id, now);
        }
        List.of("HANDED_ON", "ROUTED", "ASSIGNED").forEach(word -> limits.moment(word, on, id, now));
        limits.handOver(body);
        succeed(now);
        return true;
    }

    /** @return whether the law allows recording it */
    boolean act(ModelAct act, Instant now, LocalDate today) {
        return act(act, now, today, false);
    }

    /** An urging has its true day, whatever turns out about the acts recorded before it. */
    boolean again(ModelAct act, Instant now, LocalDate today) {
        return act(act, now, today, act.kind() == ActKind.URGING);
    }

    private boolean act(ModelAct act, Instant now, LocalDate today, boolean mayPrecede) {
        var by = act.by();
        var on = act.on();
        if (!act.kind().isAllowedIn(state)
                || !act.kind().isFor(kind)
                || !may(act, ReferenceCase.day(now))
                || (act.kind().isOfACompetentBody() && !hasCompetentBody)
                || on.isBefore(receivedOn)
                || on.isAfter(today)
                || (on.isBefore(lastActOn) && !mayPrecede)
                || (act.kind() == ActKind.TRANSFER
                        && (handOvers >= HAND_OVERS_BEFORE_SUPERIOR || !Merger.takes(act.to(), on, by, today)))) {
            return false;
        }
        var extended = act.kind() == ActKind.EXTENSION ? limits.extensible(on) : Optional.<ModelLimit>empty();
        if (act.kind() == ActKind.EXTENSION && extended.isEmpty()) {
            return false;
        }
        succeed(now);
        limits.catchUp(now);
        happen(act, now);
        extended.ifPresent(limit -> limits.extend(limit, now));
        succeed(now);
        return true;
    }

    /** The receiving side may also send notices that are due, and alone urges. */
    private boolean may(ModelAct act, LocalDate day) {
        return act.kind() == ActKind.URGING
                ? act.by().equals(BOARD)
                : act.by().equals(Merger.on(day, limits.holder))
                        || (act.kind() == ActKind.NOTIFICATION && act.by().equals(BOARD));
    }

    private void happen(ModelAct act, Instant now) {
        state = act.kind().after(state);
        lastActOn = act.kind().movesTheCase() ? act.on() : lastActOn;
        limits.complex |= act.kind() == ActKind.COMPLEXITY;
        if (act.kind() == ActKind.TRANSFER) {
            limits.holder = act.to();
        } else if (act.kind() == ActKind.OBJECTION) {
            limits.holder = BOARD;
            hasCompetentBody = false;
        }
        act.kind().moments().forEach(word -> limits.moment(word, act.on(), act.id(), now));
        if (act.kind() == ActKind.SUSPENSION) {
            limits.stop(act.on(), now);
        } else if (!state.equals("SUSPENDED")) {
            limits.goOn(act.on(), now);
        }
        if (act.kind() == ActKind.TRANSFER) {
            handOvers++;
            limits.handOver(limits.holder);
        } else if (act.kind() == ActKind.OBJECTION) {
            limits.handOver(handOvers++ < HAND_OVERS_BEFORE_SUPERIOR ? BOARD : PROVINCE);
        }
    }

    void swap(LocalDate day) {
        limits.swap(day);
    }

    /** Limits that have not ended are counted by the latest notice; then the clock judges those that have. */
    void look(Instant now) {
        if (!state.equals("CLOSED") || limits.anyIsOpen()) {
            succeed(now);
            limits.catchUp(now);
        }
        limits.judge(now);
    }

    /** After the end of a body its successor holds its cases, with their open duties. */
    void succeed(Instant now) {
        var successor = Merger.on(ReferenceCase.day(now), limits.holder);
        if (!successor.equals(limits.holder)) {
            limits.succeed(limits.holder, successor);
            limits.holder = successor;
        }
    }

    String holder() {
        return limits.holder;
    }
}
