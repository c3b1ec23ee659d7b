package org.tiepdan.tracking.casework.adapter.http;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tiepdan.eventing.web.ProblemException;
import org.tiepdan.tracking.casework.CommandName;

/** Refusals that this service knows. */
@RestControllerAdvice
class Problems {

    static ProblemException unknownCase() {
        return new ProblemException(
                404,
                "unknown-case",
                "Cần mã của một vụ việc đã có, nhưng không có vụ việc nào mang mã này.",
                "Expected the id of a case that exists, but there is no such case.");
    }

    static ProblemException unknownKey() {
        return new ProblemException(
                404,
                "unknown-command-key",
                "Cần khóa của một yêu cầu đã được trả lời, nhưng chưa có yêu cầu nào như vậy.",
                "Expected the key of a command that was answered, but there is none, or not yet.");
    }

    static ProblemException unknownCommand() {
        var known = Stream.of(CommandName.values())
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new ProblemException(
                404,
                "unknown-command",
                "Không có yêu cầu này. Hiện có: " + known + ".",
                "Expected one of these commands: " + known + ".");
    }

    static ProblemException notJson() {
        return new ProblemException(
                415,
                "not-json",
                "Cần gửi yêu cầu với Content-Type: application/json.",
                "Expected the request to come with Content-Type: application/json.");
    }

    static ProblemException keyTooLong(int max) {
        return new ProblemException(
                422,
                "idempotency-key-too-long",
                "Idempotency-Key dài tối đa " + max + " ký tự.",
                "Expected an Idempotency-Key of at most " + max + " characters.");
    }

    @ExceptionHandler(CommandLog.NotWrittenException.class)
    ResponseEntity<ProblemDetail> notWritten(CommandLog.NotWrittenException e) {
        return retry(
                "not-known-to-be-recorded",
                "Chưa chắc yêu cầu đã được ghi: hãy gửi lại với cùng Idempotency-Key."
                        + " / Not known to be recorded: repeat with the same Idempotency-Key.");
    }

    @ExceptionHandler(CaseReads.NotReadyException.class)
    ResponseEntity<ProblemDetail> notReady(CaseReads.NotReadyException e) {
        return retry("not-ready", "Hệ thống đang sắp xếp lại: hãy thử lại. / Being rearranged: try again shortly.");
    }

    private static ResponseEntity<ProblemDetail> retry(String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail);
        problem.setProperty("code", code);
        return ResponseEntity.status(503)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
