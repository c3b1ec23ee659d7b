package org.tiepdan.reporting;

import com.mongodb.MongoException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.UnavailableException;

/** Answers 503 when the database is unavailable, which is no fault of the caller. */
@RestControllerAdvice
class DatabaseAdvice {

    @ExceptionHandler(MongoException.class)
    ResponseEntity<ProblemDetail> away(MongoException away) {
        return ProblemAdvice.answer(UnavailableException.problem(
                "read-models-away",
                "Chưa đọc được dữ liệu, xin thử lại sau.",
                "The read models cannot be reached; please try again.",
                5));
    }
}
