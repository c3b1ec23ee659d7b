package org.tiepdan.reporting.projection.adapter.writing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.event.Log;

/** Reads and writes the documents of a batch. */
public final class CaseWriter {
    /** Initial size of a part's buffer, in bytes. */
    private static final int USUALLY_ENOUGH = 1 << 14;

    /** From this number of documents on, all cores encode them, and they are written in two halves. */
    private static final int MANY = 200;

    private static final ThreadLocal<BasicOutputBuffer> ROOM =
            ThreadLocal.withInitial(() -> new PartRoom(USUALLY_ENOUGH));

    /** Version of the documents' form; the same in every document of a generation. */
    private static final BsonInt32 SCHEMA = new BsonInt32(Positions.MODEL);

    private final MongoCollection<CaseDocument> cases;

    public CaseWriter(MongoDatabase database) {
        this.cases = Cases.of(database);
    }

    /** @return whether no case has a document */
    public boolean isEmpty() {
        return cases.find().projection(Projections.include("_id")).first() == null;
    }

    /** @return the documents that exist, by case id */
    public Map<String, CaseDocument> load(Collection<String> ids) {
        var found = new HashMap<String, CaseDocument>();
        Cases.read(cases, ids, null, document -> found.put(document.id(), document));
        return found;
    }

    /**
     * Updates ready to be sent.
     *
     * @param refused by case id, why its document cannot be stored; no part of it is sent
     */
    public record Prepared(List<String> ids, List<UpdateOneModel<CaseDocument>> models, Map<String, String> refused) {}

    /** Prepares the parts in which {@code after} is ahead of {@code before}. */
    public Prepared prepare(Map<String, CaseDocument> before, Collection<CaseDocument> after) {
        var prepared = new Prepared(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        var all = after.size() < MANY ? after.stream() : after.parallelStream();
        all.map(document -> one(before.getOrDefault(document.id(), CaseDocument.empty(document.id())), document))
                .toList()
                .forEach(one -> one.addTo(prepared));
        return prepared;
    }

    /**
     * @param newer the parts to write; empty for none
     * @param refusal why it cannot be stored; null if it can
     */
    private record One(
            String id, BsonDocument newer, @Nullable String refusal) {
        void addTo(Prepared prepared) {
            if (refusal != null) {
                prepared.refused.put(id, refusal);
            } else if (!newer.isEmpty()) {
                newer.append("schema", SCHEMA);
                prepared.ids.add(id);
                prepared.models.add(new UpdateOneModel<>(
                        eq("_id", id), new BsonDocument("$max", newer), new UpdateOptions().upsert(true)));
            }
        }
    }

    private One one(CaseDocument old, CaseDocument document) {
        try {
            return new One(document.id(), newer(old, document, ROOM.get()), null);
        } catch (NotStorableException e) {
            return new One(document.id(), new BsonDocument(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes each part only if it is still the newer one.
     *
     * @return by case id, why the database refuses the document; all others are written
     */
    public Map<String, String> write(Prepared prepared) {
        int all = prepared.models.size();
        if (all < MANY) {
            return write(prepared, 0, all);
        }
        // The database reads one half while it writes the other.
        var refused = new ConcurrentHashMap<String, String>();
        ParallelWrites.run(
                () -> refused.putAll(write(prepared, 0, all / 2)), () -> refused.putAll(write(prepared, all / 2, all)));
        return refused;
    }

    private Map<String, String> write(Prepared prepared, int from, int to) {
        var refused = new HashMap<String, String>();
        for (var one : Upserts.write(cases, prepared.models.subList(from, to))) {
            refused.put(prepared.ids.get(from + one.at()), "The database refused it with code " + one.code() + ".");
        }
        return refused;
    }

    /**
     * Keeps the greater of two parts; they are compared by their first member, the position, so that an older or equal part changes
     * nothing. What was completed at the desk is a function of two parts, and compared likewise: the newest of all statements remains,
     * whichever part comes first. A guard in the filter would have the same effect, but the stand-in uses its index only for a filter by id
     * alone, and would scan all cases for each write. Not built with the driver's builders, which would decode the bytes again.
     */
    private BsonDocument newer(CaseDocument old, CaseDocument document, BasicOutputBuffer room) {
        var greatest = new BsonDocument();
        for (var log : Log.values()) {
            if (document.position(log) > old.position(log)) {
                var part = Objects.requireNonNull(document.part(log));
                greatest.append(log.part(), Part.of(part, cases.getCodecRegistry(), room));
            }
        }
        var desk = greatest.isEmpty() ? null : document.desk();
        if (desk != null) {
            greatest.append(Paths.DESK, Part.of(desk, cases.getCodecRegistry(), room));
        }
        return greatest;
    }
}
