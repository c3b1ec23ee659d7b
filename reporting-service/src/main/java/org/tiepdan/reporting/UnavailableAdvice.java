package org.tiepdan.reporting;

import com.mongodb.MongoException;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.UnavailableException;

/** Answers 503 while the database or the broker does not answer, which is no fault of the caller. */
@RestControllerAdvice
class UnavailableAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(UnavailableAdvice.class);
    private static final int RETRY_SECONDS = 5;

    @ExceptionHandler(MongoException.class)
    ResponseEntity<ProblemDetail> noDatabase(MongoException away) {
        return ProblemAdvice.answer(UnavailableException.problem(
                "read-models-away",
                "Chưa đọc được dữ liệu, xin thử lại sau.",
                "The read models are unavailable; please try again.",
                RETRY_SECONDS));
    }

    /** Logged, since the cause may also be a wrong setting. */
    @ExceptionHandler(KafkaException.class)
    ResponseEntity<ProblemDetail> noBroker(KafkaException away) {
        LOG.warn("The broker gave no answer to a request's question.", away);
        return ProblemAdvice.answer(UnavailableException.problem(
                "log-unavailable",
                "Tạm thời không đọc được sổ ghi sự kiện.",
                "The log cannot be reached at the moment.",
                RETRY_SECONDS));
    }
}
