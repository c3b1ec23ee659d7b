package org.tiepdan.reporting.adapter;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;

/** The documents of the cases. */
public final class Cases {
    /** A database without an index for the query compares each case with the whole list of ids. */
    private static final int AT_ONCE = 64;

    private Cases() {}

    public static MongoCollection<CaseDocument> of(MongoDatabase database) {
        var codecs = database.getCodecRegistry();
        return database.getCollection(Paths.CASES, CaseDocument.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new CaseDocumentCodec(codecs)), codecs));
    }

    /**
     * Reads many cases by id.
     *
     * @param projection the members to read; null for all
     * @param found takes each existing case, in no particular order
     */
    public static void read(
            MongoCollection<CaseDocument> cases,
            Collection<String> ids,
            @Nullable Bson projection,
            Consumer<CaseDocument> found) {
        ids.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some ->
                        cases.find(in("_id", some)).projection(projection).forEach(found));
    }
}
