package org.tiepdan.localstack.documents.packing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one packed document, or the part of it that is wanted, passing over the rest. */
public final class Unpacker {
    private static final int OBJECT_ID_BYTES = 12;

    private final Vocabulary vocabulary;
    private final byte[] packed;
    private int at;

    Unpacker(Vocabulary vocabulary, byte[] packed) {
        this.vocabulary = vocabulary;
        this.packed = packed;
    }

    /** @param wanted may let more through than was asked for, never less */
    public static Document unpack(Vocabulary vocabulary, byte[] packed, Wanted wanted) {
        return new Unpacker(vocabulary, packed).members(packed.length, wanted);
    }

    /** @return those members of the document itself that have one of these names */
    public static Document some(Vocabulary vocabulary, byte[] packed, Set<String> names) {
        var all = new Unpacker(vocabulary, packed);
        var some = new Document();
        while (all.hasMore()) {
            long head = all.number();
            var name = all.name(head);
            int kind = (int) head & Kind.MASK;
            if (names.contains(name)) {
                some.put(name, all.value(kind, Wanted.ALL));
            } else {
                all.pass(kind);
            }
        }
        return some;
    }

    private String name(long head) {
        int number = (int) (head >>> Kind.BITS);
        return number == Vocabulary.SPELT_OUT ? text() : vocabulary.name(number);
    }

    boolean hasMore() {
        return at < packed.length;
    }

    int at() {
        return at;
    }

    /** @return its name */
    String passMember() {
        long head = number();
        var name = name(head);
        pass((int) head & Kind.MASK);
        return name;
    }

    private Document members(int end, Wanted wanted) {
        var document = new Document();
        while (at < end) {
            long head = number();
            int name = (int) (head >>> Kind.BITS);
            int kind = (int) head & Kind.MASK;
            var spelt = name == Vocabulary.SPELT_OUT ? text() : null;
            var inside = spelt == null ? wanted.member(name) : Wanted.ALL;
            if (inside == null) {
                pass(kind);
            } else {
                document.put(spelt == null ? vocabulary.name(name) : spelt, value(kind, inside));
            }
        }
        return document;
    }

    private List<@Nullable Object> elements(int end, Wanted wanted) {
        var list = new ArrayList<@Nullable Object>();
        while (at < end) {
            list.add(value((int) number(), wanted));
        }
        return list;
    }

    private @Nullable Object value(int kind, Wanted wanted) {
        return switch (kind) {
            case Kind.NULL -> null;
            case Kind.TRUE -> true;
            case Kind.FALSE -> false;
            case Kind.INT -> (int) signed();
            case Kind.LONG -> signed();
            case Kind.DOUBLE -> Double.longBitsToDouble(eight());
            case Kind.MOMENT -> Instant.ofEpochMilli(signed());
            case Kind.OBJECT_ID -> new ObjectId(taken(OBJECT_ID_BYTES));
            case Kind.TEXT -> text();
            case Kind.KNOWN_TEXT -> vocabulary.text((int) number());
            case Kind.DOCUMENT -> members(end(), wanted);
            case Kind.LIST -> elements(end(), wanted);
            default -> other();
        };
    }

    private void pass(int kind) {
        switch (kind) {
            case Kind.NULL, Kind.TRUE, Kind.FALSE -> {}
            case Kind.INT, Kind.LONG, Kind.MOMENT, Kind.KNOWN_TEXT -> number();
            case Kind.DOUBLE -> at += Double.BYTES;
            case Kind.OBJECT_ID -> at += OBJECT_ID_BYTES;
            default -> at = end();
        }
    }

    private Object other() {
        var buffer = Unpooled.wrappedBuffer(taken((int) number()));
        return BsonDecoder.decodeValue(buffer.readByte(), buffer);
    }

    private int end() {
        int length = (int) number();
        return at + length;
    }

    private String text() {
        int length = (int) number();
        var text = new String(packed, at, length, UTF_8);
        at += length;
        return text;
    }

    private byte[] taken(int length) {
        at += length;
        return Arrays.copyOfRange(packed, at - length, at);
    }

    private long eight() {
        long bits = 0;
        for (int i = 0; i < Double.BYTES; i++) {
            bits = (bits << 8) | (packed[at++] & 0xFF);
        }
        return bits;
    }

    private long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    private long number() {
        byte next = packed[at++];
        long value = next & 0x7F;
        for (int shift = 7; next < 0; shift += 7) {
            next = packed[at++];
            value |= (long) (next & 0x7F) << shift;
        }
        return value;
    }
}
