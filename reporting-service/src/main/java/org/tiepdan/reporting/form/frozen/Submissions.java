package org.tiepdan.reporting.form.frozen;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All submitted forms, in memory: a province has some thousands a year. */
public final class Submissions {
    private final Comparator<Submission> newestFirst = Comparator.comparing(Submission::submittedAt)
            .thenComparingInt(this::superseded)
            .thenComparing(Submission::id)
            .reversed();
    private final Map<String, Submission> byId = new HashMap<>();

    /** Idempotent. */
    public synchronized void add(Submission submission) {
        byId.putIfAbsent(submission.id(), submission);
    }

    /** The same order in every instance, whatever order they arrived in. */
    private synchronized List<Submission> newestFirst() {
        return byId.values().stream().sorted(newestFirst).toList();
    }

    /** @return how many earlier ones it supersedes, directly or indirectly */
    private int superseded(Submission submission) {
        int many = 0;
        var before = submission.supersedes();
        while (before != null && many < byId.size()) {
            many++;
            var one = byId.get(before);
            before = one == null ? null : one.supersedes();
        }
        return many;
    }

    public synchronized Optional<Submission> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @return all of one form, body and days, the newest first; the newest holds */
    public List<Submission> all(String key) {
        return newestFirst().stream().filter(each -> each.key().equals(key)).toList();
    }

    /** The newest first. */
    public List<Submission> of(String form, String body) {
        return of(form, Set.of(body));
    }

    /**
     * The newest first.
     *
     * @param bodies codes
     */
    public List<Submission> of(String form, Set<String> bodies) {
        return newestFirst().stream()
                .filter(each -> each.table().form().equals(form))
                .filter(each -> bodies.contains(each.table().body()))
                .toList();
    }
}
