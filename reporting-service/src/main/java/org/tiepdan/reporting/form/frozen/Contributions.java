package org.tiepdan.reporting.form.frozen;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.FormEvaluator;

/** The contribution of each case to each cell at one moment, and the accounts of cases. */
final class Contributions implements FormEvaluator.EachCase {
    private final FormAsk ask;
    private final Map<Cell, Map<String, BigDecimal>> byCell = new HashMap<>();
    private final Map<String, CaseAccount> accounts = new HashMap<>();

    /** @param row index in the table, and {@code column} among its columns */
    record Cell(int row, int column) {}

    private Contributions(FormAsk ask) {
        this.ask = ask;
    }

    static Contributions of(FormAsk ask, FormEvaluator evaluator) {
        var all = new Contributions(ask);
        evaluator.cases(ask, all);
        return all;
    }

    @Override
    public void counts(int row, int column, String id, BigDecimal value, @Nullable CaseAccount account) {
        byCell.computeIfAbsent(new Cell(row, column), _ -> new HashMap<>()).merge(id, value, BigDecimal::add);
        if (account != null) {
            accounts.put(id, account);
        }
    }

    /** A case counted at only one of two moments may have existed at the other without counting. */
    void know(Contributions other, FormEvaluator evaluator) {
        var missing = new HashSet<>(other.accounts.keySet());
        missing.removeAll(accounts.keySet());
        if (!missing.isEmpty()) {
            evaluator.known(ask, account -> {
                if (missing.contains(account.id())) {
                    accounts.put(account.id(), account);
                }
            });
        }
    }

    @Nullable
    CaseAccount account(String id) {
        return accounts.get(id);
    }

    /** Whether the caller may see the case. */
    boolean opens(CaseAccount account) {
        return ask.grant().sees(account.parties());
    }

    Map<String, BigDecimal> of(Cell cell) {
        return byCell.getOrDefault(cell, Map.of());
    }

    /**
     * What a frozen number counted, among cases of which some are kept from its submitter. Who may see a case is judged
     * by its registration now, so only the number says whether it counted them: they may be kept only since a
     * correction.
     */
    Map<String, BigDecimal> counted(Cell cell, Set<String> kept, BigDecimal frozen) {
        var all = of(cell);
        var without = new HashMap<>(all);
        without.keySet().removeAll(kept);
        return distance(without, frozen).compareTo(distance(all, frozen)) < 0 ? without : all;
    }

    private static BigDecimal distance(Map<String, BigDecimal> counted, BigDecimal number) {
        return counted.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(number)
                .abs();
    }
}
