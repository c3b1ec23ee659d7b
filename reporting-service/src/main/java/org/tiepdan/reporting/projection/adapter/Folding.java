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

/** Applies the facts of one batch to the documents of their cases, leaving out facts that the documents cannot take. */
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

    /** The changed documents, by case id. */
    Map<String, CaseDocument> after() {
        return after;
    }

    /** The facts left out since the last call. */
    List<Unreadable> leftOut() {
        var letters = List.copyOf(leftOut);
        leftOut.clear();
        return letters;
    }

    /** The facts in the documents. */
    List<Fact> held() {
        return facts.stream()
                .filter(read -> !without.contains(read))
                .map(Read::fact)
                .toList();
    }

    /**
     * Applies the facts of one case again, one by one, since its document cannot be stored with all of them.
     *
     * @param trial returns why the document cannot be stored; null if it can
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
            // An internal error about one event must not block the others.
            leaveOut(read, "Could not be projected: " + e.getClass().getSimpleName() + ".");
            return;
        }
        var reason = trial == null || next.equals(known) ? null : trial.apply(next);
        if (reason == null) {
            if (!isNothing(next)) {
                after.put(id, next);
            }
        } else {
            leaveOut(read, reason);
        }
    }

    /** Whether no log has a part of it: attempts on guessed ids must not fill the register. */
    private static boolean isNothing(CaseDocument document) {
        return document.intake() == null && document.routing() == null && document.tracking() == null;
    }

    private void leaveOut(Read read, String sentence) {
        without.add(read);
        leftOut.add(new Unreadable(read.source(), sentence));
    }

    private static String id(Read read) {
        return read.fact().caseId().value();
    }
}
