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
 * Current and recent acts of two persons, and the erased petitions, rebuilt from the log at every start. Adding the same event twice
 * changes nothing.
 */
public final class Acts {
    /** For this long after its expiry, an act is still answered as expired. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final ConcurrentMap<String, TwoPersonAct> acts = new ConcurrentHashMap<>();
    private final Set<CaseId> erased = ConcurrentHashMap.newKeySet();

    /** A person requested it. */
    public void asked(TwoPersonAct act, Instant now) {
        acts.values().removeIf(other -> isForgotten(other, now));
        if (!isForgotten(act, now)) {
            acts.putIfAbsent(act.id(), act);
        }
    }

    private static boolean isForgotten(TwoPersonAct act, Instant now) {
        return act.expiresAt().plus(REMEMBERED).isBefore(now);
    }

    /** A second person confirmed it. */
    public void confirmed(String act, String by) {
        acts.computeIfPresent(act, (_, known) -> known.confirmed(by));
    }

    /** A second person decided against it. This counts even if another one confirmed at the same moment. */
    public void declined(String act, String by) {
        acts.computeIfPresent(act, (_, known) -> known.declined(by));
    }

    /** One of the two persons read the petition. */
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
     * Of two simultaneous requests, one reads.
     *
     * @return why {@code by} may not read; if empty, the reading is used up, until {@link #giveBack}
     */
    public Optional<ActRefusal> takeReading(String act, String by, Instant now) {
        var refusal = new AtomicReference<>(Optional.of(ActRefusal.NOT_A_PART));
        acts.computeIfPresent(act, (_, known) -> {
            refusal.set(known.refusesReading(by, now));
            return refusal.get().isEmpty() ? known.read(by) : known;
        });
        return refusal.get();
    }

    /** A reading did not take place, and may be repeated. */
    public void giveBack(String act, String by) {
        acts.computeIfPresent(act, (_, known) -> known.notRead(by));
    }
}
