package org.tiepdan.reporting.register.adapter;

import org.tiepdan.reporting.register.CaseReader;
import org.tiepdan.reporting.register.CaseView;
import org.tiepdan.reporting.register.Timeline;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.caller.Caller;

@RestController
class CaseController {
    private final CaseReader cases;

    CaseController(CaseReader cases) {
        this.cases = cases;
    }

    @GetMapping("/api/v1/cases/{id}")
    CaseView one(Caller caller, @PathVariable String id) {
        return cases.one(caller, id).orElseThrow(MongoCases::unknown);
    }

    @GetMapping("/api/v1/cases/{id}/timeline")
    Timeline timeline(Caller caller, @PathVariable String id) {
        return cases.timeline(caller, id);
    }
}
