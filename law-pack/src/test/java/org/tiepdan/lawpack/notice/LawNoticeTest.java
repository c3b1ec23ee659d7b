package org.tiepdan.lawpack.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawPackException;

/** A notice has the same effect as an entry in the files. */
class LawNoticeTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate DAY = LocalDate.parse("2026-07-20");

    private static LawNotice day(String date, String kind) {
        return new LawNotice(
                "1/TB",
                DAY,
                List.of(Map.of("date", date, "kind", kind, "name_vi", "Nghỉ hoán đổi", "name_en", "Swapped")),
                List.of());
    }

    private static LawNotice row(Map<String, String> cells) {
        return new LawNotice("1/NĐ", DAY, List.of(), List.of(cells));
    }

    private static List<String> faults(LawNotice notice) {
        return catchThrowableOfType(LawPackException.class, () -> LAW.with(notice))
                .faults();
    }

    @Test
    void aDayOffIsOneInTheNewLawAloneAndSaysWhy() {
        var law = LAW.with(day("2026-08-21", "SWAP_DAY_OFF"));

        assertThat(law.calendar().isWorkingDay(LocalDate.parse("2026-08-21"))).isFalse();
        assertThat(law.calendar().restDay(LocalDate.parse("2026-08-21")).why()).contains("Nghỉ hoán đổi", "Swapped");
        assertThat(LAW.calendar().isWorkingDay(LocalDate.parse("2026-08-21"))).isTrue();
    }

    /** 2026-08-22 is a Saturday on which the packaged law lets offices work. */
    @Test
    void aListedDayIsTakenBack() {
        var law = LAW.with(day("2026-08-22", LawNotice.AS_ITS_WEEKDAY));

        assertThat(LAW.calendar().isWorkingDay(LocalDate.parse("2026-08-22"))).isTrue();
        assertThat(law.calendar().isWorkingDay(LocalDate.parse("2026-08-22"))).isFalse();
    }

    /** One notice of two days: 7 working days from 2026-11-17 end on the worked Saturday (LKN 27, Civil Code 147 and 148). */
    @Test
    void aMondayOffForAWorkedSaturdayMovesALimitOntoIt() {
        var event = LocalDate.parse("2026-11-17");
        var swap = new LawNotice(
                "2/TB",
                DAY,
                List.of(
                        Map.of("date", "2026-11-23", "kind", "SWAP_DAY_OFF", "name_vi", "Nghỉ", "name_en", "Off"),
                        Map.of("date", "2026-11-28", "kind", "WORKED_WEEKEND", "name_vi", "Bù", "name_en", "Worked")),
                List.of());

        assertThat(acceptance(LAW, event)).isEqualTo("2026-11-27");
        assertThat(acceptance(LAW.with(swap), event)).isEqualTo("2026-11-28");
    }

    private static LocalDate acceptance(LawPack law, LocalDate event) {
        var limits = law.timeLimits();
        return limits.due(limits.inForce("KN-ACCEPT-1", event).orElseThrow(), event, false, false)
                .dueOn();
    }

    @Test
    void versionsCountTheNotices() {
        var first = LAW.with(day("2026-08-21", "SWAP_DAY_OFF"));
        var second = first.with(row(Map.of("rule_id", "KN-ACCEPT-1", "effective_from", "2026-08-01", "length", "9")));

        assertThat(first.ruleset()).isEqualTo(LAW.ruleset() + "+1");
        assertThat(first.calendar().version()).isEqualTo(LAW.calendar().version() + "+1");
        assertThat(second.ruleset()).isEqualTo(LAW.ruleset() + "+2");
        assertThat(second.calendar().version()).isEqualTo(first.calendar().version());
        assertThat(LawPack.noticesIn(second.ruleset())).isEqualTo(2);
        assertThat(LawPack.noticesIn(LAW.ruleset())).isZero();
        assertThat(second.after(1)).isSameAs(first);
        assertThat(second.after(0)).isSameAs(LAW);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 7", "2026-08-01, 9", "2026-08-31, 9", "2026-09-01, 7"})
    void aChangedRowHoldsOnItsDaysAndTheOldOneOnTheOthers(LocalDate on, int length) {
        var law = LAW.with(row(Map.of(
                "rule_id", "KN-ACCEPT-1",
                "effective_from", "2026-08-01",
                "effective_to", "2026-08-31",
                "length", "9")));

        assertThat(law.timeLimits().inForce("KN-ACCEPT-1", on).orElseThrow().length())
                .isEqualTo(length);
    }

    @Test
    void whatARowDoesNotSayStays() {
        var law = LAW.with(row(Map.of("rule_id", "KN-ACCEPT-1", "effective_from", "2026-08-01", "length", "9")));

        var old = LAW.timeLimits().inForce("KN-ACCEPT-1", DAY).orElseThrow();
        var changed = law.timeLimits()
                .inForce("KN-ACCEPT-1", LocalDate.parse("2026-08-01"))
                .orElseThrow();
        assertThat(changed.course()).isEqualTo(old.course());
        assertThat(changed.basis()).isEqualTo(old.basis());
        assertThat(changed.length()).isEqualTo(9);
    }

    @Test
    void everyFaultIsNamedAtOnceAndTheLawStays() {
        var notice = new LawNotice(
                "1/TB",
                DAY,
                List.of(Map.of("date", "2026-08-23", "kind", "SWAP_DAY_OFF", "name_vi", "a", "name_en", "b")),
                List.of(Map.of("rule_id", "KN-ACCEPT-1", "effective_from", "2026-08-01", "length", "nine")));

        assertThat(faults(notice))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("can never be reached"))
                .anyMatch(fault -> fault.contains("'length'"));
    }

    @ParameterizedTest
    @CsvSource({
        "21/8/2026, SWAP_DAY_OFF, must be a date",
        "2026-08-21, DAY_OFF, must be one of",
        "2031-08-21, SWAP_DAY_OFF, is not from FIRST_DAY",
        "2026-08-21, FIRST_DAY, is there twice"
    })
    void aDayThatIsNoneIsRefused(String date, String kind, String why) {
        assertThat(faults(day(date, kind))).first().asString().contains(why);
    }

    @Test
    void aRowOfARuleThatIsNotThereHasToBeWhole() {
        assertThat(faults(row(Map.of("rule_id", "KN-NEW", "effective_from", "2026-08-01"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-13, 2026-08-19, false",
        "2026-08-13, 2026-08-20, true",
        "2026-08-19, 2026-08-21, true",
        "2026-08-20, 2026-08-21, false"
    })
    void concernsALimitWithTheDayInItsCount(LocalDate startsOn, LocalDate dueOn, boolean concerned) {
        assertThat(day("2026-08-20", "SWAP_DAY_OFF").changesADayWithin(startsOn, dueOn))
                .isEqualTo(concerned);
    }
}
