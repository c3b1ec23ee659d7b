package org.tiepdan.lawpack.limit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;

/**
 * To which petitions a time limit applies. An empty list means all.
 *
 * @param instance 1 (lần đầu) or 2 (lần hai) for complaints; null for both and for every other type
 * @param decisions what is complained of; only for complaints
 * @param outcomes of routing with which the limit starts; {@code TRIAGE} while undecided
 */
public record Scope(
        List<PetitionType> types,
        @Nullable Integer instance,
        List<Channel> channels,
        List<Handling> procedures,
        List<DecisionKind> decisions,
        List<Outcome> outcomes) {
    public static final Scope ALL = new Scope(List.of(), null, List.of(), List.of(), List.of(), List.of());

    /** The procedure in which a petition is handled, including the ordinary one. */
    public enum Handling {
        ORDINARY,
        MANAGEMENT_CHECK;

        static Handling by(@Nullable Procedure procedure) {
            return switch (procedure) {
                case null -> ORDINARY;
                case MANAGEMENT_CHECK -> MANAGEMENT_CHECK;
            };
        }
    }

    public Scope {
        types = List.copyOf(types);
        channels = List.copyOf(channels);
        procedures = List.copyOf(procedures);
        decisions = List.copyOf(decisions);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * @param ofInstance 1 or 2; null, not yet known, counts as 1
     * @param procedure null for the ordinary one
     * @param decision what is complained of; null, not yet known, counts as an administrative decision
     */
    public boolean covers(
            PetitionType type,
            @Nullable Integer ofInstance,
            Channel channel,
            @Nullable Procedure procedure,
            @Nullable DecisionKind decision) {
        return holds(types, type)
                && (instance == null || instance == (ofInstance == null ? 1 : ofInstance))
                && holds(channels, channel)
                && holds(procedures, Handling.by(procedure))
                && holds(decisions, decision == null ? DecisionKind.ADMINISTRATIVE_DECISION : decision);
    }

    /** @param outcome null while undecided */
    public boolean startsBy(@Nullable Outcome outcome) {
        return holds(outcomes, outcome == null ? Outcome.TRIAGE : outcome);
    }

    /** Whether the limit depends on the channel only. Showing it then reveals nothing about the type of the petition. */
    boolean asksOnlyTheChannel() {
        return types.isEmpty() && instance == null && procedures.isEmpty() && decisions.isEmpty() && outcomes.isEmpty();
    }

    public boolean coversAll(Channel channel) {
        return asksOnlyTheChannel() && holds(channels, channel);
    }

    private static <E> boolean holds(List<E> listed, E one) {
        return listed.isEmpty() || listed.contains(one);
    }
}
