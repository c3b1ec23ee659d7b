package org.tiepdan.office.testkit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.score.Forecast;
import org.tiepdan.office.client.score.Radar;
import org.tiepdan.office.client.score.Scorecards;
import org.tiepdan.office.client.score.Scorecards.Card;
import org.tiepdan.office.client.score.Scorecards.Counts;
import org.tiepdan.office.client.score.Scorecards.Rate;
import org.tiepdan.office.client.score.Scorecards.Spread;
import org.tiepdan.office.client.score.ScoredCases;
import org.tiepdan.servicekit.web.Fault;

/** Made-up scorecards of some bodies, their lists, radar and forecast. */
final class FixedScores {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final String FIGURES = """
        OPENING=12 RECEIVED=40 SETTLED_ON_TIME=18 SETTLED_LATE=6 SETTLED_WITHOUT_LIMIT=5 ENDED_OTHERWISE=7 HANDED_ON=0
        OPEN_IN_TIME=9 OPEN_LATE=7 LATE_BY_ITSELF=9 LATE_BY_EARLIER=0 LATE_BY_RECEIVING=5 LATE_BY_OTHER=0 LATE=14
        DUE_MET=51 DUE_LATE=16 DUE=67 OBJECTED=0 RETURNED=0 TRANSFERRED=0 REPLIED=0 SECOND_DECIDED=0 REVERSED=0
        FIRST_REVIEWED=11 FIRST_REVERSED=5 OVER_45_DAYS=6\
        """;

    private FixedScores() {}

    static FakeReporting.Answer answer(String path, Map<String, String> asked) {
        if (!asked.getOrDefault("period", "2026").matches("20\\d\\d(-(Q[1-4]|H1|9M|NA))?")) {
            return FakeReporting.Answer.faults(
                    List.of(new Fault("period", "unknown-code", "Cần kỳ báo cáo như 2026-Q3.", "Expected a period.")));
        }
        if ("?".equals(asked.get("from"))) {
            return FakeReporting.Answer.faults(
                    List.of(new Fault("from", "not-a-date", "Cần ngày.", "Expected a date.")));
        }
        if (asked.containsKey("format")) {
            return new FakeReporting.Answer(200, (path + " " + asked).getBytes(StandardCharsets.UTF_8));
        }
        return new FakeReporting.Answer(200, path.endsWith("/cases") ? cases(asked) : cards());
    }

    private static ScoredCases cases(Map<String, String> asked) {
        var limit = new ScoredCases.Limit(
                "KN-ACCEPT-1", "ACCEPTANCE", "19-05443", LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 14));
        return new ScoredCases(
                List.of(
                        new ScoredCases.Item(
                                FixedCases.CASE,
                                "19-05443",
                                "COMPLAINT",
                                LocalDate.of(2026, 7, 1),
                                "19-btcd",
                                limit,
                                true),
                        new ScoredCases.Item(
                                FixedCases.OLDER,
                                "19-05443",
                                "FEEDBACK",
                                LocalDate.of(2026, 6, 1),
                                "19-05443",
                                null,
                                false)),
                52,
                asked.containsKey("cursor") ? null : "more");
    }

    private static Scorecards cards() {
        return new Scorecards(
                FIRST,
                LocalDate.of(2026, 12, 14),
                TODAY,
                5,
                List.of(card("19-so-xay-dung", 94.4, 1, 91.5), card("19-05443", 75, 2, 69.1), few("19-05710")),
                card(null, 81.2, null, null),
                new Scorecards.Method("MEAN_OF_THREE_RATES", 20, "DERIVED"));
    }

    private static Card card(@Nullable String body, double percent, @Nullable Integer rank, @Nullable Double points) {
        return new Card(body, counts(percent), counts(percent - 6), rank, points);
    }

    private static List<String> names() {
        return List.of(FIGURES.split("\\s+"));
    }

    private static Counts counts(double percent) {
        var figures = new TreeMap<String, Long>();
        names().forEach(figure -> figures.put(figure.split("=")[0], Long.parseLong(figure.split("=")[1])));
        return new Counts(
                figures,
                List.of(),
                new Scorecards.Rates(
                        new Rate(18L, 24L, percent), new Rate(51L, 67L, percent - 2.5), new Rate(7L, 16L, 43.8)),
                new Spread(4, 19, 41),
                new Spread(33, 88, 120),
                List.of(new Scorecards.Reason("ACCEPTANCE", 8), new Scorecards.Reason("SETTLEMENT", 6)));
    }

    private static Card few(String body) {
        var figures = new TreeMap<String, Long>();
        var leftOut = new ArrayList<String>();
        for (var named : names()) {
            var figure = named.split("=")[0];
            if (figure.startsWith("SETTLED_O") || figure.startsWith("OPEN_") || figure.startsWith("OVER")) {
                leftOut.add(figure);
            } else {
                figures.put(figure, figure.equals("RECEIVED") ? 9L : 0);
            }
        }
        return new Card(
                body,
                new Counts(
                        figures,
                        leftOut,
                        new Scorecards.Rates(
                                new Rate(null, null, null), new Rate(0L, 0L, null), new Rate(null, null, null)),
                        null,
                        null,
                        List.of()),
                null,
                null,
                null);
    }

    static FakeReporting.Answer radar() {
        return new FakeReporting.Answer(
                200,
                new Radar(
                        TODAY.minusDays(89),
                        TODAY,
                        90,
                        5,
                        List.of(
                                new Radar.HotSpot("05443", "LAND_HOUSING", 31, 9L, 7L, 0.0002),
                                new Radar.HotSpot("05710", null, 19, null, null, 0.012)),
                        List.of(new Radar.Group(FixedCases.CASE, "19-05443", 34, true))));
    }

    static FakeReporting.Answer forecast() {
        return new FakeReporting.Answer(
                200,
                new Forecast(
                        TODAY,
                        TODAY.plusDays(6),
                        5,
                        List.of(
                                new Forecast.Expected("19-05443", 11, new Forecast.HowMany(3.4, 1, 6)),
                                new Forecast.Expected("19-so-xay-dung", 4, new Forecast.HowMany(0.2, 0, 1))),
                        List.of(new Forecast.Endangered(
                                FixedCases.CASE, "19-05443", "SETTLEMENT", TODAY.plusDays(1), 2, 71.5)),
                        new Forecast.TrackRecord(12, 96, 28.3, 31, 0.14, 0.15, 91.2)));
    }
}
