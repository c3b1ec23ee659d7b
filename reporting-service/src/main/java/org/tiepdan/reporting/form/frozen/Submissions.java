package org.tiepdan.reporting.form.frozen;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All submitted forms, as their log has them: some thousands a year in a province, so that they are kept in memory. */
public final class Submissions {
    private final Comparator<Submission> newestFirst = Comparator.comparing(Submission::submittedAt)
            .thenComparing(this::superseded)
            .thenComparing(Submission::id)
            .reversed();
    private final Map<String, Submission> byId = new HashMap<>();

    /** Adding it again changes nothing. */
    public synchronized void add(Submission submission) {
        byId.putIfAbsent(submission.id(), submission);
    }

    /** The same in every instance, whichever of two came first there. */
    private synchronized List<Submission> newestFirst() {
        return byId.values().stream().sorted(newestFirst).toList();
    }

    /** @return how many came before it, each in the place of another */
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

    public Optional<Submission> find(String id) {
        return newestFirst().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** @return all of one form, body and days, the newest first: it holds */
    public List<Submission> all(String key) {
        return newestFirst().stream().filter(each -> each.key().equals(key)).toList();
    }

    /**
     * The newest first.
     *
     * @param period name of a period; null for all
     */
    public List<Submission> of(String form, String body, @Nullable String period) {
        return newestFirst().stream()
                .filter(each -> each.table().form().equals(form))
                .filter(each -> each.table().body().equals(body))
                .filter(each ->
                        period == null || period.equals(each.table().period().name()))
                .toList();
    }
}
