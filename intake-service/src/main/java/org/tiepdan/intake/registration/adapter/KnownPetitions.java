package org.tiepdan.intake.registration.adapter;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.parties.PetitionParties;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.intake.register.Register;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.adapter.Reading.Said;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Finds what is recorded under a key. One key is one petition in all registers of one caller. What another body recorded under the
 * same key does not exist for the caller, nor does a denunciation that the caller may not know of, unless the caller
 * sends the identical petition again. The caller's own petition then gets an id that is also made of the body.
 */
@Component
class KnownPetitions {
    private final CodeBook codes;
    private final PetitionIndex index;
    private final PetitionChanges changes;
    private final SeenPetitions seen;
    private final Reading reading;
    private final PetitionParties parties;
    private final Clock clock;

    KnownPetitions(
            CodeBook codes,
            PetitionIndex index,
            PetitionChanges changes,
            SeenPetitions seen,
            Reading reading,
            LawPack law,
            Clock clock) {
        this.codes = codes;
        this.index = index;
        this.changes = changes;
        this.seen = seen;
        this.reading = reading;
        this.parties = new PetitionParties(law.bodies());
        this.clock = clock;
    }

    /** A petition recorded under one of the possible ids of this request. */
    record Found(CaseId id, Registered registered) {}

    /**
     * @param id for a petition that is not recorded yet
     * @param key sent, or derived from the content
     * @param others ids of the same request by other keys of digests
     */
    record Candidates(CaseId id, String key, Set<CaseId> others, Optional<Found> recorded) {}

    /** @param sentKey null for a petition that is to be known by what it says */
    Candidates candidates(Grant grant, Said said, @Nullable String sentKey) {
        var body = said.request().receivingBody() == null ? "" : said.request().receivingBody();
        var key = key(said, sentKey, said.codes());
        var ids = new LinkedHashSet<CaseId>();
        for (var each : codes.newestFirst()) {
            ids(body, said, sentKey, each)
                    .filter(id -> !isForeign(id, grant, said))
                    .forEach(ids::add);
        }
        var found = ids.stream()
                .flatMap(id -> index.find(id).map(known -> new Found(id, known)).stream())
                .toList();
        // A key has two petitions where the first was hidden when the second came, and is not any more: each keeps its
        // receipt.
        var recorded = found.stream()
                .filter(one -> reading.isSame(said, one.registered()))
                .findFirst()
                .or(() -> found.stream().findFirst());
        var usual = said.codes().petitionId(key);
        var id = isForeign(usual, grant, said) ? said.codes().petitionId(body, key) : usual;
        // With one key of digests nothing can be recorded under another id in the meantime.
        return new Candidates(id, key, codes.newest().digestKey() == 1 ? Set.of() : Set.copyOf(ids), recorded);
    }

    /**
     * A petition that the caller may no longer see is answered as before, void or not.
     *
     * @throws ProblemException if it is void: an ordinary answer would look as if it was registered
     */
    void refuseVoid(Grant grant, Found found) {
        if (changes.isVoid(found.id())
                && seen.received(grant, found.id().value()).isPresent()) {
            throw new ProblemException(
                    409,
                    "registration-void",
                    "Đơn này đã đăng ký rồi bị hủy đăng ký: để đăng ký lại, hãy gửi với một khóa khác (Idempotency-Key; trong tệp:"
                            + " idempotencyKey).",
                    "This petition was registered, and its registration was voided: to register it again, send it "
                            + "under another key (Idempotency-Key; in a file: idempotencyKey).");
        }
    }

    /** Whether another petition has the paper number of this one. Never true for numbers apart. */
    boolean isNumberTaken(PetitionRequest request, Instant receivedAt) {
        var told = request.registerNumber();
        boolean apart = request.type() != null && Register.numbersApart(request.type());
        return told != null
                && !apart
                && request.register(receivedAt)
                        .filter(register -> index.isTaken(new RegisterNumber(register, told)))
                        .isPresent();
    }

    /** In earlier versions ids also depended on the body, and without a key on the raw request. */
    private static Stream<CaseId> ids(String body, Said said, @Nullable String sentKey, PetitionCodes by) {
        var key = key(said, sentKey, by);
        var usual = Stream.of(by.petitionId(key), by.petitionId(body, key));
        return sentKey == null ? Stream.concat(usual, Stream.of(by.petitionId(body, said.asSentBy(by)))) : usual;
    }

    private static String key(Said said, @Nullable String sentKey, PetitionCodes by) {
        return sentKey == null ? said.digestBy(by) : sentKey;
    }

    /** @return whether a petition is recorded under that id that does not exist for who sends this one */
    boolean isForeign(CaseId id, Grant grant, Said said) {
        return index.find(id)
                .filter(known -> !isOfItsRegisters(known.concerned().receivingBody(), grant, said)
                        || (isHidden(id, known, grant) && !reading.isSame(said, known)))
                .isPresent();
    }

    /** What is entered for a body that has ended has only that body's keys: its successor may have used them for others. */
    private static boolean isOfItsRegisters(String receivedBy, Grant grant, Said said) {
        var own = grant.caller().bodies();
        var body = said.request().receivingBody();
        return (body == null || own.contains(body)) ? own.contains(receivedBy) : receivedBy.equals(body);
    }

    private boolean isHidden(CaseId id, Registered known, Grant grant) {
        var whose = parties.receiving(changes.now(id, known), LegalTime.dateOf(clock.instant()));
        return whose.mayDenounce() && !grant.sees(whose);
    }
}
