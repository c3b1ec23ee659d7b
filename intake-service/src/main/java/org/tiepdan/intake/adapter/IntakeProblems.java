package org.tiepdan.intake.adapter;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class IntakeProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(HeaderedProblemException refused) {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(refused.status()), String.valueOf(refused.getMessage()));
        detail.setProperty("code", refused.code());
        refused.members().forEach(detail::setProperty);
        var headers = new HttpHeaders();
        refused.headers().forEach(headers::set);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(detail, headers, HttpStatusCode.valueOf(refused.status()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(LogUnavailableException away) {
        return refused(new HeaderedProblemException(
                503,
                "log-unavailable",
                "Tạm thời không đọc được sổ ghi sự kiện.",
                "The log cannot be reached at the moment.",
                Map.of(HttpHeaders.RETRY_AFTER, "5"),
                Map.of()));
    }
}
