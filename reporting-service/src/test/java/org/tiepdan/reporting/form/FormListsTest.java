package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.reporting.form.figures.ReceptionFigures;

/** Generated lives of cases: properties of a form of any body and period. */
class FormListsTest {
    private static final List<String> BODIES =
            List.of("19-ubnd", "19-btcd", "19-05443", "19-05710", "19-so-y-te", "19-01840");
    private static final List<String> TYPES = List.of("COMPLAINT", "DENUNCIATION", "PROPOSAL", "FEEDBACK", "MIXED");
    private static final List<String> FIELDS = List.of("POLICY", "LAND_HOUSING", "JUDICIAL", "PARTY", "OTHER");
    private static final List<String> OUTCOMES =
            List.of("ACCEPT", "TRANSFER", "TRANSFER", "GUIDE", "URGE", "FILE", "RETURN", "REFUSE");
    private static final LocalDate START = LocalDate.of(2025, 12, 15);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachNumberIsAsLongAsItsList(long seed) {
        var office = office(seed, 60)
                .held(new ReceptionFigures("r1", "19-btcd", START.plusDays(100), "REGULAR", 5, 9, 3, 2, 1, 6, 1, 0));
        for (var set : List.of("2021", "2024")) {
            for (var form : Office.FORMS.set(set).orElseThrow().forms()) {
                var ask = Office.ask(form.code(), set, "19-ubnd", "2026-03-15", "2026-06-14");
                var table = office.table(ask);
                for (var column : form.columns()) {
                    var value = table.total().value(column.number());
                    var entries = office.entries(ask, column.number(), null);
                    assertThat(sum(entries))
                            .as("%s of %s, column %d", form.code(), set, column.number())
                            .isEqualByComparingTo(value == null ? BigDecimal.ZERO : value);
                }
                var row = table.rows().get(2);
                assertThat(sum(office.entries(ask, 1, row.body()))).isEqualByComparingTo(row.value(1));
            }
        }
    }

    @Test
    void aListThatIsReadTwiceIsTheSameAndReadsReceptionsOnce() {
        var office = office(5, 60)
                .held(new ReceptionFigures("r1", "19-btcd", START.plusDays(100), "REGULAR", 5, 9, 3, 2, 1, 6, 1, 0));
        var read = new HashSet<Integer>();
        for (var form : Office.FORMS.set("2024").orElseThrow().forms()) {
            var ask = Office.ask(form.code(), "2024", "19-ubnd", "2026-03-15", "2026-06-14");
            for (var column : form.columns()) {
                int before = office.receptionsRead();
                var list = office.evaluator().list(ask, column.number(), null);
                var first = new ArrayList<FormEntry>();
                var second = new ArrayList<FormEntry>();
                list.forEach(first::add);
                list.forEach(second::add);

                assertThat(second).isEqualTo(first);
                read.add(office.receptionsRead() - before);
            }
        }
        assertThat(read).containsExactlyInAnyOrder(0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void openingAndReceivedLessHandledIsTheNextOpeningAtEachLevel(long seed) {
        var office = office(seed, 80);
        for (var form : List.of("01-XLD", "02-XLD", "03-XLD")) {
            var first = office.table(Office.ask(form, "2024", "19-ubnd", "2025-12-15", "2026-03-14"));
            var second = office.table(Office.ask(form, "2024", "19-ubnd", "2026-03-15", "2026-06-14"));
            for (int row = 0; row < first.rows().size(); row++) {
                var before = first.rows().get(row);
                var closing = before.value(2).add(before.value(3)).subtract(before.value(4));
                assertThat(second.rows().get(row).value(2)).as(before.body()).isEqualByComparingTo(closing);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void addsUp(long seed) {
        var office = office(seed, 100);
        for (var set : List.of("2021", "2024")) {
            for (var form : Office.FORMS.set(set).orElseThrow().forms()) {
                var table = office.table(Office.ask(form.code(), set, "19-ubnd", "2026-03-15", "2026-06-14"));
                assertThat(table.checks())
                        .as("%s of %s", form.code(), set)
                        .filteredOn(check -> !check.holds())
                        .isEmpty();
            }
        }
    }

    private static BigDecimal sum(List<FormEntry> entries) {
        return entries.stream().map(FormEntry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Office office(long seed, int many) {
        var random = new Random(seed);
        var cases = new ArrayList<MadeCase>();
        for (int number = 0; number < many; number++) {
            cases.add(life(random, String.valueOf(number)));
        }
        return new Office(cases.toArray(MadeCase[]::new));
    }

    private static MadeCase life(Random random, String id) {
        var day = START.plusDays(random.nextInt(170));
        var made = MadeCase.received(id, any(random, BODIES), day.toString())
                .type(any(random, TYPES))
                .field(any(random, FIELDS))
                .instance(1 + random.nextInt(2))
                .signedBy("INDIVIDUAL", 1 + random.nextInt(8));
        if (random.nextInt(10) == 0) {
            return made;
        }
        day = day.plusDays(random.nextInt(20));
        if (random.nextInt(12) == 0) {
            return made.copyOf(day.toString(), "0")
                    .routed(day.toString(), "FILE", "19-btcd")
                    .closed(day.toString(), "DUPLICATE");
        }
        var outcome = any(random, OUTCOMES);
        made.routed(day.toString(), outcome, any(random, BODIES));
        if (!List.of("ACCEPT", "TRANSFER", "URGE").contains(outcome)) {
            return made.closed(day.toString(), "GUIDED");
        }
        for (int moves = random.nextInt(3); moves > 0; moves--) {
            day = day.plusDays(random.nextInt(20));
            made.handedOn(day.toString(), any(random, BODIES));
        }
        if (random.nextBoolean()) {
            day = day.plusDays(random.nextInt(20));
            made.accepted(day.toString());
            day = day.plusDays(random.nextInt(60));
            made.limit(day.toString(), day.plusDays(random.nextInt(5)).toString(), "MET");
            made.decided(day.toString(), random.nextBoolean() ? "RIGHT" : "UPHELD")
                    .closed(day.plusDays(random.nextInt(9)).toString(), "SETTLED");
        }
        return made;
    }

    private static String any(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
