package org.tiepdan.routing.triage.adapter.repeats;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.routing.duplicate.known.Replacement;
import org.tiepdan.routing.duplicate.known.SamePetitioner;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.repeats.index.KnownForm;

/**
 * A petition that an officer unlinked is separate from now on, and so is a copy that is handled in the place of the first. The key is the
 * petitioner; no other service reads it.
 */
public final class Apart extends ComparingStep {
    public static final String TYPE = "petition.apart.v1";

    private static final byte[] NOTHING = Travel.utf8("{}");
    private static final byte[] REPLACES = Travel.utf8("{\"replaces\":true}");

    private KeyValueStore<byte[], byte[]> known;

    /**
     * @param petitioner fingerprint
     * @param cause the command about the petition
     */
    public static Record<byte[], byte[]> record(String petitioner, Envelope cause, Instant now) {
        return record(petitioner, NOTHING, cause, now);
    }

    /**
     * @param petitioner fingerprint
     * @param cause the receipt or the correction of the copy
     */
    public static Record<byte[], byte[]> replacing(String petitioner, Envelope cause, Instant now) {
        return record(petitioner, REPLACES, cause, now);
    }

    private static Record<byte[], byte[]> record(String petitioner, byte[] how, Envelope cause, Instant now) {
        var headers = EventRecords.headers(cause.next(TYPE, "", Desk.SOURCE, now));
        return new Record<>(Travel.utf8(petitioner), how, now.toEpochMilli(), headers);
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        known = context.getStateStore(ByPetitioner.STORE);
    }

    @Override
    List<Record<byte[], byte[]>> compared(Record<byte[], byte[]> record) {
        var petition = new CaseId(new String(Travel.ownKey(record.headers()), StandardCharsets.UTF_8));
        var before = KnownForm.read(known.get(record.key())).known();
        var after = Arrays.equals(record.value(), REPLACES)
                ? Replacement.by(petition, before)
                : SamePetitioner.apart(petition, before);
        if (!after.equals(before)) {
            known.put(record.key(), KnownForm.write(after, 0));
        }
        return List.of();
    }
}
