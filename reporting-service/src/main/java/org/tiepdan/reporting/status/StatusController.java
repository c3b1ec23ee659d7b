package org.tiepdan.reporting.status;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusController {
    private final StatusReader reader;

    StatusController(StatusReader reader) {
        this.reader = reader;
    }

    @Operation(
            operationId = "status",
            summary = "Tra cứu bằng mã biên nhận / Public status by receipt code",
            description = "Capitals, spaces and hyphens do not matter.")
    @GetMapping("/api/v1/status/{receiptCode}")
    CaseStatus status(@Parameter(example = "7K2MPXW4RT9D") @PathVariable String receiptCode) {
        return reader.read(receiptCode);
    }
}
