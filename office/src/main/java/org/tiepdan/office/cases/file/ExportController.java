package org.tiepdan.office.cases.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiepdan.office.cases.filter.Entries;
import org.tiepdan.office.client.Files;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;

/** Passes on the filtered list as a file while it is being written. */
@Controller
class ExportController {
    private final Files files;
    private final KnownNames names;

    ExportController(Files files, KnownNames names) {
        this.files = files;
        this.names = names;
    }

    @GetMapping(Links.CASES_CSV)
    void csv(HttpServletRequest request, HttpServletResponse response) {
        pass(ReportingApi.CASES + ".csv", request, response);
    }

    @GetMapping(Links.CASES_XLSX)
    void xlsx(HttpServletRequest request, HttpServletResponse response) {
        pass(ReportingApi.CASES + ".xlsx", request, response);
    }

    private void pass(String path, HttpServletRequest request, HttpServletResponse response) {
        var typed = Language.without(request.getParameterMap());
        files.pass(Query.of(path, Entries.toApi(names.toCodes(typed))), request, response);
    }
}
