package org.tiepdan.reporting.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegisterController {
    private final RegisterReader register;

    RegisterController(RegisterReader register) {
        this.register = register;
    }

    @Operation(
            operationId = "register",
            summary = "Sổ theo dõi / The register, page by page",
            description =
                    "Overdue: a limit is past its end, or was missed, in a case that is not closed. Rows may change"
                            + " place between two pages when sorted by dueOn, never when sorted by receivedAt.")
    @Parameter(in = ParameterIn.QUERY, name = "state", example = "ROUTED")
    @Parameter(in = ParameterIn.QUERY, name = "type", example = "COMPLAINT")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "body",
            description = "must settle it, or received it",
            example = "19-05443")
    @Parameter(in = ParameterIn.QUERY, name = "field", example = "LAND_HOUSING")
    @Parameter(in = ParameterIn.QUERY, name = "commune", example = "05443")
    @Parameter(in = ParameterIn.QUERY, name = "overdue", example = "false")
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "first day of receipt", example = "2026-07-01")
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "last day of receipt", example = "2026-09-30")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            description = "case id or words of the subject",
            example = "thu hoi dat")
    @Parameter(in = ParameterIn.QUERY, name = "sort", description = "receivedAt, dueOn, with - for descending")
    @Parameter(in = ParameterIn.QUERY, name = "cursor", description = "next of the page before")
    @Parameter(in = ParameterIn.QUERY, name = "limit", description = "at most 200", example = "50")
    @GetMapping("/api/v1/cases")
    RegisterPage list(@Parameter(hidden = true) HttpServletRequest request) {
        return register.read(request.getParameterMap());
    }
}
