package org.tiepdan.reporting.adapter.generation;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.adapter.generation.Growing.Phase;
import org.tiepdan.reporting.adapter.generation.Growing.Refusal;
import org.tiepdan.reporting.adapter.generation.Pointer.Comparison;

/** The stored form of the two documents. */
final class StoredGenerations {
    private StoredGenerations() {}

    static Pointer pointer(Document found) {
        var kept = found.getInteger("kept");
        var comparison = found.get("comparison", Document.class);
        return new Pointer(
                new Generation(found.getInteger("generation"), found.getInteger("model")),
                instant(found, "since"),
                kept == null ? null : new Generation(kept, found.getInteger("keptModel")),
                instant(found, "keptUntil"),
                comparison == null
                        ? null
                        : new Comparison(
                                comparison.getLong("cases"),
                                comparison.getLong("equal"),
                                comparison.getLong("different"),
                                comparison.getString("digestBefore"),
                                comparison.getString("digestAfter")));
    }

    static Bson takenOver(
            Generation before, Generation next, Instant now, Instant keptUntil, @Nullable Comparison found) {
        var all = new ArrayList<Bson>();
        all.add(Updates.set("generation", next.number()));
        all.add(Updates.set("model", next.model()));
        all.add(Updates.set("since", Date.from(now)));
        all.add(Updates.set("kept", before.number()));
        all.add(Updates.set("keptModel", before.model()));
        all.add(Updates.set("keptUntil", Date.from(keptUntil)));
        all.add(
                found == null
                        ? Updates.unset("comparison")
                        : Updates.set(
                                "comparison",
                                new Document("cases", found.cases())
                                        .append("equal", found.equal())
                                        .append("different", found.different())
                                        .append("digestBefore", found.digestBefore())
                                        .append("digestAfter", found.digestAfter())));
        return Updates.combine(all);
    }

    static Document wanted(String id, Generation generation, Instant now, int schema) {
        return new Document("_id", id)
                .append("generation", generation.number())
                .append("model", generation.model())
                .append("phase", Phase.WANTED.name())
                .append("by", null)
                .append("startedAt", Date.from(now))
                .append("done", 0L)
                .append("total", 0L)
                .append("perSecond", 0L)
                .append("schema", schema);
    }

    static Growing growing(Document found) {
        return new Growing(
                new Generation(found.getInteger("generation"), found.getInteger("model")),
                Phase.valueOf(found.getString("phase")),
                found.getString("by"),
                instant(found, "until"),
                found.getDate("startedAt").toInstant(),
                found.getLong("done"),
                found.getLong("total"),
                found.getLong("perSecond"),
                found.containsKey("refusal")
                        ? new Refusal(found.getString("refusal"), found.getString("refusalEn"))
                        : null);
    }

    static Bson progress(Growing now) {
        var all = new ArrayList<Bson>();
        all.add(Updates.set("phase", now.phase().name()));
        all.add(Updates.set("done", now.done()));
        all.add(Updates.set("total", now.total()));
        all.add(Updates.set("perSecond", now.perSecond()));
        if (now.until() != null) {
            all.add(Updates.set("until", Date.from(now.until())));
        }
        if (now.refusal() != null) {
            all.add(Updates.set("refusal", now.refusal().vietnamese()));
            all.add(Updates.set("refusalEn", now.refusal().english()));
        }
        return Updates.combine(all);
    }

    private static @Nullable Instant instant(Document found, String member) {
        var date = found.getDate(member);
        return date == null ? null : date.toInstant();
    }
}
