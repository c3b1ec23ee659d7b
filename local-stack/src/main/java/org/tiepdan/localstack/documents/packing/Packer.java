package org.tiepdan.localstack.documents.packing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes documents as short as they can be read again without looking at anything but the vocabulary. For one thread at a time. */
public final class Packer {
    private static final Name OF_AN_ELEMENT = new Name(0, null);

    private final Vocabulary vocabulary;
    private final Bytes bytes = new Bytes();

    /**
     * @param number in the vocabulary
     * @param spelt the name itself where it has no number
     */
    private record Name(int number, @Nullable String spelt) {}

    public Packer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws IllegalArgumentException for a value that BSON does not have */
    public byte[] pack(Map<String, ?> document) {
        bytes.clear();
        members(document);
        return bytes.copy();
    }

    /**
     * @param members take the places of those of the same names in {@code packed}, or follow after all
     * @return another document; what stays of {@code packed} is copied unread
     */
    public byte[] replace(byte[] packed, Map<String, ?> members) {
        bytes.clear();
        var rest = new LinkedHashMap<String, @Nullable Object>(members);
        var old = new Unpacker(vocabulary, packed);
        while (old.hasMore()) {
            int from = old.at();
            var name = old.passMember();
            if (rest.containsKey(name)) {
                member(name, rest.remove(name));
            } else {
                bytes.part(packed, from, old.at());
            }
        }
        members(rest);
        return bytes.copy();
    }

    private void members(Map<?, ?> document) {
        document.forEach(this::member);
    }

    private void member(Object key, @Nullable Object value) {
        var name = String.valueOf(key);
        int number = vocabulary.numberOfName(name);
        write(new Name(number, number == Vocabulary.SPELT_OUT ? name : null), value);
    }

    private void write(Name name, @Nullable Object value) {
        switch (value) {
            case null -> head(name, Kind.NULL);
            case String text -> text(name, text);
            case Map<?, ?> document -> inside(name, Kind.DOCUMENT, () -> members(document));
            case Collection<?> list ->
                inside(name, Kind.LIST, () -> list.forEach(element -> write(OF_AN_ELEMENT, element)));
            case Boolean truth -> head(name, truth ? Kind.TRUE : Kind.FALSE);
            case Integer number -> signed(name, Kind.INT, number);
            case Long number -> signed(name, Kind.LONG, number);
            case Instant moment -> signed(name, Kind.MOMENT, moment.toEpochMilli());
            case Double number -> {
                head(name, Kind.DOUBLE);
                bytes.eight(Double.doubleToRawLongBits(number));
            }
            case ObjectId id -> {
                head(name, Kind.OBJECT_ID);
                bytes.all(id.toByteArray());
            }
            default -> other(name, value);
        }
    }

    private void head(Name name, int kind) {
        bytes.number(((long) name.number << Kind.BITS) | kind);
        if (name.spelt != null) {
            bytes.text(name.spelt.getBytes(UTF_8));
        }
    }

    private void text(Name name, String text) {
        int number = vocabulary.numberOfText(text);
        if (number == Vocabulary.SPELT_OUT) {
            head(name, Kind.TEXT);
            bytes.text(text.getBytes(UTF_8));
        } else {
            head(name, Kind.KNOWN_TEXT);
            bytes.number(number);
        }
    }

    private void signed(Name name, int kind, long value) {
        head(name, kind);
        bytes.signed(value);
    }

    private void inside(Name name, int kind, Runnable contents) {
        head(name, kind);
        int start = bytes.begin();
        contents.run();
        bytes.end(start);
    }

    private void other(Name name, Object value) {
        byte type = BsonEncoder.determineType(value);
        var buffer = Unpooled.buffer();
        buffer.writeByte(type);
        BsonEncoder.encodeValue(type, value, buffer);
        var encoded = new byte[buffer.readableBytes()];
        buffer.readBytes(encoded);
        head(name, Kind.OTHER);
        bytes.text(encoded);
    }
}
