package org.tiepdan.reporting.form.frozen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** All submitted forms, as their log has them: some thousands a year in a province, so that they are kept in memory. */
public final class Submissions {
    private final SequencedMap<String, Submission> inOrder = new LinkedHashMap<>();

    /** Adding it again changes nothing. */
    public synchronized void add(Submission submission) {
        inOrder.putIfAbsent(submission.id(), submission);
    }

    private synchronized List<Submission> newestFirst() {
        return List.copyOf(inOrder.sequencedValues().reversed());
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
