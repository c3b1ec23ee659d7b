package org.tiepdan.intake.identity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.intake.identity.KeyedHash.Purpose;
import org.tiepdan.nearduplicate.SignatureKey;

/** Makes ids, codes and digests from secret input without revealing it. */
public final class PetitionCodes {
    private static final int ID_BYTES = 16;
    private static final int REFERENCE_BYTES = 8;
    private static final int DIGEST_BYTES = 12;

    private final KeyedHash hash;
    private final int digestKey;

    PetitionCodes(KeyedHash hash, int digestKey) {
        this.hash = hash;
        this.digestKey = digestKey;
    }

    /** Number of the key with which they are made, from 1. */
    public int digestKey() {
        return digestKey;
    }

    /** The same key gives the same petition, so that a repeated request cannot create a second one. */
    public CaseId petitionId(String idempotencyKey) {
        return new CaseId(hex(Purpose.PETITION_ID, utf8('\n' + idempotencyKey), ID_BYTES));
    }

    /** The id from when a key was unique only within one body; finds petitions recorded then. */
    public CaseId petitionId(String receivingBody, String idempotencyKey) {
        return new CaseId(hex(Purpose.PETITION_ID, utf8(receivingBody + '\n' + idempotencyKey), ID_BYTES));
    }

    /** Depends only on the id, so it can be computed again without being stored. */
    public ReceiptCode receiptCode(CaseId petition) {
        return ReceiptCode.of(hash.of(Purpose.RECEIPT_CODE, digestKey, utf8(petition.value())));
    }

    /** With the newest key of receipts, which has its own numbering. */
    public String receiptRef(ReceiptCode code) {
        return receiptRef(code, hash.newest(Purpose.RECEIPT_REFERENCE));
    }

    /** @return whether the code has this reference, with any key of receipts */
    public boolean isReceiptRef(String reference, ReceiptCode code) {
        return IntStream.rangeClosed(1, hash.newest(Purpose.RECEIPT_REFERENCE))
                .anyMatch(key -> receiptRef(code, key).equals(reference));
    }

    private String receiptRef(ReceiptCode code, int key) {
        return "r-" + hex(hash.of(Purpose.RECEIPT_REFERENCE, key, utf8(code.value())), DIGEST_BYTES);
    }

    /** Identifies the petitioner within this petition only. */
    public String petitionerRef(CaseId petition) {
        return "p-" + hex(Purpose.PETITIONER_REFERENCE, utf8(petition.value()), REFERENCE_BYTES);
    }

    /** @param canonical the same bytes for requests with the same content */
    public String requestDigest(byte[] canonical) {
        return "q-" + hex(Purpose.REQUEST, canonical, DIGEST_BYTES);
    }

    /**
     * Equal for the same words, whatever their spacing and composition.
     *
     * @param secret for a possible denunciation: its digest equals that of no open petition, by which its words could be guessed
     */
    public String contentDigest(String content, boolean secret) {
        var plain = PlainText.oneLine(content);
        return "d-" + hex(secret ? Purpose.SECRET_CONTENT : Purpose.CONTENT, utf8(plain), DIGEST_BYTES);
    }

    /**
     * @param secret for a possible denunciation
     * @return empty if neither a name nor a number is known
     */
    public Optional<String> fingerprint(@Nullable String fullName, @Nullable String identityNumber, boolean secret) {
        if (fullName == null && identityNumber == null) {
            return Optional.empty();
        }
        var folded = Fold.compact(fullName == null ? "" : fullName)
                + '\n'
                + Fold.compact(identityNumber == null ? "" : identityNumber);
        var purpose = secret ? Purpose.DENOUNCER : Purpose.PETITIONER;
        return Optional.of("f-" + hex(purpose, utf8(folded), DIGEST_BYTES));
    }

    /**
     * Distinguishes people of one name whose number is not known.
     *
     * @param commune code of the commune where the petitioner lives
     * @param secret for a possible denunciation
     */
    public String nameRef(String fullName, String commune, boolean secret) {
        var purpose = secret ? Purpose.DENOUNCER : Purpose.PETITIONER;
        return "n-" + hex(purpose, utf8("home\n" + Fold.compact(fullName) + '\n' + commune), REFERENCE_BYTES);
    }

    /** @param secret for a possible denunciation, which is compared with no visible petition */
    public SignatureKey signatureKey(boolean secret) {
        var purpose = secret ? Purpose.SECRET_SIGNATURE : Purpose.SIGNATURE;
        return SignatureKey.of(hash.of(purpose, digestKey, utf8("signatures")));
    }

    private String hex(Purpose purpose, byte[] content, int bytes) {
        return hex(hash.of(purpose, digestKey, content), bytes);
    }

    private static String hex(byte[] digest, int bytes) {
        return HexFormat.of().formatHex(digest, 0, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
