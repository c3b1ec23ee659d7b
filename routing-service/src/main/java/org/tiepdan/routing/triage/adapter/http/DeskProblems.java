package org.tiepdan.routing.triage.adapter.http;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.ProblemException;

/** Refusals that the desk knows beside those of its decider. */
@RestControllerAdvice
class DeskProblems {

    @ExceptionHandler(NotReadyException.class)
    ResponseEntity<ProblemDetail> notReady() {
        return ProblemAdvice.answer(new ProblemException(
                503,
                "not-ready",
                "Dịch vụ đang nạp lại dữ liệu, xin thử lại sau ít giây.",
                "State is being restored: try again in a few seconds."));
    }

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
}
