package org.tiepdan.office.ledger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.office.client.Files;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.words.Links;

/** Passes on the totals of the ledger as a file. */
@Controller
class LedgerFileController {
    private final Files files;

    LedgerFileController(Files files) {
        this.files = files;
    }

    @GetMapping(Links.LEDGER)
    void ledger(
            @RequestParam(name = "as", required = false) @Nullable String format,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = Map.of("format", new String[] {Files.format(format)});
        files.pass(Query.of(ReportingApi.LEDGER, asked), request, response);
    }
}
