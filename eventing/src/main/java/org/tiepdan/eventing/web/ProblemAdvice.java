package org.tiepdan.eventing.web;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Renders refusals as {@code application/problem+json} with a stable {@code code}; imported by each service. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<ProblemDetail> problem(ProblemException refused) {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(refused.status()), String.valueOf(refused.getMessage()));
        detail.setProperty("code", refused.code());
        if (!refused.faults().isEmpty()) {
            detail.setProperty("errors", refused.faults());
        }
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
