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
                    "Overdue: a limit is past its end, or was missed, in a case that is not closed; dueLimit says which, and"
                            + " who owes it, which need not be the body that has the case. Rows may change"
                            + " place between two pages when sorted by dueOn, never when sorted by receivedAt.")
    @Parameter(in = ParameterIn.QUERY, name = "state", example = "ROUTED")
    @Parameter(in = ParameterIn.QUERY, name = "type", example = "COMPLAINT")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "body",
            description = "must settle it, or received it: more cases than competent=",
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
    @Parameter(
            in = ParameterIn.QUERY,
            name = "competent",
            description = "has it: the competent body, as long as nobody is competent the receiving one")
    @Parameter(in = ParameterIn.QUERY, name = "receiving", description = "received it")
    @Parameter(in = ParameterIn.QUERY, name = "open", description = "not closed")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "dueWithin",
            description = "not overdue, and a limit ends within so many working days")
    @Parameter(in = ParameterIn.QUERY, name = "triageAge", description = "working days waited: 0-2, 3-5, 6-10, 11-")
    @Parameter(in = ParameterIn.QUERY, name = "closedFrom", description = "first day of closing")
    @Parameter(in = ParameterIn.QUERY, name = "closedTo", description = "last day of closing")
    @Parameter(in = ParameterIn.QUERY, name = "closedAs", description = "ways of closing, with commas")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "owedBy",
            description =
                    "with a limit owed by that body; beside overdue=true or dueWithin, late or due by a limit that it owes")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "noLimit",
            description = "true: open, and the law gives no limit still to keep")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "beyondStandard",
            description = "true: of those, older than the office's own standard, which is not law")
    @Parameter(in = ParameterIn.QUERY, name = "limitFrom", description = "of cases received from that day")
    @Parameter(in = ParameterIn.QUERY, name = "limitTo", description = "of cases received to that day")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "limit",
            description =
                    "length of a page, at most 200; and, given beside it or alone, the limits meant: met; missed (the"
                            + " end passed without the act in time, whether or not it was done later); openOverdue (past the"
                            + " end and not yet recorded as missed); openInTime (still running); late (missed, or ended before"
                            + " the last day on which the register was kept); justEnded (ended later, and open); owed (open or"
                            + " missed)",
            example = "50")
    @GetMapping("/api/v1/cases")
    RegisterPage list(@Parameter(hidden = true) HttpServletRequest request) {
        return register.read(request.getParameterMap());
    }
}
