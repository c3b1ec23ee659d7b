package org.tiepdan.office.client;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.client.cases.RegisterPage;
import org.tiepdan.office.client.cases.Timeline;
import org.tiepdan.office.client.log.AccessEntries;
import org.tiepdan.office.client.log.RecordRoots;
import org.tiepdan.office.client.reception.Receptions;
import org.tiepdan.office.client.reception.Schedule;
import org.tiepdan.office.client.register.OfficialRegister;
import org.tiepdan.office.client.register.SavedFilters;
import org.tiepdan.office.client.score.Forecast;
import org.tiepdan.office.client.score.Radar;
import org.tiepdan.office.client.score.Scorecards;
import org.tiepdan.office.client.score.ScoredCases;

/**
 * The read side, as described in {@code contracts/openapi/reporting-service.json}. Each method throws {@link RefusedException} if the
 * service answers with a problem, and {@link org.springframework.web.client.RestClientException} if it does not answer.
 */
@HttpExchange
public interface ReportingApi {
    String DASHBOARD = "/api/v1/dashboard";
    String ROOTS = "/api/v1/records/roots";
    String ACCESS_LOG = "/api/v1/access-log";
    String CASES = "/api/v1/cases";
    String RECEPTIONS = "/api/v1/receptions";
    String SCHEDULE = RECEPTIONS + "/schedule";
    String FILTERS = "/api/v1/filters";
    String OFFICIAL_REGISTER = CASES + "/register";
    String SCORECARDS = "/api/v1/scorecards";
    String SCORED_CASES = SCORECARDS + "/cases";
    String RADAR = "/api/v1/radar";
    String FORECAST = "/api/v1/forecast";
    String LEDGER = "/api/v1/ledger";

    /** @param address {@link #DASHBOARD} with its query, see {@link Query} */
    @GetExchange
    Dashboard dashboard(URI address);

    /** @param address {@link #CASES} with its query, see {@link Query} */
    @GetExchange
    RegisterPage register(URI address);

    /** @param address {@link #OFFICIAL_REGISTER} with its query, see {@link Query} */
    @GetExchange
    OfficialRegister officialRegister(URI address);

    @GetExchange(FILTERS)
    SavedFilters filters();

    /** @param body JSON: name, query and, to share it with a body, sharedWith */
    @PostExchange(url = FILTERS, contentType = MediaType.APPLICATION_JSON_VALUE)
    void saveFilter(@RequestBody String body);

    /** @param body as in {@link #saveFilter} */
    @PutExchange(url = FILTERS + "/{id}", contentType = MediaType.APPLICATION_JSON_VALUE)
    void changeFilter(@PathVariable String id, @RequestBody String body);

    @DeleteExchange(FILTERS + "/{id}")
    void deleteFilter(@PathVariable String id);

    /** @param address {@link #ROOTS} with its query, see {@link Query} */
    @GetExchange
    RecordRoots roots(URI address);

    @GetExchange(CASES + "/{id}")
    CaseView one(@PathVariable String id);

    @GetExchange(CASES + "/{id}/timeline")
    Timeline timeline(@PathVariable String id);

    /** @param address {@link #ACCESS_LOG} with its query, see {@link Query} */
    @GetExchange
    AccessEntries accessLog(URI address);

    /** @param address {@link #RECEPTIONS} with its query, see {@link Query} */
    @GetExchange
    Receptions receptions(URI address);

    /** @param address {@link #SCHEDULE} with its query, see {@link Query} */
    @GetExchange
    Schedule schedule(URI address);

    /** @param address {@link #SCORECARDS} with its query, see {@link Query} */
    @GetExchange
    Scorecards scorecards(URI address);

    /** @param address {@link #SCORED_CASES} with its query, see {@link Query} */
    @GetExchange
    ScoredCases scoredCases(URI address);

    @GetExchange(RADAR)
    Radar radar();

    @GetExchange(FORECAST)
    Forecast forecast();

    @GetExchange(LEDGER)
    Dashboard.Accounts ledger();

    @GetExchange("/api/v1/lag")
    Lag lag();

    @GetExchange("/api/v1/status/{receiptCode}")
    CaseStatus status(@PathVariable String receiptCode);
}
