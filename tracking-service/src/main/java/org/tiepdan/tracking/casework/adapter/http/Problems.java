package org.tiepdan.tracking.casework.adapter.http;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.UnavailableException;
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

    @ExceptionHandler(NotReadyException.class)
    ResponseEntity<ProblemDetail> notReady() {
        return ProblemAdvice.answer(UnavailableException.problem(
                "not-ready", "Hệ thống đang sắp xếp lại: hãy thử lại.", "Being rearranged: try again shortly.", 2));
    }
}
