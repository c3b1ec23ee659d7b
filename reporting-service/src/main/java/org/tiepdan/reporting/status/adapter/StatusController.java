package org.tiepdan.reporting.status.adapter;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.status.CaseStatus;
import org.tiepdan.reporting.status.StatusReader;
import org.tiepdan.servicekit.web.tries.Tries;
import org.tiepdan.servicekit.web.tries.TryLimits;

@RestController
@Import(TryLimits.class)
class StatusController {
    private final StatusReader reader;
    private final Tries tries;

    StatusController(StatusReader reader, Tries tries) {
        this.reader = reader;
        this.tries = tries;
    }

    @GetMapping("/api/v1/status/{receiptCode}")
    CaseStatus status(Caller caller, @PathVariable String receiptCode, HttpServletRequest request) {
        tries.admit(request.getRemoteAddr());
        return reader.read(caller, receiptCode);
    }
}
