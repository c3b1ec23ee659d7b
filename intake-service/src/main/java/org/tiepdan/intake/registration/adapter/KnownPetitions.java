package org.tiepdan.intake.registration.adapter;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.adapter.Reading.Said;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Finds what is recorded under a key. One key is one petition in all registers of one caller; what another body recorded under the
 * same key does not exist for the caller, whose petition gets an id that is made of the body, too.
 */
@Component
class KnownPetitions {
    private final CodeBook codes;
    private final PetitionIndex index;
    private final PetitionChanges changes;
    private final SeenPetitions seen;

    KnownPetitions(CodeBook codes, PetitionIndex index, PetitionChanges changes, SeenPetitions seen) {
        this.codes = codes;
        this.index = index;
        this.changes = changes;
        this.seen = seen;
    }

    /** A petition that was recorded under one of the ids that this request can have. */
    record Found(CaseId id, Registered registered) {}

    /**
     * @param id for a petition that is not recorded yet
     * @param key that was sent, or that is made of what the petition says
     * @param others ids that the same request has by other keys of digests
     */
    record Candidates(CaseId id, String key, Set<CaseId> others, Optional<Found> recorded) {}

    /** @param sentKey null for a petition that is to be known by what it says */
    Candidates candidates(Caller caller, Said said, @Nullable String sentKey) {
        var body = said.request().receivingBody() == null ? "" : said.request().receivingBody();
        var key = key(said, sentKey, said.codes());
        var ids = new LinkedHashSet<CaseId>();
        for (var each : codes.newestFirst()) {
            ids(body, said, sentKey, each).filter(id -> !isForeign(id, caller)).forEach(ids::add);
        }
        var recorded = ids.stream()
                .flatMap(id -> index.find(id).map(known -> new Found(id, known)).stream())
                .findFirst();
        var usual = said.codes().petitionId(key);
        var id = isForeign(usual, caller) ? said.codes().petitionId(body, key) : usual;
        // With one key of digests nothing can be recorded under another id in the meantime.
        return new Candidates(id, key, codes.newest().digestKey() == 1 ? Set.of() : Set.copyOf(ids), recorded);
    }

    /**
     * What the caller may not see any more is answered as it always was, void or not.
     *
     * @throws ProblemException when it is void: to answer with it would look as if it was registered
     */
    void refuseVoid(Grant grant, Found found) {
        if (changes.isVoid(found.id())
                && seen.received(grant, found.id().value()).isPresent()) {
            throw new ProblemException(
                    409,
                    "registration-void",
                    "Đơn này đã đăng ký rồi bị hủy đăng ký: để đăng ký lại, hãy gửi với một khóa khác (Idempotency-Key; trong tệp:"
                            + " idempotencyKey).",
                    "This petition was registered, and its registration made void: to register it anew, send it under another"
                            + " key (Idempotency-Key; in a file: idempotencyKey).");
        }
    }

    /** Whether another petition has the number that this one was given on paper. */
    boolean isNumberTaken(PetitionRequest request, Instant receivedAt) {
        var told = request.registerNumber();
        return told != null
                && request.register(receivedAt)
                        .filter(register -> index.isTaken(new RegisterNumber(register, told)))
                        .isPresent();
    }

    /** Ids were made of the body, too, and of the request as it was sent where no key was. */
    private static Stream<CaseId> ids(String body, Said said, @Nullable String sentKey, PetitionCodes by) {
        var key = key(said, sentKey, by);
        var usual = Stream.of(by.petitionId(key), by.petitionId(body, key));
        return sentKey == null ? Stream.concat(usual, Stream.of(by.petitionId(body, said.asSentBy(by)))) : usual;
    }

    private static String key(Said said, @Nullable String sentKey, PetitionCodes by) {
        return sentKey == null ? said.digestBy(by) : sentKey;
    }

    private boolean isForeign(CaseId id, Caller caller) {
        return index.find(id)
                .filter(known -> !caller.bodies().contains(known.concerned().receivingBody()))
                .isPresent();
    }
}
