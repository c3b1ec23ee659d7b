package org.tiepdan.reporting.casefile.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.MatterFacts.Details;

/**
 * The facts of a petition after an officer of the desk completed some of them. Of two statements, the one that knew of the later correction
 * of the registration is newer; of two with the same knowledge, the later one in routing's log. A null member says nothing: the registered
 * fact holds.
 *
 * @param corrections number of the latest known correction; the first member, like the next one an int64, since the database compares
 *     statements by them
 * @param position offset in routing's log; {@link #OF_INTAKE} for a correction that replaces what the desk completed
 * @param knownFrom when it was recorded; null for a correction
 */
public record DeskFacts(
        long corrections,
        long position,
        @Nullable Instant knownFrom,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Integer instance,
        @Nullable String respondentBody,
        @Nullable String respondentRole,
        @Nullable String decisionKind,
        @Nullable LocalDate decisionReceivedOn) {
    private static final long OF_INTAKE = -1;

    /** What a decision says about a petition of that type, as far as such a petition can have the facts. */
    static DeskFacts said(long corrections, Fact fact, String type, Details details) {
        boolean complaint = PetitionType.COMPLAINT.name().equals(type);
        var place = details.place();
        var respondent = details.respondent();
        var decision = complaint ? details.decision() : null;
        return new DeskFacts(
                corrections,
                fact.position(),
                fact.time(),
                allowed(details.field(), PetitionType.ofCode(type)),
                place == null ? null : place.commune(),
                complaint ? details.instance() : null,
                respondent == null ? null : respondent.body(),
                respondent == null ? null : respondent.role(),
                decision == null ? null : decision.kind(),
                decision == null ? null : decision.receivedOn());
    }

    private static @Nullable String allowed(@Nullable String field, PetitionType type) {
        boolean refused =
                Stream.of(Field.values()).anyMatch(each -> each.name().equals(field) && !each.allowedFor(type));
        return refused ? null : field;
    }

    /** A correction after which the registered facts hold. */
    public static DeskFacts replacedBy(int correction) {
        return new DeskFacts(correction, OF_INTAKE, null, null, null, null, null, null, null, null);
    }

    /** @return the newer of two statements; null if there is none */
    public static @Nullable DeskFacts newer(@Nullable DeskFacts one, @Nullable DeskFacts other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int more = Long.compare(one.corrections, other.corrections);
        return (more == 0 ? Long.compare(one.position, other.position) : more) < 0 ? other : one;
    }

    boolean saysTheSame(DeskFacts other) {
        return new DeskFacts(
                        corrections,
                        other.position,
                        other.knownFrom,
                        field,
                        commune,
                        instance,
                        respondentBody,
                        respondentRole,
                        decisionKind,
                        decisionReceivedOn)
                .equals(other);
    }
}
