package org.tiepdan.reporting.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.score.ScoreRules;
import org.tiepdan.reporting.score.Scorecard.Card;
import org.tiepdan.reporting.score.Scorecard.Method;

/** Ranks bodies by the mean of their three rates, and leaves out those where few cases would decide the rank. */
final class Ranking {
    private final ScoreRules rules;

    Ranking(ScoreRules rules) {
        this.rules = rules;
    }

    @Nullable
    Method method() {
        return rules.ranks() ? new Method("MEAN_OF_THREE_RATES", rules.rankedFrom(), "DERIVED") : null;
    }

    /** @return the ranked ones first, the others in their given order */
    List<Card> rank(List<Card> cards) {
        var points = new HashMap<Card, Double>();
        if (rules.ranks()) {
            cards.forEach(card -> points(card.counts().rates()).ifPresent(some -> points.put(card, some)));
        }
        var ranked = new ArrayList<Card>();
        points.entrySet().stream()
                .sorted(Map.Entry.<Card, Double>comparingByValue()
                        .reversed()
                        .thenComparing(one -> String.valueOf(one.getKey().body())))
                .forEach(one -> ranked.add(with(one.getKey(), rankOf(one.getValue(), points), one.getValue())));
        cards.stream()
                .filter(card -> !points.containsKey(card))
                .sorted(Comparator.comparing(card -> String.valueOf(card.body())))
                .forEach(ranked::add);
        return List.copyOf(ranked);
    }

    private static int rankOf(double points, Map<Card, Double> all) {
        return 1 + (int) all.values().stream().filter(other -> other > points).count();
    }

    private static Card with(Card card, int rank, double points) {
        return new Card(card.body(), card.counts(), card.yearBefore(), rank, points);
    }

    private Optional<Double> points(Counts.Rates rates) {
        var closed = share(rates.closedOnTime());
        var due = share(rates.dueAndMet());
        var open = share(rates.openAndLate());
        return closed == null || due == null || open == null
                ? Optional.empty()
                : Optional.of(Math.round(10 * (closed + due + 100 - open) / 3) / 10.0);
    }

    private @Nullable Double share(Rate rate) {
        var of = rate.of();
        return of == null || of < rules.rankedFrom() ? null : rate.percent();
    }
}
