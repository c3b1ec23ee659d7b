package org.tiepdan.intake.registration.adapter.writing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.listed.KnownCodes;
import org.tiepdan.intake.register.Register;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.intake.registration.PetitionDrafts;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.PetitionSignatures;
import org.tiepdan.intake.registration.SealedPart;
import org.tiepdan.intake.sealing.Sealer;
import org.tiepdan.lawpack.LawPack;

/** Does all work that needs no order: sealing takes most of the time, and many petitions can be sealed at once. */
@Component
public class Preparation {
    static final String RECEIVED = "petition.received.v1";
    private static final String KEY = "petition.key.v1";
    private static final String SEALED = "petition.sealed.v1";

    private final Sealer sealer;
    private final PetitionDrafts drafts;

    public Preparation(Sealer sealer, LawPack law) {
        this.sealer = sealer;
        this.drafts = new PetitionDrafts(new KnownCodes(law), new PetitionSignatures(law));
    }

    /**
     * The identifiers of a petition to record.
     *
     * @param codes with which the id is made
     * @param alsoAs ids of the same request by other keys: a petition recorded under one of them is the same
     * @param registeredBy opaque id; null for none
     */
    public record Identified(
            CaseId id,
            PetitionCodes codes,
            Set<CaseId> alsoAs,
            @Nullable String registeredBy) {}

    /**
     * @param request without faults
     * @param now its default moment of receipt
     */
    public PreparedPetition prepare(Identified identified, PetitionRequest request, String requestDigest, Instant now) {
        var id = identified.id();
        var cameAt = now.truncatedTo(ChronoUnit.MILLIS);
        var receivedAt = request.receivedAtBy(cameAt).truncatedTo(ChronoUnit.MILLIS);
        var register = request.register(receivedAt).orElseThrow();
        var told = request.registerNumber();
        var type = Objects.requireNonNull(request.type());
        var factId = Envelope.idOf(id.value(), RECEIVED, requestDigest);
        var sealing = sealer.seal(id, type.name(), EventRecords.value(SealedPart.of(request)));
        return new PreparedPetition(
                id,
                identified.alsoAs(),
                register,
                Register.numbersApart(type),
                told == null ? null : new RegisterNumber(register, told),
                EventLog.written(
                        Topics.PETITION_KEYS,
                        envelope(KEY, id, Envelope.idOf(id.value(), KEY, requestDigest), factId, cameAt),
                        sealing.key()),
                EventLog.written(
                        Topics.SEALED_PETITIONS,
                        envelope(SEALED, id, Envelope.idOf(id.value(), SEALED, requestDigest), factId, cameAt),
                        sealing.petition()),
                factId,
                drafts.draft(identified.codes(), identified.registeredBy(), id, request, requestDigest, receivedAt));
    }

    static Envelope envelope(String type, CaseId petition, String id, String factId, Instant now) {
        return new Envelope(id, type, EventLog.SOURCE, petition, now, factId, null);
    }
}
