package org.tiepdan.intake.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.listed.KnownCodes;
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
 * A petition as handed in. Members that are missing or unreadable are null, so that {@link PetitionFaults} can name every fault at once.
 *
 * @param receivedAtAssumed true if only the day was given; null otherwise
 * @param registerNumber số đến of a paper register; null if the office has to give the next one
 * @param registerYear of the paper register; null for the year of receipt
 * @param fieldBody code of the body in charge of the field of State management; null if not given
 * @param signed null if nobody checked for a signature
 * @param findings without duplicates, in the order of the list
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
     * @return the moment of receipt: an assumed hour is never in the future
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
     * @param receivedAt the moment of receipt
     * @return the register that numbers it; empty while no body is named
     */
    public Optional<Register> register(Instant receivedAt) {
        return Optional.ofNullable(receivingBody)
                .map(body -> registerYear == null ? Register.of(body, receivedAt) : new Register(body, registerYear));
    }

    /**
     * The petitioner's fingerprint.
     *
     * @return empty for an anonymous petitioner, one without name and number, and while it is unknown whether the petition denounces
     */
    public Optional<String> fingerprint(PetitionCodes codes) {
        return type == null || petitioner == null || petitioner.kind() == PetitionerKind.ANONYMOUS
                ? Optional.empty()
                : codes.fingerprint(petitioner.fullName(), petitioner.identityNumber(), type.mayDenounce());
    }

    /**
     * Distinguishes the petitioner from another one of that name: two people without a number have one fingerprint.
     *
     * @param receivedAt the moment of receipt
     * @return empty without a fingerprint, with an identity number, and where the commune of the address is unknown
     */
    public Optional<String> nameRef(PetitionCodes codes, KnownCodes known, Instant receivedAt) {
        if (type == null
                || petitioner == null
                || petitioner.kind() == PetitionerKind.ANONYMOUS
                || petitioner.identityNumber() != null) {
            return Optional.empty();
        }
        var name = petitioner.fullName();
        var commune = petitioner.address() == null ? null : petitioner.address().commune();
        return name == null || commune == null || !known.isCommune(commune, LegalTime.dateOf(receivedAt))
                ? Optional.empty()
                : Optional.of(codes.nameRef(name, commune, type.mayDenounce()));
    }

    /** @return this petition of another petitioner */
    public PetitionRequest by(Petitioner other) {
        return new PetitionRequest(
                type,
                channel,
                receivingBody,
                receivedAt,
                receivedAtAssumed,
                registerNumber,
                registerYear,
                writtenOn,
                other,
                subject,
                content,
                field,
                subField,
                place,
                respondent,
                decision,
                instance,
                fieldBody,
                alsoSentTo,
                signed,
                attachments,
                findings);
    }

    /** @param mandated whether a written mandate of representatives came with it; null if not checked */
    public record Petitioner(
            @Nullable PetitionerKind kind,
            @Nullable String fullName,
            @Nullable String identityNumber,
            @Nullable Address address,
            @Nullable String phone,
            @Nullable Integer signatories,
            @Nullable Boolean mandated) {

        public Petitioner named(@Nullable String name, @Nullable Address at) {
            return new Petitioner(kind, name, identityNumber, at, phone, signatories, mandated);
        }
    }

    public record Address(@Nullable String line, @Nullable String commune) {}

    /** The place of the matter, which need not be the petitioner's. */
    public record Place(@Nullable String commune) {}

    /**
     * @param officers opaque ids, without duplicates; null for none
     * @param unit under that body, whose head manages it; null for the body itself
     * @param moved what a denounced person did after the act; body and role are then the current, or the last, ones
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

    /** @param role within the unit; for the body, everybody there is an official of its head */
    public record Unit(@Nullable UnitKind kind, @Nullable RespondentRole role) {}

    /** The contested decision or act. */
    public record ContestedDecision(
            @Nullable DecisionKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn) {}

    public record Attachment(
            @Nullable String mediaType, @Nullable Long size) {}
}
