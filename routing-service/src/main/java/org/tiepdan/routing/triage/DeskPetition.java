package org.tiepdan.routing.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.Reason;

/**
 * The desk's knowledge of one petition.
 *
 * @param type code of a petition type, perhaps of a later version
 * @param instance of a complaint, as it was received
 * @param respondent null for none
 * @param desk code of the body that handles it for the receiving side: the one that received it, or its superior if that one is denounced
 * @param receivedOn day of receipt, in Viet Nam
 * @param objections in their order, the latest last
 * @param decider code of the common superior that decides instead of the receiving side; null for the receiving side
 * @param matter the facts for the rules; null if unknown
 * @param repeats whether it is handled as a copy of an earlier petition that says the same
 */
public record DeskPetition(
        String type,
        @Nullable Integer instance,
        @Nullable Respondent respondent,
        String desk,
        LocalDate receivedOn,
        Standing standing,
        List<Objection> objections,
        List<Conflict> conflicts,
        @Nullable String decider,
        @Nullable Matter matter,
        boolean repeats) {
    public DeskPetition {
        objections = List.copyOf(objections);
        conflicts = List.copyOf(conflicts);
    }

    /** A petition without further facts. */
    public DeskPetition(
            String type,
            @Nullable Integer instance,
            @Nullable Respondent respondent,
            String desk,
            LocalDate receivedOn,
            Standing standing,
            List<Objection> objections,
            List<Conflict> conflicts,
            @Nullable String decider) {
        this(type, instance, respondent, desk, receivedOn, standing, objections, conflicts, decider, null, false);
    }

    /**
     * The superior that decides, by the stored facts alone: rows of the queue and events stay the same on every day. It may have succeeded
     * the denounced body since; whether it decides today, {@link #superior(Bodies, LocalDate)} says.
     */
    public Optional<String> superior() {
        return Optional.ofNullable(decider)
                .filter(body -> Interests.keptFrom(type, respondent)
                        .filter(body::equals)
                        .isEmpty());
    }

    /**
     * @param today in Viet Nam
     * @return code of the superior that decides, or of who came after it; empty if that one is denounced, or succeeded the denounced body,
     *     in which case the receiving side's desk decides
     */
    public Optional<String> superior(Bodies bodies, LocalDate today) {
        return Optional.ofNullable(decider)
                .flatMap(body -> bodies.successorOn(body, today).or(() -> bodies.above(body, today)))
                .filter(body -> !isKeptFrom(body, bodies, today));
    }

    /** @return code of the body that handles it for the receiving side today, see {@link Interests#handlerOn} */
    public String handler(Bodies bodies, LocalDate today) {
        return new Interests(bodies).handlerOn(type, respondent, desk, today);
    }

    /**
     * Whether a decision of the desk may end a petition of several matters unsplit: it cannot be handled (TT05/2021 6.2b), or repeats one
     * that has ended.
     */
    public boolean endsAsAWhole(JurisdictionDecider rules) {
        return repeats || !notEligibleBecause(rules).isEmpty();
    }

    /** @return why it cannot be handled; empty if it can, or if the facts are unknown */
    List<Reason> notEligibleBecause(JurisdictionDecider rules) {
        return matter == null ? List.of() : rules.notEligibleBecause(matter);
    }

    /**
     * @param bodies to find the denounced body's successor, which must not be involved either (LTC 12.4)
     * @param today in Viet Nam
     */
    boolean isKeptFrom(String body, Bodies bodies, LocalDate today) {
        return new Interests(bodies).isDenounced(type, respondent, body, today);
    }
}
