package org.tiepdan.reporting.projection.adapter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Map;
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

    void forget() {
        written.invalidateAll();
    }

    Map<String, CaseDocument> among(Collection<String> ids) {
        return written.getAllPresent(ids);
    }

    void remember(Map<String, CaseDocument> cases) {
        written.putAll(cases);
    }
}
