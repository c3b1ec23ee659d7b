package org.tiepdan.intake.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/** Later changes of registered petitions, corrections and voids, in the order of the log. Adding one twice changes nothing. Thread-safe. */
public final class PetitionChanges {
    private final ConcurrentMap<CaseId, List<Change>> changes = new ConcurrentHashMap<>();

    /**
     * One change.
     *
     * @param commandId of the request, from its key
     * @param requestDigest distinguishes a repeated request from a different one under the same key
     * @param at when it was recorded
     * @param reason code
     * @param correction what it changed; null if it voided the registration
     * @param registeredAs for a void registration, id of the petition registered instead; null for none
     * @param event position of its record
     * @param after the petition from then on
     */
    public record Change(
            String commandId,
            String requestDigest,
            Instant at,
            String reason,
            @Nullable Correction correction,
            @Nullable String registeredAs,
            Registered.Position event,
            Registered after) {
        /** @return the change recorded at that position; only the event of a correction repeats the whole petition */
        public Change recorded(Registered.Position position) {
            return new Change(
                    commandId,
                    requestDigest,
                    at,
                    reason,
                    correction,
                    registeredAs,
                    position,
                    correction == null ? after : after.at(position));
        }
    }

    /**
     * @param number 1 for the first of a petition
     * @param changed paths of members
     */
    public record Correction(int number, List<String> changed) {
        public Correction {
            changed = List.copyOf(changed);
        }
    }

    public void add(CaseId petition, Change change) {
        changes.merge(
                petition,
                List.of(change),
                (known, added) -> isAfter(change, known.getLast())
                        ? Stream.concat(known.stream(), added.stream()).toList()
                        : known);
    }

    private static boolean isAfter(Change change, Change last) {
        return change.event().offset() > last.event().offset();
    }

    /** @param first as it was registered */
    public Registered now(CaseId petition, Registered first) {
        return last(petition).map(Change::after).orElse(first);
    }

    public boolean isVoid(CaseId petition) {
        return last(petition).filter(change -> change.correction() == null).isPresent();
    }

    public int corrections(CaseId petition) {
        return (int) all(petition).stream()
                .filter(change -> change.correction() != null)
                .count();
    }

    public Optional<Change> find(CaseId petition, String commandId) {
        return all(petition).stream()
                .filter(change -> change.commandId().equals(commandId))
                .findFirst();
    }

    private Optional<Change> last(CaseId petition) {
        return all(petition).reversed().stream().findFirst();
    }

    private List<Change> all(CaseId petition) {
        return changes.getOrDefault(petition, List.of());
    }
}
