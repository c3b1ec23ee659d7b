package org.tiepdan.reporting.rebuild.adapter;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.generation.Pointer.Comparison;

/**
 * Compares the cases of two generations. Both may be written meanwhile: a case is compared if both are at the same positions, and one that
 * is behind in the new generation is checked again.
 */
final class Comparing {
    private static final int AT_ONCE = 64;

    private final MongoCollection<RawBsonDocument> before;
    private final MongoCollection<RawBsonDocument> after;
    private final CaseDigest digestBefore = new CaseDigest();
    private final CaseDigest digestAfter = new CaseDigest();
    private final List<String> behind = new ArrayList<>();
    private long cases;
    private long equal;
    private long different;

    Comparing(MongoDatabase before, MongoDatabase after) {
        this.before = before.getCollection(Paths.CASES, RawBsonDocument.class);
        this.after = after.getCollection(Paths.CASES, RawBsonDocument.class);
    }

    /**
     * Compares each case once, while the next ones are read.
     *
     * @param alive called regularly; an exception from it ends the comparison
     */
    void all(Runnable alive) {
        var some = new ArrayList<RawBsonDocument>(AT_ONCE);
        try (var comparing = new InBackground("read-model-comparing")) {
            before.find().batchSize(AT_ONCE * AT_ONCE / 4).forEach(document -> {
                some.add(document);
                if (some.size() == AT_ONCE) {
                    var these = List.copyOf(some);
                    some.clear();
                    comparing.begin(() -> compare(these), alive);
                }
            });
            comparing.finish(alive);
        }
        compare(some);
    }

    /** @return the number of cases that the new generation lacks, or has older versions of, although it has read as far as the other one */
    long lacking() {
        long lacking = 0;
        for (int from = 0; from < behind.size(); from += AT_ONCE) {
            var ids = behind.subList(from, Math.min(behind.size(), from + AT_ONCE));
            var old = byId(before, ids);
            var now = byId(after, ids);
            lacking += old.values().stream()
                    .filter(one -> isBehind(one, now.get(id(one))))
                    .count();
        }
        return lacking;
    }

    Comparison found() {
        return new Comparison(cases, equal, different, digestBefore.toString(), digestAfter.toString());
    }

    private void compare(List<RawBsonDocument> some) {
        var now = byId(after, some.stream().map(Comparing::id).toList());
        for (var old : some) {
            cases++;
            var grown = now.get(id(old));
            if (grown != null && CaseDigest.positions(old).equals(CaseDigest.positions(grown))) {
                equal++;
                different += digestBefore.add(old) == digestAfter.add(grown) ? 0 : 1;
            } else if (isBehind(old, grown)) {
                behind.add(id(old));
            }
        }
    }

    private static boolean isBehind(RawBsonDocument old, @Nullable RawBsonDocument grown) {
        if (grown == null) {
            return true;
        }
        var there = CaseDigest.positions(grown);
        return CaseDigest.positions(old).entrySet().stream()
                .anyMatch(part -> there.getOrDefault(part.getKey(), -1L) < part.getValue());
    }

    private static Map<String, RawBsonDocument> byId(MongoCollection<RawBsonDocument> cases, Collection<String> ids) {
        var found = new HashMap<String, RawBsonDocument>();
        if (!ids.isEmpty()) {
            cases.find(in("_id", ids)).forEach(document -> found.put(id(document), document));
        }
        return found;
    }

    private static String id(RawBsonDocument document) {
        return document.getString("_id").getValue();
    }
}
