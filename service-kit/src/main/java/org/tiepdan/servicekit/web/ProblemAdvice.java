package org.tiepdan.servicekit.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Renders refusals as {@code application/problem+json} with a stable {@code code}. Auto-configured in each service; tests import it. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final String CODE = "code";

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<ProblemDetail> refused(ProblemException refused) {
        return answer(refused);
    }

    @ExceptionHandler(UnavailableException.class)
    ResponseEntity<ProblemDetail> unavailable(UnavailableException away) {
        return answer(away.problem());
    }

    /** Answers a service's exceptions that cannot extend {@link ProblemException}. */
    public static ResponseEntity<ProblemDetail> answer(ProblemException refused) {
        var answer = ResponseEntity.status(refused.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        refused.headers().forEach(answer::header);
        return answer.body(detail(refused));
    }

    /** Without this, a form or plain text would be refused as broken JSON, hiding that the header is wrong. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, detail(Refusals.notJson()), headers, status, request);
    }

    /** Handlers take raw bytes, so the only unreadable body is a missing one. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, detail(Refusals.unreadableJson(1, 1)), headers, status, request);
    }

    /** For the framework's own refusals, the code is the name of the status: {@code method-not-allowed}. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode statusCode, WebRequest request) {
        var status = HttpStatus.resolve(statusCode.value());
        if (body instanceof ProblemDetail detail
                && status != null
                && !known(detail).containsKey(CODE)) {
            detail.setProperty(CODE, status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        // Set here, because otherwise Accept would be consulted, which may be the cause of the refusal.
        var typed = new HttpHeaders(headers);
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.createResponseEntity(body, typed, statusCode, request);
    }

    private static Map<String, Object> known(ProblemDetail detail) {
        var properties = detail.getProperties();
        return properties == null ? Map.of() : properties;
    }

    private static ProblemDetail detail(ProblemException refused) {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(refused.status()), String.valueOf(refused.getMessage()));
        detail.setProperty(CODE, refused.code());
        refused.members().forEach(detail::setProperty);
        if (!refused.faults().isEmpty()) {
            detail.setProperty("errors", refused.faults());
        }
        return detail;
    }
}
