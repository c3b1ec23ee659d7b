package org.tiepdan.servicekit.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key by which a command can be repeated without being done twice. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";
    private static final int LENGTH = 200;

    private IdempotencyKey() {}

    /**
     * @param given as it was sent
     * @return one that is new where none was
     * @throws ProblemException {@code 422 idempotency-key-too-long}
     */
    public static String orNew(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return UUID.randomUUID().toString();
        }
        if (given.length() > LENGTH) {
            throw new ProblemException(
                    422,
                    "idempotency-key-too-long",
                    "Idempotency-Key dài tối đa " + LENGTH + " ký tự.",
                    "Expected an Idempotency-Key of at most " + LENGTH + " characters.");
        }
        return given;
    }
}
