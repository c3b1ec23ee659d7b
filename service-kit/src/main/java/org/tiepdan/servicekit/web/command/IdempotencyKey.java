package org.tiepdan.servicekit.web.command;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.ProblemException;

/** The key with which a client can repeat a command without its being done twice, written as {@link KeyText} says. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";
    private static final int LENGTH = 200;

    private IdempotencyKey() {}

    /**
     * @param given the key as sent; null if none
     * @param response gets the key as a header, even on a refusal, because a client needs it to repeat the request
     * @return what is seen of the given key, or a new one if none was sent
     * @throws ProblemException {@code 422 idempotency-key-too-long}
     */
    public static String orNew(@Nullable String given, HttpServletResponse response) {
        var key = orNew(given);
        response.setHeader(HEADER, KeyText.header(key));
        return key;
    }

    private static String orNew(@Nullable String given) {
        var key = given == null ? "" : KeyText.ofHeader(given);
        if (key.isEmpty()) {
            return UUID.randomUUID().toString();
        }
        if (key.length() > LENGTH) {
            throw new ProblemException(
                    422,
                    "idempotency-key-too-long",
                    "Idempotency-Key dài tối đa " + LENGTH + " ký tự.",
                    "Expected an Idempotency-Key of at most " + LENGTH + " characters.");
        }
        return key;
    }
}
