package org.tiepdan.reporting.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CaseController {
    private static final String EXAMPLE = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    private final CaseReader cases;

    CaseController(CaseReader cases) {
        this.cases = cases;
    }

    @Operation(operationId = "case", summary = "Một vụ việc / One case with its reasons and time limits")
    @GetMapping("/api/v1/cases/{id}")
    CaseView one(@Parameter(example = EXAMPLE) @PathVariable String id) {
        return cases.one(id).orElseThrow(MongoCases::unknown);
    }

    @Operation(operationId = "timeline", summary = "Diễn biến / Everything that happened to a case, in time order")
    @GetMapping("/api/v1/cases/{id}/timeline")
    Timeline timeline(@Parameter(example = EXAMPLE) @PathVariable String id) {
        return cases.timeline(id);
    }
}
