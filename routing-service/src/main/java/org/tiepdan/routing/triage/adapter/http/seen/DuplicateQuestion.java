package org.tiepdan.routing.triage.adapter.http.seen;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.routing.adapter.ReceiptRequest;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.duplicate.preview.Sighting;
import org.tiepdan.routing.triage.adapter.repeats.facts.Blocks;
import org.tiepdan.routing.triage.adapter.repeats.facts.Blocks.Where;
import org.tiepdan.routing.triage.adapter.repeats.facts.Facts;
import org.tiepdan.servicekit.web.request.RequestReader;

/**
 * A question about an unregistered petition, without its words.
 *
 * @param fingerprint identifies the petitioner to this program only; null for an anonymous one
 * @param block in which it is compared with petitions of others
 * @param earlierBlock in which it is looked for first; null for none
 * @param inItsPlace the petition as in the index of places
 */
record DuplicateQuestion(
        KnownPetition petition,
        @Nullable String fingerprint,
        String block,
        @Nullable String earlierBlock,
        KnownPetition inItsPlace) {
    private static final int CODE = 64;
    private static final int SIGNATURE = 400;

    /**
     * @param now default moment of receipt, and the latest permitted one
     * @throws org.tiepdan.servicekit.web.RequestFaultsException with every fault
     */
    static DuplicateQuestion read(byte[] json, LawPack law, Instant now) {
        var body = RequestReader.of(json);
        refuseText(body);
        var type = body.choice("type", PetitionType.class, true);
        var receivingBody = ReceiptRequest.receivingBody(body, law.bodies());
        var receivedAt = ReceiptRequest.receivedAt(body, now);
        var instance = ReceiptRequest.instance(body);
        var place = body.object("place", false);
        var commune = place == null ? null : place.code("commune", CODE, false);
        var respondent = body.object("respondent", false);
        var respondentBody = respondent == null ? null : respondent.code("body", CODE, false);
        var fingerprint = body.code("fingerprint", CODE, false);
        var nameRef = body.code("nameRef", CODE, false);
        var namesakeRef = body.code("namesakeRef", CODE, false);
        var signature = signature(body);
        body.finish();
        var sure = Objects.requireNonNull(type);
        var receiving = Objects.requireNonNull(receivingBody);
        var petition = new KnownPetition(
                Sighting.UNREGISTERED,
                Sighting.UNREGISTERED,
                KnownPetition.typeCode(sure),
                instance == null ? 0 : instance,
                receivedAt,
                receiving,
                true,
                LegalTime.dateOf(now),
                Objects.requireNonNull(signature),
                Facts.homeOf(nameRef));
        var where = new Where(commune, respondentBody, receiving);
        var block = new Blocks(law).of(sure.name(), where, receivedAt);
        var inItsPlace = petition.livingAt(Facts.homeInItsPlace(nameRef, namesakeRef));
        return new DuplicateQuestion(petition, fingerprint, block.name(), block.earlier(), inItsPlace);
    }

    /** The block in which it is looked for first. */
    String start() {
        return earlierBlock == null ? block : earlierBlock;
    }

    private static void refuseText(RequestReader body) {
        if (body.has("text")) {
            body.fault(
                    "text",
                    "text-not-taken",
                    "Nội dung đơn không được gửi đến đây: hãy gửi 'signature' do POST /api/v1/petitions/preview của intake trả về.",
                    "The words are not taken here: send the 'signature' that POST /api/v1/petitions/preview of intake answers.");
        }
    }

    private static @Nullable Signature signature(RequestReader body) {
        var given = body.code("signature", SIGNATURE, true);
        if (given == null) {
            return null;
        }
        try {
            return Signature.decode(given);
        } catch (IllegalArgumentException _) {
            body.fault(
                    "signature",
                    "not-a-signature",
                    "Cần 'signature' do POST /api/v1/petitions/preview của intake trả về.",
                    "Expected the 'signature' that POST /api/v1/petitions/preview of intake answers.");
            return null;
        }
    }
}
