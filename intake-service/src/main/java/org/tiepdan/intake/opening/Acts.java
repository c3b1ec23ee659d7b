package org.tiepdan.intake.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import org.tiepdan.eventing.CaseId;

/**
 * Acts of two persons that are not long over, and the petitions that are erased: made again from the log at every start. To hear of the
 * same event twice changes nothing.
 */
public final class Acts {
    /** So long after its hour an act can still say that it is over. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final ConcurrentMap<String, TwoPersonAct> acts = new ConcurrentHashMap<>();
    private final Set<CaseId> erased = ConcurrentHashMap.newKeySet();

    /** Somebody asked for it. */
    public void asked(TwoPersonAct act, Instant now) {
        acts.values().removeIf(other -> isForgotten(other, now));
        if (!isForgotten(act, now)) {
            acts.putIfAbsent(act.id(), act);
        }
    }

    private static boolean isForgotten(TwoPersonAct act, Instant now) {
        return act.expiresAt().plus(REMEMBERED).isBefore(now);
    }

    /** A second person agreed. */
    public void confirmed(String act, String by) {
        acts.computeIfPresent(act, (_, known) -> known.confirmed(by));
    }

    /** One of the two read the petition. */
    public void read(String act, String by) {
        acts.computeIfPresent(act, (_, known) -> known.read(by));
    }

    public void erased(CaseId petition) {
        erased.add(petition);
    }

    public boolean isErased(CaseId petition) {
        return erased.contains(petition);
    }

    /** @return empty also for an act of another petition or for another use */
    public Optional<TwoPersonAct> find(CaseId petition, String act, ActUse use) {
        return Optional.ofNullable(acts.get(act))
                .filter(known -> known.petition().equals(petition) && known.use() == use);
    }

    /**
     * Of two requests at once, one reads.
     *
     * @return why {@code by} may not read; where it is empty, the reading is taken, until {@link #giveBack}
     */
    public Optional<ActRefusal> takeReading(String act, String by, Instant now) {
        var refusal = new AtomicReference<>(Optional.of(ActRefusal.NOT_A_PART));
        acts.computeIfPresent(act, (_, known) -> {
            refusal.set(known.refusesReading(by, now));
            return refusal.get().isEmpty() ? known.read(by) : known;
        });
        return refusal.get();
    }

    /** A reading that was taken did not take place. */
    public void giveBack(String act, String by) {
        acts.computeIfPresent(act, (_, known) -> known.notRead(by));
    }
}
