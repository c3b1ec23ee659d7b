package org.tiepdan.reporting.adapter.generation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.adapter.generation.Growing.Phase;
import org.tiepdan.reporting.adapter.generation.Pointer.Comparison;

/**
 * Two small documents say which generation is served, and which one is being built. Each update requires that they are as they were read,
 * so that only one of several instances succeeds.
 */
public final class Generations {
    static final String COLLECTION = "readModels";
    private static final int SCHEMA = 1;
    private static final String SERVED = "served";
    private static final String GROWING = "growing";

    private final MongoDatabase database;
    private final MongoCollection<Document> documents;
    private final int model;

    /**
     * @param database with unmapped collection names
     * @param model of this program
     */
    public Generations(MongoDatabase database, int model) {
        this.database = database;
        this.documents = database.getCollection(COLLECTION).withReadConcern(ReadConcern.MAJORITY);
        this.model = model;
    }

    /** @return the first one, of this program's model, if the database has no pointer */
    public Pointer served() {
        var found = find(SERVED);
        return found == null
                ? new Pointer(new Generation(0, model), null, null, null, null)
                : StoredGenerations.pointer(found);
    }

    /** @return empty if it is already served: the instance that switched to it died before it removed this document */
    public Optional<Growing> growing() {
        return stored().filter(growing ->
                growing.generation().number() != served().served().number());
    }

    private Optional<Growing> stored() {
        return Optional.ofNullable(find(GROWING)).map(StoredGenerations::growing);
    }

    private @Nullable Document find(String id) {
        return documents.find(eq("_id", id)).first();
    }

    /**
     * Asks for a new generation; idempotent, also while one is being built.
     *
     * @param servedModel of the served one, if its documents have it and the pointer does not yet
     */
    public void want(int servedModel, Instant now) {
        var served = served().served();
        documents.updateOne(
                eq("_id", SERVED),
                Updates.combine(
                        Updates.setOnInsert("generation", served.number()),
                        Updates.setOnInsert("model", servedModel),
                        Updates.setOnInsert("schema", SCHEMA)),
                new UpdateOptions().upsert(true));
        var before = stored();
        if (before.filter(old -> isUnderWay(old, served)).isPresent()) {
            return;
        }
        before.filter(old -> !old.generation().equals(served)).ifPresent(old -> drop(old.generation()));
        var kept = served().kept();
        int last = Math.max(
                Math.max(served.number(), kept == null ? 0 : kept.number()),
                before.map(old -> old.generation().number()).orElse(0));
        before.ifPresent(old -> documents.deleteOne(
                and(eq("_id", GROWING), eq("generation", old.generation().number()))));
        try {
            documents.insertOne(StoredGenerations.wanted(GROWING, new Generation(last + 1, model), now, SCHEMA));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** A refused one, one of an earlier model, or one that is already served is replaced. */
    private boolean isUnderWay(Growing growing, Generation served) {
        return growing.phase() != Phase.REFUSED
                && growing.generation().model() >= model
                && growing.generation().number() != served.number();
    }

    /** @return whether this instance now builds it, at least for the time {@code how} */
    public boolean lease(Growing growing, String by, Instant now, Duration how) {
        return documents
                        .updateOne(
                                and(
                                        eq("_id", GROWING),
                                        eq("generation", growing.generation().number()),
                                        or(eq("by", by), eq("by", null), lt("until", Date.from(now)))),
                                Updates.combine(Updates.set("by", by), Updates.set("until", Date.from(now.plus(how)))))
                        .getMatchedCount()
                == 1;
    }

    /** @throws LostException if another instance builds it now, or it is no longer wanted */
    public void tell(Growing now) {
        var matched = documents
                .updateOne(
                        and(
                                eq("_id", GROWING),
                                eq("generation", now.generation().number()),
                                eq("by", now.by())),
                        StoredGenerations.progress(now))
                .getMatchedCount();
        if (matched == 0) {
            throw new LostException();
        }
    }

    /**
     * From here on every instance that reads the pointer serves {@code next}. The generation kept until now is dropped first, so that a
     * crash leaves no collections without a pointer.
     *
     * @throws LostException if another one than {@code before} is served now, or {@code next} is being dropped
     */
    public void takeOver(
            Generation before, Generation next, Instant now, Instant keptUntil, @Nullable Comparison found) {
        var pointer = served();
        boolean back = next.equals(pointer.kept());
        if (before.equals(next) || !pointer.served().equals(before) || (back && pointer.keptUntil() == null)) {
            throw new LostException();
        }
        if (!back) {
            drop(pointer);
        }
        var matched = documents
                .updateOne(
                        and(
                                eq("_id", SERVED),
                                eq("generation", before.number()),
                                eq("kept", back ? next.number() : null),
                                eq("keptUntil", back ? date(pointer.keptUntil()) : null)),
                        StoredGenerations.takenOver(before, next, now, keptUntil, found))
                .getMatchedCount();
        if (matched == 0) {
            throw new LostException();
        }
        documents.deleteOne(and(eq("_id", GROWING), in("generation", before.number(), next.number())));
    }

    /** Drops the kept generation when its time has come. */
    public void dropKept(Instant now) {
        dropKept(served(), now);
    }

    /** @param pointer as it was read */
    void dropKept(Pointer pointer, Instant now) {
        if (pointer.keptUntil() == null || !now.isBefore(pointer.keptUntil())) {
            drop(pointer);
        }
    }

    /** Without a time it is being dropped and nobody can return to it, so a dropped generation is never served. */
    private void drop(Pointer pointer) {
        var kept = pointer.kept();
        if (kept == null) {
            return;
        }
        var same = and(eq("_id", SERVED), eq("generation", pointer.served().number()), eq("kept", kept.number()));
        if (documents.updateOne(same, Updates.unset("keptUntil")).getMatchedCount() == 1) {
            drop(kept);
            documents.updateOne(same, Updates.combine(Updates.unset("kept"), Updates.unset("keptModel")));
        }
    }

    private static @Nullable Date date(@Nullable Instant time) {
        return time == null ? null : Date.from(time);
    }

    /** Drops everything that was ever built; the next build is the first. */
    public void dropAll() {
        var pointer = served();
        growing().ifPresent(growing -> drop(growing.generation()));
        if (pointer.kept() != null) {
            drop(pointer.kept());
        }
        drop(pointer.served());
        documents.drop();
    }

    public MongoDatabase view(Generation generation) {
        return SwitchedDatabase.of(database, () -> generation);
    }

    private void drop(Generation generation) {
        var there = database.listCollectionNames().into(new HashSet<>());
        generation.names().stream()
                .filter(there::contains)
                .forEach(name -> database.getCollection(name).drop());
    }

    /** The pointers have changed since they were read; nothing was written. */
    public static final class LostException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LostException() {
            super("Another instance has gone on with the read models, or they were dropped.");
        }
    }
}
