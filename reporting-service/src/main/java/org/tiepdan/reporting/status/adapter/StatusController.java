package org.tiepdan.reporting.status.adapter;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.caller.Caller;
import org.tiepdan.reporting.status.CaseStatus;
import org.tiepdan.reporting.status.StatusReader;

@RestController
class StatusController {
    private final StatusReader reader;

    StatusController(StatusReader reader) {
        this.reader = reader;
    }

    @GetMapping("/api/v1/status/{receiptCode}")
    CaseStatus status(Caller caller, @PathVariable String receiptCode) {
        return reader.read(caller, receiptCode);
    }
}
