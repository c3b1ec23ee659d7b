package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.rules.LivesOfLimits.Life;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.deadline.ledger.Ledger;

/**
 * The 45 limits of the law, as listed in {@code limits_of_the_law.csv}, with their rows of {@code time_limits.csv}: each is set with its
 * article, met by its act, ends without it, and is shown day by day.
 */
class EveryLimitOfTheLawTest {
    private static final Map<String, Life> LIVES = LivesOfLimits.all();

    /** The notice of a refusal to receive somebody (NĐ154/2026 4.3). */
    private static final String REFUSE_NOTICE = "TCD-REFUSE-NOTICE";

    /**
     * Limits that no case has and that are checked where they apply. Two count back from a reception, and the third runs from the grounds of
     * a refusal to receive: the page of receptions checks them by the calculation ({@code ReceptionsPageTest}, {@code
     * DeadlineControllerTest}). The notice before a dialogue is checked with the dialogue ({@code DialogueNoticeTest}).
     */
    private static final Set<String> WITHOUT_A_CASE =
            Set.of("TCD-SCHEDULE-POST", "TCD-ONLINE-NOTICE", REFUSE_NOTICE, "KN-DIALOGUE-NOTICE");

    /** @param rows ids of the rows of the pack for it */
    record Named(String rule, int length, String unit, LocalDate from, List<String> rows) {
        private static Named of(String[] cells) {
            return new Named(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    cells[2],
                    LocalDate.parse(cells[3]),
                    List.of(cells[5].split(",")));
        }
    }

    static List<Named> named() throws IOException {
        try (var file = EveryLimitOfTheLawTest.class.getResourceAsStream("/limits/limits_of_the_law.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Named.of(line.split(";", -1)))
                    .toList();
        }
    }

    static Stream<String> rules() {
        return LIVES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("named")
    void isARowOfItsLengthFromItsDay(Named named) {
        assertThat(named.rows())
                .allSatisfy(rule -> assertThat(CaseSpec.LAW.timeLimits().inForce(rule, named.from()))
                        .hasValueSatisfying(row -> {
                            assertThat(row.length()).isEqualTo(named.length());
                            assertThat(row.unit().name()).isEqualTo(named.unit());
                        }));
    }

    @Test
    void leavesNoneOfThe45AndNoRowOut() throws IOException {
        assertThat(named()).hasSize(45);
        var rows = new TreeSet<String>(WITHOUT_A_CASE);
        rows.addAll(LIVES.keySet());
        assertThat(rows).isEqualTo(new TreeSet<>(CaseSpec.LAW.timeLimits().ruleIds()));
        assertThat(named()).allSatisfy(one -> assertThat(rows).containsAll(one.rows()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noCaseHasALimitThatIsCheckedElsewhere(String rule) {
        var life = life(rule);

        assertThat(life.ends().apply(life.sets().get()).file().deadlines())
                .extracting(Deadline::ruleId)
                .doesNotContainAnyElementsOf(WITHOUT_A_CASE);
    }

    /** A body that refuses to receive somebody takes no petition, so there is no case; a refusal to accept a petition is another act. */
    @Test
    void aRefusalToReceiveIsNoActOfACaseAndIsCheckedByItsLastDay() {
        var row = CaseSpec.LAW
                .timeLimits()
                .inForce(REFUSE_NOTICE, LocalDate.parse("2026-07-01"))
                .orElseThrow();
        var refused = new CaseSpec()
                .routed(Outcome.TRANSFER, CaseSpec.COMMUNE)
                .when(new RefuseCase(CaseSpec.COMMUNE, CaseSpec.OFFICER, CaseSpec.on("2026-07-02"), "LKN-11-6"))
                .when(new Notify(CaseSpec.COMMUNE, CaseSpec.OFFICER, CaseSpec.on("2026-07-02"), Notified.REFUSAL));

        assertThat(row.course().starts()).containsExactly(LimitEvent.RECEPTION_REFUSED);
        assertThat(refused.file().deadlines()).extracting(Deadline::ruleId).doesNotContain(REFUSE_NOTICE);
        assertThat(CaseSpec.LAW
                        .timeLimits()
                        .due(row, LocalDate.parse("2026-07-01"), false, false)
                        .dueOn())
                .isEqualTo("2026-07-06");
        assertThat(CaseSpec.LAW.timeLimits().inForce(REFUSE_NOTICE, LocalDate.parse("2026-06-30")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSetWithItsArticleAndMetOrEndedByItsAct(String rule) {
        var life = life(rule);
        var spec = life.sets().get();

        assertThat(spec.limit(rule).terms().basis())
                .isEqualTo(row(spec.limit(rule)).basis());
        assertThat(life.ends().apply(spec).limit(rule).state()).isEqualTo(life.as());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void endsByTheClockWithoutItsAct(String rule) {
        var spec = life(rule).sets().get();
        var limit = spec.limit(rule);
        if (limit.state() != DeadlineState.OPEN) {
            // The window for complaints ends when the case begins: EndedLimitsTest covers both of its ends.
            assertThat(limit.terms().kind()).isEqualTo(Course.Kind.WINDOW);
            return;
        }

        spec.now(limit.dueOn() + "T23:59").checked(rule);
        assertThat(spec.limit(rule).state()).isEqualTo(DeadlineState.OPEN);
        spec.now(limit.dueOn().plusDays(1) + "T00:05").checked(rule);

        assertThat(spec.limit(rule).state())
                .isEqualTo(limit.terms().kind() == null ? DeadlineState.MISSED : DeadlineState.ELAPSED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isShownDayByDay(String rule) {
        var limit = life(rule).sets().get().limit(rule);
        var counted = Objects.requireNonNull(limit.counted());

        var days = Ledger.of(limit.startsOn(), limit.statutoryDueOn(), limit.dueOn(), counted, limit.changes());

        assertThat(days.getFirst().date()).isEqualTo(limit.startsOn());
        assertThat(days.getLast().date()).isEqualTo(limit.dueOn());
        assertThat(days)
                .allSatisfy(day -> assertThat(List.of(day.vi(), day.en())).doesNotContain(""));
        assertThat(Stream.of(limit.terms().nameVi(), limit.terms().nameEn())).doesNotContain("");
    }

    private static Life life(String rule) {
        return Objects.requireNonNull(LIVES.get(rule));
    }

    private static TimeLimit row(Deadline limit) {
        return CaseSpec.LAW
                .timeLimits()
                .inForce(limit.ruleId(), limit.startsOn())
                .orElseThrow();
    }
}
