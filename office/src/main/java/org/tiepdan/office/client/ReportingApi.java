package org.tiepdan.office.client;

import java.net.URI;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.client.cases.RegisterPage;
import org.tiepdan.office.client.cases.Timeline;
import org.tiepdan.office.client.log.AccessEntries;
import org.tiepdan.office.client.log.RecordRoots;
import org.tiepdan.office.client.reception.Receptions;
import org.tiepdan.office.client.reception.Schedule;

/**
 * The read side, as {@code contracts/openapi/reporting-service.json} has it. Each method throws {@link RefusedException} for an answer
 * that is a problem, and {@link org.springframework.web.client.RestClientException} where there is no answer.
 */
@HttpExchange
public interface ReportingApi {
    String DASHBOARD = "/api/v1/dashboard";
    String ROOTS = "/api/v1/records/roots";
    String ACCESS_LOG = "/api/v1/access-log";
    String CASES = "/api/v1/cases";
    String RECEPTIONS = "/api/v1/receptions";
    String SCHEDULE = RECEPTIONS + "/schedule";

    /** @param address {@link #DASHBOARD} with what is asked of it, see {@link Query} */
    @GetExchange
    Dashboard dashboard(URI address);

    /** @param address {@link #CASES} with what is asked of it, see {@link Query} */
    @GetExchange
    RegisterPage register(URI address);

    /** @param address {@link #ROOTS} with what is asked of it, see {@link Query} */
    @GetExchange
    RecordRoots roots(URI address);

    @GetExchange(CASES + "/{id}")
    CaseView one(@PathVariable String id);

    @GetExchange(CASES + "/{id}/timeline")
    Timeline timeline(@PathVariable String id);

    /** @param address {@link #ACCESS_LOG} with what is asked of it, see {@link Query} */
    @GetExchange
    AccessEntries accessLog(URI address);

    /** @param address {@link #RECEPTIONS} with what is asked of it, see {@link Query} */
    @GetExchange
    Receptions receptions(URI address);

    /** @param address {@link #SCHEDULE} with what is asked of it, see {@link Query} */
    @GetExchange
    Schedule schedule(URI address);

    @GetExchange("/api/v1/ledger")
    Dashboard.Accounts ledger();

    @GetExchange("/api/v1/lag")
    Lag lag();

    @GetExchange("/api/v1/status/{receiptCode}")
    CaseStatus status(@PathVariable String receiptCode);
}
