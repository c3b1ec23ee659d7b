package org.tiepdan.reporting.projection.adapter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;

/**
 * The cases that one consumer wrote last, so that it need not read them again for the next events. A part of a case has one
 * consumer, that of its log's partition: so what that consumer wrote last is what stands there. Forgotten whenever partitions
 * or positions change and after every batch that failed.
 */
final class KnownCases {
    /** A case takes some ten kilobytes. */
    private static final int MOST = 2_000;

    private final Cache<String, CaseDocument> written =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** Of every case that has a document; null where others may have written some. */
    private @Nullable SeenIds all;

    void forget() {
        written.invalidateAll();
        all = null;
    }

    /** No case has a document, and nobody else writes any: from here on it is known which cases have one. */
    void beginWithNone() {
        forget();
        all = new SeenIds();
    }

    /** @return those that it takes a look into the database to know */
    List<String> unknown(Collection<String> ids) {
        var seen = all;
        return ids.stream()
                .filter(id -> !written.asMap().containsKey(id) && (seen == null || seen.mayHold(id)))
                .toList();
    }

    Map<String, CaseDocument> among(Collection<String> ids) {
        return written.getAllPresent(ids);
    }

    void remember(Map<String, CaseDocument> cases) {
        written.putAll(cases);
        if (all != null) {
            cases.keySet().forEach(all::add);
        }
    }
}
