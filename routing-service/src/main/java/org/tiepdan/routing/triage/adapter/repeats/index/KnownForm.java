package org.tiepdan.routing.triage.adapter.repeats.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.utils.ByteUtils;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.routing.duplicate.known.KnownPetition;

/** The stored form of known petitions: some thirty bytes each, plus the signature without its bands. A million of them should be small. */
public final class KnownForm {
    private static final int VERSION = 2;
    /** Each entry ends with the petitioner's home. */
    private static final int WITH_HOMES = 3;

    private static final int ELIGIBLE = 1;
    private static final int OF_ANOTHER = 2;
    private static final int TYPE_SHIFT = 2;
    private static final int INSTANCE_SHIFT = 5;
    private static final int THREE_BITS = 7;
    private static final int ID_BYTES = 16;

    private KnownForm() {}

    /**
     * With complete signatures, for comparison.
     *
     * @param number stored with them, 0 or more; its meaning is up to the caller
     */
    public static byte[] write(List<KnownPetition> known, int number) {
        return written(known, number, false);
    }

    /** Like {@link #write}, with signatures in their short form. */
    static byte[] writeShort(KnownPetition known, int number) {
        return written(List.of(known), number, true);
    }

    private static byte[] written(List<KnownPetition> known, int number, boolean shortly) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            boolean homes = known.stream().anyMatch(one -> one.home() != 0);
            out.writeByte(homes ? WITH_HOMES : VERSION);
            ByteUtils.writeUnsignedVarint(number, out);
            for (var one : known) {
                write(
                        one,
                        shortly ? one.signature().keptShort() : one.signature().kept(),
                        out);
                if (homes) {
                    out.writeInt(one.home());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @see Sweep.Current */
    public static byte @Nullable [] current(byte[] key, byte[] value, LocalDate oldest) {
        var read = read(value);
        var left = read.known().stream()
                .filter(one -> !one.recordedOn().isBefore(oldest))
                .toList();
        if (left.isEmpty()) {
            return null;
        }
        return left.size() == read.known().size() ? value : write(left, read.number());
    }

    /** The content of one entry. Signatures have no bands. */
    public record Read(List<KnownPetition> known, int number) {}

    public static Read read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return new Read(List.of(), 0);
        }
        var in = ByteBuffer.wrap(bytes);
        byte form = in.get();
        if (form != VERSION && form != WITH_HOMES) {
            throw new IllegalStateException("Expected known petitions in the form " + VERSION + " or " + WITH_HOMES
                    + ": this program is older than its state.");
        }
        int number = ByteUtils.readUnsignedVarint(in);
        var known = new ArrayList<KnownPetition>();
        while (in.hasRemaining()) {
            known.add(read(in, form == WITH_HOMES));
        }
        return new Read(known, number);
    }

    private static void write(KnownPetition one, byte[] signature, DataOutputStream out) throws IOException {
        boolean ofAnother = !one.first().equals(one.id());
        out.write(HexFormat.of().parseHex(one.id().value()));
        out.writeByte((one.eligible() ? ELIGIBLE : 0)
                | (ofAnother ? OF_ANOTHER : 0)
                | (one.typeCode() & THREE_BITS) << TYPE_SHIFT
                | (one.instance() & THREE_BITS) << INSTANCE_SHIFT);
        if (ofAnother) {
            out.write(HexFormat.of().parseHex(one.first().value()));
        }
        out.writeShort((int) one.recordedOn().toEpochDay());
        // Most are recorded on the day of their receipt.
        var sinceThatDay = Duration.between(start(one.recordedOn()), one.receivedAt());
        ByteUtils.writeVarlong(sinceThatDay.toMillis(), out);
        write(one.receivingBody().getBytes(StandardCharsets.UTF_8), out);
        write(signature, out);
    }

    private static KnownPetition read(ByteBuffer in, boolean homes) {
        var id = id(in);
        int bits = in.get() & 0xff;
        var first = (bits & OF_ANOTHER) == 0 ? id : id(in);
        var recordedOn = LocalDate.ofEpochDay(in.getShort() & 0xffff);
        var receivedAt = start(recordedOn).plusMillis(ByteUtils.readVarlong(in));
        var body = new String(bytes(in, ByteUtils.readUnsignedVarint(in)), StandardCharsets.UTF_8);
        var signature = bytes(in, ByteUtils.readUnsignedVarint(in));
        return new KnownPetition(
                id,
                first,
                bits >> TYPE_SHIFT & THREE_BITS,
                bits >> INSTANCE_SHIFT & THREE_BITS,
                receivedAt,
                body,
                (bits & ELIGIBLE) != 0,
                recordedOn,
                Signature.ofKept(signature),
                homes ? in.getInt() : 0);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        ByteUtils.writeUnsignedVarint(bytes.length, out);
        out.write(bytes);
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static CaseId id(ByteBuffer in) {
        return new CaseId(HexFormat.of().formatHex(bytes(in, ID_BYTES)));
    }
}
