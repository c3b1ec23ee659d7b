package org.tiepdan.reporting.projection.adapter.writing;

import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.io.BasicOutputBuffer;

/** A part of a case's document as bytes, so that a part that cannot be stored is noticed before its batch is sent. */
final class Part {
    /** MongoDB takes documents of 16 MB, and a case has three parts. */
    static final int LARGEST = 5 * 1024 * 1024;

    private Part() {}

    /**
     * @param room buffer for the bytes; its content is overwritten
     * @throws NotStorableException if the part cannot be encoded, or is larger than {@link #LARGEST} bytes
     */
    static RawBsonDocument of(Object part, CodecRegistry codecs, BasicOutputBuffer room) {
        var encoded = encoded(part, codecs.get(part.getClass()), room);
        int size = encoded.getByteBuffer().remaining();
        if (size > LARGEST) {
            throw new NotStorableException(
                    "Expected at most " + LARGEST + " bytes of a case, but there are " + size + ".");
        }
        return encoded;
    }

    @SuppressWarnings("unchecked")
    private static <T> RawBsonDocument encoded(Object part, Codec<T> codec, BasicOutputBuffer room) {
        room.truncateToPosition(0);
        try (var writer = new BsonBinaryWriter(room)) {
            codec.encode(writer, (T) part, EncoderContext.builder().build());
            return new RawBsonDocument(room.toByteArray());
        } catch (RuntimeException e) {
            // Its message may quote the value.
            throw new NotStorableException(
                    "Could not be stored: " + e.getClass().getSimpleName() + ".");
        }
    }
}
