package org.tiepdan.reporting.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Sorts the lines of each case, which come one after the other, and hands them on: only the lines of one case are held. */
public final class SortedByCase<T> implements Consumer<T> {
    private final Function<T, CaseAccount> of;
    private final Comparator<T> order;
    private final Consumer<T> each;
    private final List<T> ofOne = new ArrayList<>();

    /** @param order of the lines of one case */
    public SortedByCase(Function<T, CaseAccount> of, Comparator<T> order, Consumer<T> each) {
        this.of = of;
        this.order = order;
        this.each = each;
    }

    @Override
    public void accept(T line) {
        if (!ofOne.isEmpty()
                && !of.apply(line).id().equals(of.apply(ofOne.getFirst()).id())) {
            finish();
        }
        ofOne.add(line);
    }

    /** Hands on the lines of the last case. */
    public void finish() {
        ofOne.sort(order);
        ofOne.forEach(each);
        ofOne.clear();
    }
}
