package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.form.figures.ReceptionFigures;

/**
 * The contributions to one row, the oldest first. Cases come in this order and are handed on one by one; receptions come before all cases,
 * in any order, and are held.
 */
final class FormList implements FormCounter.Sink {
    private static final Comparator<FormEntry> ORDER =
            Comparator.comparing(FormEntry::on).thenComparing(FormEntry::id);

    private final int row;
    private final Grant grant;
    private final Consumer<FormEntry> each;
    private final List<FormEntry> receptions = new ArrayList<>();
    private int handedOn;

    FormList(int row, Grant grant, Consumer<FormEntry> each) {
        this.row = row;
        this.grant = grant;
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
                    grant.sees(account.parties()));
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

    /** All receptions have come. */
    void sort() {
        receptions.sort(ORDER);
    }

    /** All cases have come. */
    void finish() {
        while (handedOn < receptions.size()) {
            each.accept(receptions.get(handedOn++));
        }
    }
}
