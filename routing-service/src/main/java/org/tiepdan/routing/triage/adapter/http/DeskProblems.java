package org.tiepdan.routing.triage.adapter.http;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tiepdan.eventing.web.Fault;
import org.tiepdan.eventing.web.ProblemException;
import org.tiepdan.eventing.web.RequestFaultsException;

/** Refusals that the desk knows beside those of its decider. */
@RestControllerAdvice
class DeskProblems {

    static ProblemException unknownPetition() {
        return new ProblemException(
                404,
                "unknown-petition",
                "Chưa có quyết định nào cho mã đơn này.",
                "No decision is recorded for this petition id.");
    }

    static ProblemException unknownCommand() {
        return new ProblemException(
                404,
                "unknown-command",
                "Cần mã của một yêu cầu đã được trả lời, nhưng chưa có yêu cầu nào như vậy.",
                "Expected the id of a command that was answered, but there is none, or not yet.");
    }

    static ProblemException keyTooLong(int max) {
        return new ProblemException(
                422,
                "idempotency-key-too-long",
                "Idempotency-Key dài tối đa " + max + " ký tự.",
                "Expected an Idempotency-Key of at most " + max + " characters.");
    }

    static ProblemException unknownBody() {
        return new RequestFaultsException(List.of(new Fault(
                "body",
                "unknown-body",
                "Mã cơ quan không có trong danh mục. / This code is not in the list of bodies.")));
    }

    @ExceptionHandler(CommandLog.NotWrittenException.class)
    ResponseEntity<ProblemDetail> notWritten(CommandLog.NotWrittenException e) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Chưa chắc yêu cầu đã được ghi: hãy gửi lại với cùng Idempotency-Key."
                        + " / Not known to be recorded: repeat with the same Idempotency-Key.");
        problem.setProperty("code", "not-known-to-be-recorded");
        return ResponseEntity.status(503)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
