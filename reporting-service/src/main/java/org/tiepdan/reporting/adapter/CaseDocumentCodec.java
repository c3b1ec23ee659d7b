package org.tiepdan.reporting.adapter;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.IntakePart;
import org.tiepdan.reporting.casefile.RoutingPart;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.casefile.event.Log;

/** The id of a case is that of its document; each part is named after its log. */
final class CaseDocumentCodec implements Codec<CaseDocument> {
    private static final String ID = "_id";

    private final Codec<IntakePart> intake;
    private final Codec<RoutingPart> routing;
    private final Codec<TrackingPart> tracking;

    CaseDocumentCodec(CodecRegistry codecs) {
        this.intake = codecs.get(IntakePart.class);
        this.routing = codecs.get(RoutingPart.class);
        this.tracking = codecs.get(TrackingPart.class);
    }

    @Override
    public void encode(BsonWriter writer, CaseDocument document, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString(ID, document.id());
        encode(writer, Log.INTAKE, intake, document.intake());
        encode(writer, Log.ROUTING, routing, document.routing());
        encode(writer, Log.TRACKING, tracking, document.tracking());
        writer.writeEndDocument();
    }

    private static <T> void encode(BsonWriter writer, Log log, Codec<T> codec, @Nullable T part) {
        if (part != null) {
            writer.writeName(log.part());
            codec.encode(writer, part, EncoderContext.builder().build());
        }
    }

    @Override
    public CaseDocument decode(BsonReader reader, DecoderContext context) {
        var document = CaseDocument.empty("");
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            document = with(document, reader.readName(), reader, context);
        }
        reader.readEndDocument();
        return document;
    }

    private CaseDocument with(CaseDocument known, String name, BsonReader reader, DecoderContext context) {
        return switch (name) {
            case ID -> new CaseDocument(reader.readString(), known.intake(), known.routing(), known.tracking());
            case "intake" ->
                new CaseDocument(known.id(), intake.decode(reader, context), known.routing(), known.tracking());
            case "routing" ->
                new CaseDocument(known.id(), known.intake(), routing.decode(reader, context), known.tracking());
            case "tracking" ->
                new CaseDocument(known.id(), known.intake(), known.routing(), tracking.decode(reader, context));
            default -> {
                reader.skipValue();
                yield known;
            }
        };
    }

    @Override
    public Class<CaseDocument> getEncoderClass() {
        return CaseDocument.class;
    }
}
