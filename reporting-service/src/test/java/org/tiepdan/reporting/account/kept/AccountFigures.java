package org.tiepdan.reporting.account.kept;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Histories;

/** Measures the heap that accounts take, and the CPU time for one quarter, with one and with five years of history. */
public final class AccountFigures {
    private static final int LIVES = 4_000;
    private static final int COPIES = 25;
    private static final int ROUNDS = 7;
    private static final Span QUARTER = new Span(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 6, 15));

    private AccountFigures() {}

    static void main() {
        var year = lives(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        report("1 year", year);
        var years = new ArrayList<>(year);
        for (int back = 1; back < 5; back++) {
            var past = lives(LocalDate.of(2025 - back, 1, 1), LocalDate.of(2025 - back, 9, 30));
            // Open cases belong to every period: past years have none.
            past.forEach(lives -> lives.values().removeIf(CaseDocument::isOpen));
            years.addAll(past);
        }
        report("5 years", years);
    }

    private static List<Map<String, CaseDocument>> lives(LocalDate first, LocalDate last) {
        var events = new Events();
        new Histories(events, first.getYear(), first, last).write(LIVES);
        return List.of(Books.documents(events.facts()));
    }

    private static void report(String name, List<Map<String, CaseDocument>> years) {
        long before = used();
        var kept = Books.of(copies(years));
        Supplier<Integer> all = () -> count(kept, Books.EVER);
        int cases = all.get();
        long each = (used() - before) / cases;
        System.out.printf("%s: %d cases, %d bytes of heap each%n", name, cases, each);
        System.out.printf("  all: %s%n", best(all));
        System.out.printf("  a quarter: %d cases, %s%n", count(kept, QUARTER), best(() -> count(kept, QUARTER)));
    }

    private static String best(Supplier<Integer> work) {
        var best = Duration.ofDays(1);
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            work.get();
            var took = Duration.ofNanos(System.nanoTime() - from);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best.toMillis() + " ms";
    }

    private static int count(KeptAccounts kept, Span span) {
        int[] counted = {0};
        kept.forEach(Books.all(), span, null, (CaseAccount _) -> counted[0]++);
        return counted[0];
    }

    /** Created when they are read, so that only their accounts remain in memory. */
    private static Iterable<CaseDocument> copies(List<Map<String, CaseDocument>> years) {
        return () -> years.stream()
                .flatMap(year -> year.values().stream())
                .flatMap(document -> IntStream.range(0, COPIES)
                        .mapToObj(copy -> new CaseDocument(
                                id(document, copy), document.intake(), document.routing(), document.tracking())))
                .iterator();
    }

    private static String id(CaseDocument document, int copy) {
        var receipt = document.petition() == null
                ? 0
                : document.petition().receivedOn().getYear();
        return new CaseId("%04x%04x".formatted(copy, receipt) + document.id().substring(8)).value();
    }

    private static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
