package org.tiepdan.routing.triage.adapter.repeats.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.routing.duplicate.KnownPetition;

/** The form in which known petitions are kept: some forty bytes each beside the signature. A million of them should be small. */
public final class KnownForm {
    private static final int VERSION = 1;
    private static final int ELIGIBLE = 1;
    private static final int OF_ANOTHER = 2;
    private static final int TYPE_SHIFT = 2;
    private static final int INSTANCE_SHIFT = 5;
    private static final int THREE_BITS = 7;
    private static final int ID_BYTES = 16;

    private KnownForm() {}

    /** @param number kept with them: what it means is the caller's */
    public static byte[] write(List<KnownPetition> known, int number) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(number);
            for (var one : known) {
                write(one, out);
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

    /** What was written together. */
    public record Read(List<KnownPetition> known, int number) {}

    public static Read read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return new Read(List.of(), 0);
        }
        var known = new ArrayList<KnownPetition>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IllegalStateException(
                        "Expected known petitions in the form " + VERSION + ": this program is older than its state.");
            }
            int number = in.readInt();
            while (in.available() > 0) {
                known.add(read(in));
            }
            return new Read(known, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(KnownPetition one, DataOutputStream out) throws IOException {
        boolean ofAnother = !one.first().equals(one.id());
        out.write(HexFormat.of().parseHex(one.id().value()));
        out.writeByte((one.eligible() ? ELIGIBLE : 0)
                | (ofAnother ? OF_ANOTHER : 0)
                | (one.typeCode() & THREE_BITS) << TYPE_SHIFT
                | (one.instance() & THREE_BITS) << INSTANCE_SHIFT);
        if (ofAnother) {
            out.write(HexFormat.of().parseHex(one.first().value()));
        }
        out.writeLong(one.receivedAt().toEpochMilli());
        out.writeShort((int) one.recordedOn().toEpochDay());
        var body = one.receivingBody().getBytes(StandardCharsets.UTF_8);
        out.writeByte(body.length);
        out.write(body);
        var signature = one.signature().toBytes();
        out.writeShort(signature.length);
        out.write(signature);
    }

    private static KnownPetition read(DataInputStream in) throws IOException {
        var id = id(in);
        int bits = in.readUnsignedByte();
        var first = (bits & OF_ANOTHER) == 0 ? id : id(in);
        var receivedAt = Instant.ofEpochMilli(in.readLong());
        var recordedOn = LocalDate.ofEpochDay(in.readUnsignedShort());
        var body = new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
        var signature = in.readNBytes(in.readUnsignedShort());
        return new KnownPetition(
                id,
                first,
                bits >> TYPE_SHIFT & THREE_BITS,
                bits >> INSTANCE_SHIFT & THREE_BITS,
                receivedAt,
                body,
                (bits & ELIGIBLE) != 0,
                recordedOn,
                Signature.of(signature));
    }

    private static CaseId id(DataInputStream in) throws IOException {
        return new CaseId(HexFormat.of().formatHex(in.readNBytes(ID_BYTES)));
    }
}
