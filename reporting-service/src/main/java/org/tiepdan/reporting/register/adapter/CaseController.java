package org.tiepdan.reporting.register.adapter;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.count.KeptDays;
import org.tiepdan.reporting.register.Timeline;

@RestController
class CaseController {
    private final CaseReader cases;
    private final KeptDays keptDays;

    CaseController(CaseReader cases, KeptDays keptDays) {
        this.cases = cases;
        this.keptDays = keptDays;
    }

    @GetMapping("/api/v1/cases/{id}")
    CaseAnswer one(Grant grant, @PathVariable String id) {
        var view = cases.one(grant, id).orElseThrow(MongoCases::unknown);
        return new CaseAnswer(view, keptDays.seenBy(grant).last());
    }

    @GetMapping("/api/v1/cases/{id}/timeline")
    Timeline timeline(Grant grant, @PathVariable String id) {
        return cases.timeline(grant, id);
    }
}
