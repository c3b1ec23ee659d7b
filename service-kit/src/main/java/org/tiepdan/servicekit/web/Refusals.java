package org.tiepdan.servicekit.web;

/** Refusals common to all services. */
public final class Refusals {
    private Refusals() {}

    /** The body is not valid JSON at this position; line and column count from 1. */
    public static ProblemException unreadableJson(int line, int column) {
        return new ProblemException(
                400,
                "unreadable-json",
                "Không đọc được JSON (dòng " + line + ", cột " + column + ").",
                "Expected one JSON object (line " + line + ", column " + column + ").");
    }

    /** The answer to a second, different request under a key already used. */
    public static ProblemException keyReused() {
        return new ProblemException(
                422,
                "idempotency-key-reused",
                "Cần một Idempotency-Key mới cho yêu cầu khác, nhưng khóa này đã dùng cho một yêu cầu khác.",
                "Expected a new Idempotency-Key for another request, but this key came with a different one.");
    }

    static ProblemException notJson() {
        return new ProblemException(
                415,
                "not-json",
                "Cần gửi yêu cầu với Content-Type: application/json.",
                "Expected the request to come with Content-Type: application/json.");
    }
}
