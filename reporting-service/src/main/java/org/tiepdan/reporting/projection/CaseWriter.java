package org.tiepdan.reporting.projection;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.CasesById;
import org.tiepdan.reporting.casefile.Log;
import org.tiepdan.reporting.casefile.Paths;
import org.tiepdan.reporting.casefile.Upserts;

/** Reads and writes the documents that a batch concerns. */
final class CaseWriter {
    private final MongoCollection<CaseDocument> cases;

    CaseWriter(MongoDatabase database) {
        this.cases = database.getCollection(Paths.CASES, CaseDocument.class);
    }

    /** @return the documents that exist, by case id */
    Map<String, CaseDocument> load(Collection<String> ids) {
        var found = new HashMap<String, CaseDocument>();
        CasesById.read(cases, ids, null, document -> found.put(document.id(), document));
        return found;
    }

    /** Writes the parts in which {@code after} is further than {@code before}, each only where it is still the newer one. */
    void write(Map<String, CaseDocument> before, Collection<CaseDocument> after) {
        var models = new ArrayList<UpdateOneModel<CaseDocument>>();
        for (var document : after) {
            var old = before.getOrDefault(document.id(), CaseDocument.empty(document.id()));
            var newer = new ArrayList<Bson>();
            for (var log : Log.values()) {
                if (document.position(log) > old.position(log)) {
                    newer.add(keepTheNewer(document, log));
                }
            }
            if (!newer.isEmpty()) {
                models.add(new UpdateOneModel<>(
                        eq("_id", document.id()), Updates.combine(newer), new UpdateOptions().upsert(true)));
            }
        }
        Upserts.write(cases, models);
    }

    /**
     * The greater of two parts is kept, and parts are compared by their first member, their position: so an older or equal
     * part changes nothing. A guard in the filter would say the same, but then the stand-in, which uses its index only for
     * a filter by id alone, would look through all cases for each write.
     */
    private static Bson keepTheNewer(CaseDocument document, Log log) {
        return Updates.max(log.part(), Objects.requireNonNull(document.part(log)));
    }
}
