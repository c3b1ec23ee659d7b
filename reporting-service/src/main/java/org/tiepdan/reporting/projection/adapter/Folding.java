package org.tiepdan.reporting.projection.adapter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.projection.adapter.Reading.Read;
import org.tiepdan.reporting.projection.adapter.Reading.Unreadable;

/** The facts of one batch worked into the documents of their cases, without those facts that the documents cannot take. */
final class Folding {
    private final Map<String, CaseDocument> before;
    private final List<Read> facts;
    private final Map<String, CaseDocument> after = new HashMap<>();
    private final List<Unreadable> leftOut = new ArrayList<>();
    private final Set<Read> without = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param before the documents that exist, by case id */
    Folding(Map<String, CaseDocument> before, List<Read> facts) {
        this.before = before;
        this.facts = facts;
        facts.forEach(read -> take(read, null));
    }

    Map<String, CaseDocument> before() {
        return before;
    }

    /** The documents that the facts worked on, by case id. */
    Map<String, CaseDocument> after() {
        return after;
    }

    /** What was left out since the last time this was asked. */
    List<Unreadable> leftOut() {
        var letters = List.copyOf(leftOut);
        leftOut.clear();
        return letters;
    }

    /** The facts that the documents hold. */
    List<Fact> held() {
        return facts.stream()
                .filter(read -> !without.contains(read))
                .map(Read::fact)
                .toList();
    }

    /**
     * Works the facts of one case in again, one by one, for its document cannot be stored with all of them.
     *
     * @param trial says why the document cannot be stored so; null when it can
     */
    void again(String id, Function<CaseDocument, @Nullable String> trial) {
        after.remove(id);
        facts.stream()
                .filter(read -> id(read).equals(id) && !without.contains(read))
                .forEach(read -> take(read, trial));
    }

    private void take(Read read, @Nullable Function<CaseDocument, @Nullable String> trial) {
        var id = id(read);
        var known = after.containsKey(id) ? after.get(id) : before.getOrDefault(id, CaseDocument.empty(id));
        CaseDocument next;
        try {
            next = known.with(read.fact());
        } catch (RuntimeException e) {
            // A fault of ours about one event must not keep the others out.
            leaveOut(read, "Could not be projected: " + e.getClass().getSimpleName() + ".");
            return;
        }
        var reason = trial == null || next.equals(known) ? null : trial.apply(next);
        if (reason == null) {
            after.put(id, next);
        } else {
            leaveOut(read, reason);
        }
    }

    private void leaveOut(Read read, String sentence) {
        without.add(read);
        leftOut.add(new Unreadable(read.source(), sentence));
    }

    private static String id(Read read) {
        return read.fact().caseId().value();
    }
}
