package org.tiepdan.reporting.forecast.adapter;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.forecast.Forecast;
import org.tiepdan.reporting.forecast.Forecast.Endangered;
import org.tiepdan.reporting.forecast.Forecast.Expected;
import org.tiepdan.reporting.forecast.PoissonBinomial;
import org.tiepdan.reporting.forecast.TrackRecord;
import org.tiepdan.reporting.testkit.sheet.BothFiles;
import org.tiepdan.reporting.testkit.sheet.NastyTexts;
import org.tiepdan.reporting.wording.BodyNames;

/** Texts of others in the forecast stay texts, with every letter. */
class ForecastRowsTest {
    private static final LocalDate ON = LocalDate.of(2026, 7, 8);

    @Test
    void noTextBecomesAFormula() throws Exception {
        var bodies = NastyTexts.ALL.stream()
                .map(text -> new Expected(text, 3, new PoissonBinomial(1.5, 0, 3)))
                .toList();
        var limits = NastyTexts.ALL.stream()
                .map(text -> new Endangered(text, text, text, text, ON, 1, 50))
                .toList();
        var error = new TrackRecord(12, 3, 1.5, 1, 0.2, 0.2, 0.2, 90, List.of());
        var rows = new ForecastRows(new BodyNames(LawPack.packaged().bodies()))
                .of(new Forecast(ON, ON.plusDays(7), 5, bodies, limits, error));

        BothFiles.readBack(ForecastRows.HEAD, rows, NastyTexts.ALL);
    }
}
