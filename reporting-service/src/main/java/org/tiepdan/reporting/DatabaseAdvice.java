package org.tiepdan.reporting;

import com.mongodb.MongoException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A database that is away is no fault of whoever asks. */
@RestControllerAdvice
class DatabaseAdvice {

    @ExceptionHandler(MongoException.class)
    ResponseEntity<ProblemDetail> away(MongoException away) {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Chưa đọc được dữ liệu, xin thử lại sau. / The read models cannot be reached; please try again.");
        detail.setProperty("code", "read-models-away");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
