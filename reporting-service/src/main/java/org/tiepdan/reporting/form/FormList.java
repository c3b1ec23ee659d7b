package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.form.figures.ReceptionFigures;

/** The list behind a number: the contributions to it, the oldest first. */
public final class FormList {
    private static final Comparator<FormEntry> ORDER =
            Comparator.comparing(FormEntry::on).thenComparing(FormEntry::id);

    private final FormCounter counter;
    private final FormAsk ask;
    private final BodyRows rows;
    private final @Nullable Integer row;
    private final Set<Integer> columns;
    private @Nullable List<FormEntry> receptions;

    /**
     * @param counter reads cases in the order of the list
     * @param row index among {@code rows}; null for an empty list
     */
    FormList(FormCounter counter, FormAsk ask, BodyRows rows, @Nullable Integer row, Set<Integer> columns) {
        this.counter = counter;
        this.ask = ask;
        this.rows = rows;
        this.row = row;
        this.columns = columns;
    }

    /** Hands over all entries, from the first. Each call reads the cases; receptions are held after the first call. */
    public void forEach(Consumer<FormEntry> each) {
        var at = row;
        if (at == null) {
            return;
        }
        var held = receptions == null ? receptions(at) : receptions;
        receptions = held;
        var merged = new Merged(at, held, each);
        counter.countCases(ask, rows, columns, merged);
        merged.finish();
    }

    private List<FormEntry> receptions(int at) {
        var found = new Merged(at, new ArrayList<>(), _ -> {});
        counter.countReceptions(ask, rows, columns, found);
        found.receptions.sort(ORDER);
        return found.receptions;
    }

    /** Cases come in the order of the list and are handed on one by one, receptions among them. */
    private final class Merged implements FormCounter.Sink {
        private final int row;
        private final List<FormEntry> receptions;
        private final Consumer<FormEntry> each;
        private int handedOn;

        Merged(int row, List<FormEntry> receptions, Consumer<FormEntry> each) {
            this.row = row;
            this.receptions = receptions;
            this.each = each;
        }

        @Override
        public void add(int at, int column, BigDecimal value, CaseAccount account) {
            if (at == row) {
                var entry = new FormEntry(
                        account.id(),
                        account.parent(),
                        account.receivedOn(),
                        value,
                        false,
                        account.parties().mayDenounce(),
                        ask.grant().sees(account.parties()));
                while (handedOn < receptions.size() && ORDER.compare(receptions.get(handedOn), entry) <= 0) {
                    each.accept(receptions.get(handedOn++));
                }
                each.accept(entry);
            }
        }

        @Override
        public void add(int at, int column, BigDecimal value, ReceptionFigures reception) {
            if (at == row) {
                receptions.add(new FormEntry(reception.id(), null, reception.heldOn(), value, true, false, false));
            }
        }

        /** All cases have come. */
        void finish() {
            while (handedOn < receptions.size()) {
                each.accept(receptions.get(handedOn++));
            }
        }
    }
}
