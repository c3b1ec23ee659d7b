package org.tiepdan.office.records;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.client.log.RecordRoots;
import org.tiepdan.office.words.Display;

/** The newest seal, for other pages. */
@Component
public final class Seals {
    static final int SHORT = 16;
    /** An older seal is no longer news, and is not shown. */
    private static final int DAYS = 40;

    private final ReportingApi reporting;

    Seals(ReportingApi reporting) {
        this.reporting = reporting;
    }

    /** @return a sentence with the first digits of the newest seal; null if there is none, or the reader may not see it */
    public @Nullable String newest(Display display) {
        try {
            return roots(display).roots().stream()
                    .findFirst()
                    .map(root -> display.text(
                            "roots.newest", display.day(root.day()), root.seal().substring(0, SHORT)))
                    .orElse(null);
        } catch (RefusedException | RestClientException e) {
            return null;
        }
    }

    private RecordRoots roots(Display display) {
        var from = display.today().minusDays(DAYS).toString();
        return reporting.roots(Query.of(ReportingApi.ROOTS, Map.of("from", new String[] {from})));
    }
}
