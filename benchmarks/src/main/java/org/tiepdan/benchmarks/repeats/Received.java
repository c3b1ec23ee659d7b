package org.tiepdan.benchmarks.repeats;

import java.net.URI;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;

/**
 * Events {@code petition.received.v1} as intake writes them. Of ten petitions, one repeats a letter of the same petitioner, and one is
 * another person's letter typed again, both among the known ones; the others are new.
 */
final class Received {
    private static final String TYPE = "petition.received.v1";
    private static final URI INTAKE = URI.create("/intake-service");
    private static final int KEY_BYTES = 32;
    private static final int TENTH = 10;

    private final Letters letters;
    private final Signatures signatures;
    private final String run;
    private final Instant now = Instant.now();

    /** @param run eight hexadecimal digits unique to the run */
    Received(LawPack law, String run) {
        this.letters = new Letters(law);
        this.signatures = Signatures.with(SignatureKey.of(new byte[KEY_BYTES]), law);
        this.run = run;
    }

    /** A petition of a new petitioner about a new matter. */
    ProducerRecord<byte[], byte[]> first(int number) {
        return record(number, number, letters.letter(number));
    }

    /** @param known number of known petitions, from number 0 on */
    ProducerRecord<byte[], byte[]> mixed(int number, int known) {
        int earlier = (int) (number * 48_271L % known);
        return switch (number % TENTH) {
            case 0 -> record(number, earlier, letters.letter(earlier));
            case 1 -> record(number, number, letters.typedAgain(earlier));
            default -> first(number);
        };
    }

    private ProducerRecord<byte[], byte[]> record(int number, int petitioner, PetitionText text) {
        var id = new CaseId("%s%024x".formatted(run, number));
        var cause = Envelope.idOf("benchmark", TYPE, id.value());
        return new ProducerRecord<>(
                Topics.PETITION_EVENTS,
                null,
                EventRecords.key(id),
                EventJson.MAPPER.writeValueAsBytes(value(number, petitioner, text)),
                EventRecords.headers(new Envelope(cause, TYPE, INTAKE, id, now, cause, null)));
    }

    private Object value(int number, int petitioner, PetitionText text) {
        var petition = EventJson.MAPPER.createObjectNode();
        petition.put("type", "FEEDBACK")
                .put("channel", "ONLINE")
                .put("receivingBody", "19-btcd")
                .put("receivedAt", now.plusMillis(number % 1_000).toString())
                .put("recordedAt", now.toString())
                .put("subject", text.subject())
                .put("field", "LAND_HOUSING")
                .put("signed", true)
                .put("petitionerKind", "INDIVIDUAL")
                .put("signatories", 1)
                .put("fingerprint", "f-%024x".formatted(petitioner))
                .put("requestDigest", "q-%024x".formatted(number))
                .put("signature", signatures.of(text).encoded());
        petition.putObject("place").put("commune", text.commune());
        petition.putObject("respondent").put("body", "19-05443").put("role", "HEAD");
        return petition;
    }
}
