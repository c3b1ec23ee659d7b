package org.tiepdan.intake.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.register.Register;
import org.tiepdan.intake.registration.fault.PetitionFaults;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.respondent.Moved;
import org.tiepdan.lawpack.respondent.UnitKind;

/**
 * A petition as it was handed in. What is missing or could not be read is null, so that {@link PetitionFaults} can name
 * every fault at once.
 *
 * @param receivedAtAssumed true where only the day was given; null otherwise
 * @param registerNumber số đến of a register kept on paper; null where the office is to give the next one
 * @param registerYear of the register on paper; null for the year of receipt
 * @param fieldBody code of the body in charge of the field of State management; null where nobody said
 * @param signed not said means nobody looked for a signature
 * @param findings each once, in the order of the list
 */
public record PetitionRequest(
        @Nullable PetitionType type,
        @Nullable Channel channel,
        @Nullable String receivingBody,
        @Nullable Instant receivedAt,
        @Nullable Boolean receivedAtAssumed,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable LocalDate writtenOn,
        @Nullable Petitioner petitioner,
        @Nullable String subject,
        @Nullable String content,
        @Nullable Field field,
        @Nullable String subField,
        @Nullable Place place,
        @Nullable Respondent respondent,
        @Nullable ContestedDecision decision,
        @Nullable Integer instance,
        @Nullable String fieldBody,
        List<String> alsoSentTo,
        @Nullable Boolean signed,
        List<Attachment> attachments,
        List<Finding> findings) {

    /**
     * @param now when the request came
     * @return when the petition came: an hour that is only assumed does not lie in the future
     */
    public Instant receivedAtBy(Instant now) {
        if (receivedAt == null) {
            return now;
        }
        return Boolean.TRUE.equals(receivedAtAssumed)
                        && receivedAt.isAfter(now)
                        && LegalTime.dateOf(receivedAt).equals(LegalTime.dateOf(now))
                ? now
                : receivedAt;
    }

    /**
     * @param receivedAt when it came
     * @return in which book it is numbered; empty while no body is named
     */
    public Optional<Register> register(Instant receivedAt) {
        return Optional.ofNullable(receivingBody)
                .map(body -> registerYear == null ? Register.of(body, receivedAt) : new Register(body, registerYear));
    }

    /**
     * What the petitioner is known by.
     *
     * @return empty for somebody anonymous, or of whom neither name nor number is known, and while it is not known whether it denounces
     */
    public Optional<String> fingerprint(PetitionCodes codes) {
        return type == null || petitioner == null || petitioner.kind() == PetitionerKind.ANONYMOUS
                ? Optional.empty()
                : codes.fingerprint(petitioner.fullName(), petitioner.identityNumber(), type.mayDenounce());
    }

    /** @param mandated whether a written mandate of representatives came with it; null where nobody looked */
    public record Petitioner(
            @Nullable PetitionerKind kind,
            @Nullable String fullName,
            @Nullable String identityNumber,
            @Nullable Address address,
            @Nullable String phone,
            @Nullable Integer signatories,
            @Nullable Boolean mandated) {}

    public record Address(@Nullable String line, @Nullable String commune) {}

    /** Where the matter lies, which need not be where the petitioner lives. */
    public record Place(@Nullable String commune) {}

    /**
     * @param officers opaque ids, each once; null when nobody is named
     * @param unit under that body, whose head manages it; null for the body itself
     * @param moved what became of a denounced person since the act; body and role are then those of now, or the last ones
     * @param formerBody where that person worked at the time of the act
     */
    public record Respondent(
            @Nullable String body,
            @Nullable RespondentRole role,
            @Nullable List<String> officers,
            @Nullable Unit unit,
            @Nullable Moved moved,
            @Nullable String formerBody,
            @Nullable RespondentRole formerRole) {

        Respondent formerlyAt(@Nullable String otherBody) {
            return new Respondent(body, role, officers, unit, moved, otherBody, formerRole);
        }
    }

    /** @param role within the unit; seen from the body, everybody there is an official of its head */
    public record Unit(@Nullable UnitKind kind, @Nullable RespondentRole role) {}

    /** The decision or act that is complained of. */
    public record ContestedDecision(
            @Nullable DecisionKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn) {}

    public record Attachment(
            @Nullable String mediaType, @Nullable Long size) {}
}
