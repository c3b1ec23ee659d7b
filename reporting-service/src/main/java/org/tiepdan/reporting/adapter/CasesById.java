package org.tiepdan.reporting.adapter;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;

/** Reads many cases by their ids. */
public final class CasesById {
    /** The stand-in compares each case that it finds with the whole list of a question. */
    private static final int AT_ONCE = 64;

    private CasesById() {}

    /**
     * @param projection which members are read; null for all
     * @param found is told each case that exists, in no order
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
