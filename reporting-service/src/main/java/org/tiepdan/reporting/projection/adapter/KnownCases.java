package org.tiepdan.reporting.projection.adapter;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;

/**
 * The cases that one consumer wrote last, so that it need not read them again for the next events. A part of a case has only one writer,
 * the consumer of its log's partition, so the last written state is the stored one. Cleared whenever partitions or positions change and
 * after every failed batch. Not thread-safe.
 */
final class KnownCases {
    /** A case takes some ten kilobytes. */
    private static final int MOST = 2_000;

    private static final int MOST_IN_A_REBUILD = 4_000;

    /** Least recently used first. */
    private final LinkedHashMap<String, CaseDocument> written;

    /** Of every case that has a document; null if others may have written some. */
    private @Nullable SeenIds all;

    KnownCases() {
        this(MOST);
    }

    private KnownCases(int most) {
        written = new LinkedHashMap<>(most, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CaseDocument> eldest) {
                return size() > most;
            }
        };
    }

    /** For batches with more cases at once. */
    static KnownCases ofARebuild() {
        return new KnownCases(MOST_IN_A_REBUILD);
    }

    void forget() {
        written.clear();
        all = null;
    }

    /** No case has a document and nobody else writes any, so from here on it is known which cases have one. */
    void beginWithNone() {
        forget();
        all = new SeenIds();
    }

    /** @return those that have to be looked up in the database */
    List<String> unknown(Collection<String> ids) {
        var seen = all;
        return ids.stream()
                .filter(id -> !written.containsKey(id) && (seen == null || seen.mayHold(id)))
                .toList();
    }

    Map<String, CaseDocument> among(Collection<String> ids) {
        var known = new HashMap<String, CaseDocument>();
        for (var id : ids) {
            var document = written.get(id);
            if (document != null) {
                known.put(id, document);
            }
        }
        return known;
    }

    void remember(Map<String, CaseDocument> cases) {
        written.putAll(cases);
        if (all != null) {
            cases.keySet().forEach(all::add);
        }
    }
}
