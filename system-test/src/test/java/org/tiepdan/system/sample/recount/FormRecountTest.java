package org.tiepdan.system.sample.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.system.sample.raw.MadeUpLog;
import org.tiepdan.system.sample.text.Days;
import org.tiepdan.system.sample.text.FormText;

class FormRecountTest {
    private static final Days QUARTER = new Days(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 6, 15));

    private final MadeUpLog log = new MadeUpLog();

    /** A case carried over and settled late, one that was received and transferred, one guided, a copy, one after the period. */
    @BeforeEach
    void write() {
        log.received("carried", "COMPLAINT", "x", "2026-03-14", "field", "POLICY")
                .opened("carried", "x", "2026-03-14", "ACCEPT", "x")
                .limit("carried", "set", "SETTLEMENT", "x", "2026-04-14")
                .limit("carried", "missed", "SETTLEMENT", "x", "2026-04-14")
                .act("carried", "accepted", "x", "2026-03-20")
                .act("carried", "decided", "x", "2026-05-01", "settlement", "RIGHT")
                .closed("carried", "SETTLED", "2026-06-15", "x");
        log.received("moved", "DENUNCIATION", "btcd", "2026-03-15", "petitionerKind", "GROUP")
                .opened("moved", "btcd", "2026-03-15", "TRANSFER", "x")
                .act("moved", "notified", "x", "2026-06-14", "of", "RESULT_TO_SENDER")
                .act("moved", "notified", "x", "2026-06-15", "of", "RESULT_TO_SENDER");
        log.received("guided", "COMPLAINT", "btcd", "2026-06-14", "instance", 2)
                .opened("guided", "btcd", "2026-06-14", "GUIDE", "y")
                .closed("guided", "GUIDED", "2026-06-14", "y");
        log.received("copy", "COMPLAINT", "btcd", "2026-04-01")
                .opened("copy", "btcd", "2026-04-01", "FILE", "btcd")
                .closed("copy", "DUPLICATE", "2026-04-01", "btcd");
        log.received("later", "COMPLAINT", "btcd", "2026-06-15").opened("later", "btcd", "2026-06-15", "TRANSFER", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PETITIONS TO_HANDLE                          | x btcd | carried moved guided copy",
                "PETITIONS CARRIED_OVER                       | x btcd | carried",
                "PETITIONS RECEIVED                           | x btcd | moved guided copy",
                "PETITIONS HANDLED                            | x btcd | carried guided copy",
                "PETITIONS NOT_HANDLED                        | x btcd | moved",
                "PETITIONS EXAMINED                           | x btcd | carried moved guided copy",
                "PETITIONS HANDLED                            | btcd   | moved guided copy",
                "PETITIONS RECEIVED                           | x      | moved",
                "MATTERS TO_HANDLE                            | x btcd | carried moved guided",
                "PETITIONS ELIGIBLE                           | x btcd | carried moved guided",
                "MATTERS IN_COMPETENCE                        | x btcd | carried moved",
                "MATTERS NOT_IN_COMPETENCE                    | btcd   | moved guided",
                "MATTERS NOT_IN_COMPETENCE outcome=GUIDE      | x btcd | guided",
                "MATTERS OWN                                  | x      | carried moved",
                "MATTERS OWN_CARRIED_OVER                     | x      | carried",
                "MATTERS OWN_RECEIVED                         | x      | moved",
                "MATTERS OWN                                  | btcd   | -",
                "MATTERS OWN_SETTLED ended=DECIDED on_time=NO | x      | carried",
                "MATTERS OWN_SETTLED on_time=YES              | x      | -",
                "MATTERS OWN_SETTLED settlement=RIGHT         | x      | carried",
                "MATTERS ELIGIBLE progress=SETTLED            | x btcd | carried",
                "MATTERS ELIGIBLE progress=NOT_BEGUN          | x btcd | moved guided",
                "MATTERS TO_HANDLE field=POLICY,OTHER         | x btcd | carried",
                "MATTERS TO_HANDLE field=NONE signed=MANY     | x btcd | moved",
                "MATTERS TO_HANDLE instance=2                 | x btcd | guided",
                "REPLIES TRANSFERRED                          | btcd   | moved",
                "REPLIES TRANSFERRED                          | x btcd | -",
                "= c1 + c1                                    | x      | -"
            })
    void aRuleCountsWhatItsWordsSay(String rule, String bodies, String ids) {
        var form = new FormText("01-XLD", "2024", List.of("PETITIONS TRANSFERRED", rule.strip()), List.of());

        var counted = FormRecount.of(form, QUARTER, Set.of(bodies.split(" ", -1)), log.read())
                .columns();

        assertThat(counted.get(1).orElseThrow().ids())
                .containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(" ", -1));
    }

    @Test
    void aBoardIsInCompetenceWithTheBodyForWhichItReceives() {
        log.received("own", "COMPLAINT", "19-btcd", "2026-04-01")
                .opened("own", "19-btcd", "2026-04-01", "ACCEPT", "19-ubnd");
        var form = new FormText("01-XLD", "2024", List.of("PETITIONS IN_COMPETENCE", "PETITIONS OWN"), List.of());

        var board = FormRecount.of(form, QUARTER, Set.of("19-btcd"), log.read()).columns();

        assertThat(board.get(0).orElseThrow().ids()).containsExactly("own");
        assertThat(board.get(1).orElseThrow().ids()).isEmpty();
    }

    @Test
    void whatABodyUrgesTheOneBelowToSettleIsForThatOne() {
        log.received("urged", "PROPOSAL", "btcd", "2026-04-01").opened("urged", "btcd", "2026-04-01", "URGE", "y");
        var form = new FormText(
                "04-XLD",
                "2024",
                List.of("MATTERS IN_COMPETENCE", "MATTERS NOT_IN_COMPETENCE outcome=URGE"),
                List.of());

        var all = FormRecount.of(form, QUARTER, Set.of("y", "btcd"), log.read()).columns();
        assertThat(all.get(0).orElseThrow().ids()).doesNotContain("urged");
        assertThat(all.get(1).orElseThrow().ids()).containsExactly("urged");
        var below = FormRecount.of(form, QUARTER, Set.of("y"), log.read()).columns();
        assertThat(below.get(0).orElseThrow().ids()).containsExactly("urged");
    }

    @Test
    void aBodyThatGetsACaseAfterItWasSettledDoesNotCountIt() {
        log.received("late", "COMPLAINT", "y", "2026-04-01")
                .opened("late", "y", "2026-04-01", "ACCEPT", "y")
                .act("late", "decided", "y", "2026-05-04", "settlement", "RIGHT")
                .act("late", "transferred", "y", "2026-05-05", "to", "z");
        var rules = List.of("PETITIONS TO_HANDLE", "MATTERS OWN", "MATTERS IN_COMPETENCE", "PETITIONS HANDLED");
        var form = new FormText("01-XLD", "2024", rules, List.of());

        assertThat(FormRecount.of(form, QUARTER, Set.of("z"), log.read()).columns())
                .allMatch(column -> column.orElseThrow().ids().isEmpty());
        assertThat(FormRecount.of(form, QUARTER, Set.of("y"), log.read()).columns())
                .allMatch(column -> column.orElseThrow().ids().contains("late"));
    }

    @Test
    void whatLeftWithoutAResultWasNotExamined() {
        log.received("gone", "PROPOSAL", "y", "2026-04-01")
                .tracking("gone", "case.opened.v1", "receivingBody", "y", "openedOn", "2026-04-01")
                .closed("gone", "WITHDRAWN", "2026-04-10", "y");
        var form = new FormText("04-XLD", "2024", List.of("PETITIONS HANDLED", "PETITIONS EXAMINED"), List.of());

        var counted = FormRecount.of(form, QUARTER, Set.of("y"), log.read()).columns();

        assertThat(counted.get(0).orElseThrow().ids()).containsExactly("gone");
        assertThat(counted.get(1).orElseThrow().ids()).isEmpty();
    }

    @Test
    void theScopeOfAFormHoldsForEachColumn() {
        var form = new FormText("03-XLD", "2024", List.of("PETITIONS TO_HANDLE"), List.of("type=DENUNCIATION"));

        assertThat(FormRecount.of(form, QUARTER, Set.of("x"), log.read())
                        .columns()
                        .getFirst()
                        .orElseThrow()
                        .ids())
                .containsExactly("moved");
    }

    @Test
    void whatNoEventSaysIsNotCounted() {
        var form = new FormText("01-TCD", "2024", List.of("PETITIONS OWN", "NOT_RECORDED", "= c1 + c2"), List.of());

        assertThat(FormRecount.of(form, QUARTER, Set.of("x"), log.read())
                        .columns()
                        .subList(1, 3))
                .allMatch(column -> column.isEmpty());
    }
}
