package org.tiepdan.reporting.ledger.adapter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.SortedByCase;
import org.tiepdan.reporting.ledger.Bookkeeper.EachLine;
import org.tiepdan.reporting.ledger.Flow;
import org.tiepdan.reporting.ledger.adapter.BookReader.Asked;

/** Picks the lines behind one number of the books, and hands them over sorted by their keys. */
final class LedgerList implements EachLine {
    private final Wanted wanted;
    private final SortedByCase<Line> sorted;
    private final List<String> statesOfCase = new ArrayList<>();
    private String caseId = "";

    private LedgerList(Wanted wanted, Consumer<Line> each) {
        this.wanted = wanted;
        this.sorted = new SortedByCase<>(Line::account, Comparator.comparing(Line::key), each);
    }

    /**
     * A number of the books.
     *
     * @param petitions false for matters
     * @param field null for all, like {@code state}
     */
    record Wanted(
            Flow flow,
            boolean petitions,
            @Nullable String field,
            @Nullable String state) {
        private boolean contains(CaseAccount account, String stage, Flow does) {
            return does == flow
                    && (account.parent() == null) == petitions
                    && (state == null || state.equals(stage))
                    && (field == null || field.equals(account.field()));
        }
    }

    /** @param time how often the case came to this stage before */
    record Line(CaseAccount account, String state, int time) {
        String key() {
            return account.id() + " " + state + " " + time;
        }
    }

    static void forEach(BookReader books, Asked asked, Wanted wanted, Consumer<Line> each) {
        var list = new LedgerList(wanted, each);
        books.lines(asked, list);
        list.sorted.finish();
    }

    @Override
    public void has(CaseAccount account, String state, Flow flow) {
        if (!wanted.contains(account, state, flow)) {
            return;
        }
        if (!caseId.equals(account.id())) {
            caseId = account.id();
            statesOfCase.clear();
        }
        sorted.accept(new Line(account, state, Collections.frequency(statesOfCase, state)));
        statesOfCase.add(state);
    }
}
