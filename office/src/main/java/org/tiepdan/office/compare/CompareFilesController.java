package org.tiepdan.office.compare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.office.client.Files;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.words.Links;

/** Passes on the parts of the comparison, and the lists behind its figures, as files while they are being written. */
@Controller
class CompareFilesController {
    private final Files files;

    CompareFilesController(Files files) {
        this.files = files;
    }

    @GetMapping(value = Links.COMPARE, params = Taken.AS)
    void cards(
            @RequestParam(Taken.AS) String format,
            @RequestParam(name = "period", required = false) @Nullable String period,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = AskedDays.KNOWN, required = false) @Nullable String known,
            HttpServletRequest request,
            HttpServletResponse response) {
        pass(
                ReportingApi.SCORECARDS,
                AskedDays.of(period, from, to, known, "").parameters(),
                format,
                request,
                response);
    }

    @GetMapping(
            value = Links.COMPARE,
            params = {Taken.AS, Taken.PART + "=" + Taken.RADAR})
    void radar(@RequestParam(Taken.AS) String format, HttpServletRequest request, HttpServletResponse response) {
        pass(ReportingApi.RADAR, Map.of(), format, request, response);
    }

    @GetMapping(
            value = Links.COMPARE,
            params = {Taken.AS, Taken.PART + "=" + Taken.FORECAST})
    void forecast(@RequestParam(Taken.AS) String format, HttpServletRequest request, HttpServletResponse response) {
        pass(ReportingApi.FORECAST, Map.of(), format, request, response);
    }

    @GetMapping(value = Links.COMPARE + "/cases", params = Taken.AS)
    void cases(@RequestParam(Taken.AS) String format, HttpServletRequest request, HttpServletResponse response) {
        var asked = new LinkedHashMap<String, String>();
        for (var name : List.of("figure", "body", "period", "from", "to", AskedDays.KNOWN)) {
            var given = request.getParameter(name);
            if (given != null && !given.isBlank()) {
                asked.put(name, given);
            }
        }
        pass(ReportingApi.SCORED_CASES, asked, format, request, response);
    }

    private void pass(
            String path,
            Map<String, String> asked,
            String format,
            HttpServletRequest request,
            HttpServletResponse response) {
        var parameters = AskedDays.toApi(asked);
        parameters.put("format", new String[] {Files.format(format)});
        files.pass(Query.of(path, parameters), request, response);
    }
}
