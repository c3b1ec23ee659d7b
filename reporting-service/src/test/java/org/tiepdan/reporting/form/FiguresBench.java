package org.tiepdan.reporting.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.account.kept.KeptAccounts.Heirs;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.follow.CaseSource;
import org.tiepdan.reporting.forecast.Forecasts;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.Scores;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Histories;
import org.tiepdan.reporting.wording.BodyNames;

/**
 * The time that forms, comparisons and forecasts take with the accounts of 100,000 cases of a year, alone and after three years of closed
 * ones; run by {@code benchmarks/figures}, never by the build.
 */
class FiguresBench {
    private static final String BODY = "19-ubnd";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final int CASES = Integer.getInteger("figures.cases", 100_000);
    private static final int OF_ONE_LIFE = 10;
    private static final int TURNS = Integer.getInteger("figures.turns", 3);

    private final LawPack law = LawPack.packaged();
    private final OfficeDays days = new OfficeDays(law);

    @Test
    void figures() {
        var year = lives(7, LocalDate.of(2025, 11, 17), TODAY.minusDays(1));
        var before = lives(8, LocalDate.of(2022, 11, 17), LocalDate.of(2025, 8, 1));
        var alone = accounts(List.of(new Lives(year, OF_ONE_LIFE, _ -> true)));
        var withHistory = accounts(List.of(
                new Lives(year, OF_ONE_LIFE, _ -> true), new Lives(before, 3 * OF_ONE_LIFE, one -> !one.isOpen())));
        System.out.println(
                "| what is asked | of a year alone, ms | processor ms | with three more before it, ms | processor ms"
                        + " | ratio |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        for (var form : List.of("01-XLD", "02-XLD", "03-XLD", "04-XLD", "01-KQGQ", "03-KQGQ")) {
            print(form + ", a quarter", alone, withHistory, one -> table(one, form, "2026-09-15", "2026-11-15"));
            print(form + ", a year", alone, withHistory, one -> table(one, form, "2025-12-15", "2026-11-15"));
        }
        print("bodies compared, a quarter", alone, withHistory, one -> scores(one, LocalDate.of(2026, 8, 15)));
        print("bodies compared, a year", alone, withHistory, one -> scores(one, LocalDate.of(2025, 12, 15)));
        print("forecast", alone, withHistory, this::forecast);
    }

    private record Lives(Collection<CaseDocument> documents, int times, Predicate<CaseDocument> meant) {}

    private static Collection<CaseDocument> lives(long seed, LocalDate first, LocalDate last) {
        var events = new Events();
        new Histories(events, seed, first, last).write(CASES / OF_ONE_LIFE);
        return Filling.documents(events.taken());
    }

    /** Several cases share each life. */
    private static KeptAccounts accounts(List<Lives> lives) {
        var accounts = new KeptAccounts(
                new CaseSource() {
                    @Override
                    public void forEach(Consumer<CaseDocument> each) {
                        int number = 0;
                        for (var some : lives) {
                            for (var one : some.documents) {
                                for (int time = 0; some.meant.test(one) && time < some.times; time++) {
                                    each.accept(new CaseDocument(
                                            Events.caseId(number++).value(),
                                            one.intake(),
                                            one.routing(),
                                            one.tracking()));
                                }
                            }
                        }
                    }

                    @Override
                    public Object mark() {
                        return Map.of();
                    }
                },
                new Heirs(UnaryOperator.identity(), UnaryOperator.identity()));
        accounts.know();
        return accounts;
    }

    private static void print(
            String what, KeptAccounts alone, KeptAccounts withHistory, Consumer<KeptAccounts> question) {
        var one = asked(() -> question.accept(alone));
        var other = asked(() -> question.accept(withHistory));
        System.out.printf(
                "| %s | %.0f | %.0f | %.0f | %.0f | %.2f |%n",
                what, one.millis, one.processor, other.millis, other.processor, other.processor / one.processor);
    }

    /** Milliseconds: the median time to the answer, and the mean CPU time of all cores. */
    private record Took(double millis, double processor) {}

    /** After the same number of warm-up rounds. */
    private static Took asked(Runnable question) {
        IntStream.range(0, TURNS).forEach(_ -> question.run());
        double begun = processorMillis();
        var took = IntStream.range(0, TURNS)
                .mapToObj(_ -> millis(question))
                .sorted()
                .toList();
        return new Took(took.get(TURNS / 2), (processorMillis() - begun) / TURNS);
    }

    private static double millis(Runnable question) {
        long begun = System.nanoTime();
        question.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double processorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private void table(KeptAccounts accounts, String form, String first, String last) {
        var names = new BodyNames(Office.BODIES);
        new FormEvaluator(accounts, Receptions.NOT_RECORDED, Office.BODIES, names)
                .table(Office.ask(form, "2024", BODY, first, last));
    }

    private void scores(KeptAccounts accounts, LocalDate from) {
        new Scores(accounts, law, days)
                .read(new Scores.Asked(
                        Office.leaderOf(BODY, TODAY), new Span(from, LocalDate.of(2026, 11, 15)), null, TODAY, null));
    }

    private void forecast(KeptAccounts accounts) {
        new Forecasts(accounts, days).read(new Forecasts.Asked(Office.leaderOf(BODY, TODAY), null, TODAY, false, 5));
    }
}
