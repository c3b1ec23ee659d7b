package org.tiepdan.reporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.testkit.MadeAccounts;

/**
 * The forecast run through the sample year week by week, each time with the entries known by then. docs/forecast.md contains the output.
 */
class SampleYearTest {
    private static final OfficeDays DAYS = new OfficeDays(LawPack.packaged());
    private static final LocalDate END = LocalDate.parse("2026-11-16");
    private static final int WEEKS = 40;

    @Test
    void isForetoldBetterByItsBodiesOwnPaceThanAsIfAllWereAlike() {
        var bodies = LawPack.packaged().bodies().all().stream().map(Body::code).toArray(String[]::new);
        var forecasts = new Forecasts(SampleYear.accounts(), DAYS);

        var week = forecasts.walkedByRecord(MadeAccounts.grant("19-ubnd", bodies), END, WEEKS, 5);
        var twoWeeks = forecasts.walkedByRecord(MadeAccounts.grant("19-ubnd", bodies), END, WEEKS, 10);

        System.out.println("5 days: " + week);
        System.out.println("10 days: " + twoWeeks);
        assertThat(week.limits()).isGreaterThan(100);
        assertThat(week.brier()).isLessThan(week.brierOfAnybody()).isLessThan(week.brierOfOneShare());
        assertThat(twoWeeks.brier()).isLessThan(twoWeeks.brierOfAnybody()).isLessThan(twoWeeks.brierOfOneShare());
    }
}
