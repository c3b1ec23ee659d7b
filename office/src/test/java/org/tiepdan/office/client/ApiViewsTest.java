package org.tiepdan.office.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.client.cases.CaseRow;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.client.cases.Deadline;
import org.tiepdan.office.client.cases.DueLimit;
import org.tiepdan.office.client.cases.ExplainedDay;
import org.tiepdan.office.client.cases.Reason;
import org.tiepdan.office.client.cases.RegisterPage;
import org.tiepdan.office.client.cases.Searched;
import org.tiepdan.office.client.cases.Timeline;
import org.tiepdan.office.client.cases.Warning;
import org.tiepdan.office.client.cases.Words;
import org.tiepdan.office.client.log.AccessEntries;
import org.tiepdan.office.client.log.RecordRoots;
import org.tiepdan.office.client.reception.Receptions;
import org.tiepdan.office.client.reception.Schedule;
import org.tiepdan.office.client.register.OfficialRegister;
import org.tiepdan.office.client.register.SavedFilters;
import org.tiepdan.office.client.report.ReportCases;
import org.tiepdan.office.client.report.ReportCatalogue;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.Submission;
import org.tiepdan.office.client.report.SubmissionDifferences;
import org.tiepdan.office.client.report.Submissions;
import org.tiepdan.office.client.report.Submitted;
import org.tiepdan.office.client.score.Forecast;
import org.tiepdan.office.client.score.Radar;
import org.tiepdan.office.client.score.Scorecards;
import org.tiepdan.office.client.score.ScoredCases;
import tools.jackson.databind.JsonNode;

/** Every member that the pages read is in the published API. */
class ApiViewsTest {
    private static final JsonNode API = read();

    record View(String schema, Class<?> record) {
        @Override
        public String toString() {
            return schema;
        }
    }

    static Stream<View> views() {
        return Stream.of(
                new View("Dashboard", Dashboard.class),
                new View("OpenCases", Dashboard.OpenCases.class),
                new View("Attention", Dashboard.Attention.class),
                new View("Unlimited", Dashboard.Unlimited.class),
                new View("MonthFigures", Dashboard.Month.class),
                new View("Punctuality", Dashboard.Punctuality.class),
                new View("EscalatedCases", Dashboard.EscalatedCases.class),
                new View("PressingCase", Dashboard.Pressing.class),
                new View("Accounts", Dashboard.Accounts.class),
                new View("ReadModelRoom", Dashboard.Room.class),
                new View("RegisterPage", RegisterPage.class),
                new View("RegisterTotal", RegisterPage.Total.class),
                new View("SavedFilters", SavedFilters.class),
                new View("SavedFilter", SavedFilters.Saved.class),
                new View("OfficialRegister", OfficialRegister.class),
                new View("OfficialColumn", OfficialRegister.Column.class),
                new View("Searched", Searched.class),
                new View("CaseRow", CaseRow.class),
                new View("DueLimit", DueLimit.class),
                new View("CaseView", CaseView.class),
                new View("Respondent", CaseView.Respondent.class),
                new View("Deadline", Deadline.class),
                new View("ExplainedDay", ExplainedDay.class),
                new View("LimitWarning", Warning.class),
                new View("Reason", Reason.class),
                new View("Timeline", Timeline.class),
                new View("TimelineEntry", Timeline.Line.class),
                new View("CaseStatus", CaseStatus.class),
                new View("StatusLimit", CaseStatus.Limit.class),
                new View("StatusMatter", CaseStatus.Matter.class),
                new View("RecordRoots", RecordRoots.class),
                new View("RecordRoot", RecordRoots.Root.class),
                new View("ReceptionList", Receptions.class),
                new View("Reception", Receptions.Row.class),
                new View("ReceptionFigures", Receptions.Figures.class),
                new View("ReceptionTotal", Receptions.Total.class),
                new View("ReceptionSchedule", Schedule.class),
                new View("ReportCatalogue", ReportCatalogue.class),
                new View("ReportName", ReportCatalogue.Form.class),
                new View("ReportPeriodName", ReportCatalogue.Period.class),
                new View("ReportForm", ReportForm.class),
                new View("ReportDays", ReportForm.Days.class),
                new View("ReportAsOf", ReportForm.AsOf.class),
                new View("ReportColumn", ReportForm.Column.class),
                new View("ReportRow", ReportForm.Row.class),
                new View("ReportCheck", ReportForm.Check.class),
                new View("ReportCases", ReportCases.class),
                new View("ReportCase", ReportCases.Line.class),
                new View("Submissions", Submissions.class),
                new View("SubmissionLine", Submissions.Line.class),
                new View("Submission", Submission.class),
                new View("Submitted", Submitted.class),
                new View("SubmissionDifferences", SubmissionDifferences.class),
                new View("ColumnDifference", SubmissionDifferences.Column.class),
                new View("CaseDifference", SubmissionDifferences.Change.class),
                new View("DifferenceReason", SubmissionDifferences.Reason.class),
                new View("Scorecards", Scorecards.class),
                new View("ScoreCard", Scorecards.Card.class),
                new View("ScoreCounts", Scorecards.Counts.class),
                new View("ScoreRates", Scorecards.Rates.class),
                new View("Rate", Scorecards.Rate.class),
                new View("Spread", Scorecards.Spread.class),
                new View("LateReason", Scorecards.Reason.class),
                new View("RankingMethod", Scorecards.Method.class),
                new View("ScoredCases", ScoredCases.class),
                new View("ScoredCase", ScoredCases.Item.class),
                new View("ScoredLimit", ScoredCases.Limit.class),
                new View("Radar", Radar.class),
                new View("HotSpot", Radar.HotSpot.class),
                new View("LargeGroup", Radar.Group.class),
                new View("Forecast", Forecast.class),
                new View("ExpectedLate", Forecast.Expected.class),
                new View("HowMany", Forecast.HowMany.class),
                new View("EndangeredLimit", Forecast.Endangered.class),
                new View("TrackRecord", Forecast.TrackRecord.class),
                new View("Words", Words.class));
    }

    @ParameterizedTest
    @MethodSource("views")
    void readsOnlyMembersThatThereAreAndCountsOnlyOnThoseThatAreAlwaysThere(View view) {
        var schema = API.at("/components/schemas/" + view.schema());
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();

        assertThat(schema.path("properties").propertyNames()).containsAll(names(view.record(), true));
        assertThat(required).containsAll(names(view.record(), false));
    }

    @Test
    void readsTheExamplesOfTheApi() {
        assertThat(example("/api/v1/dashboard", Dashboard.class).months()).hasSize(12);
        assertThat(example("/api/v1/cases", RegisterPage.class).items()).isNotEmpty();
        assertThat(example("/api/v1/cases/{id}", CaseView.class).deadlines()).isNotEmpty();
        assertThat(example("/api/v1/cases/{id}/timeline", Timeline.class).items())
                .isNotEmpty();
        assertThat(example("/api/v1/access-log", AccessEntries.class).items()).isNotEmpty();
        assertThat(example("/api/v1/records/roots", RecordRoots.class).roots()).isNotEmpty();
        assertThat(example("/api/v1/scorecards", Scorecards.class).bodies()).isNotEmpty();
        assertThat(example("/api/v1/reports/{form}", ReportForm.class).rows()).isNotEmpty();
        assertThat(example("/api/v1/reports/{form}/submissions/{id}", Submission.class)
                        .table()
                        .rows())
                .isNotEmpty();
        assertThat(example("/api/v1/scorecards/cases", ScoredCases.class).items())
                .isNotEmpty();
        assertThat(example("/api/v1/radar", Radar.class).hotSpots()).isNotEmpty();
        assertThat(example("/api/v1/forecast", Forecast.class).bodies()).isNotEmpty();
        assertThat(example("/api/v1/status/{receiptCode}", CaseStatus.class).stateName())
                .isNotNull();
    }

    private static <T> T example(String path, Class<T> type) {
        var answer = API.path("paths").path(path).at("/get/responses/200/content/application~1json/example");
        return EventJson.MAPPER.treeToValue(answer, type);
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents());
    }

    private static List<String> names(Class<?> record, boolean all) {
        return components(record)
                .filter(one -> all || !one.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static JsonNode read() {
        try {
            return EventJson.MAPPER.readTree(Files.readString(Path.of("../contracts/openapi/reporting-service.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
