package org.tiepdan.servicekit.web;

/** Refusals that every service knows. */
final class Refusals {
    private Refusals() {}

    static ProblemException unreadableJson(int line, int column) {
        return new ProblemException(
                400,
                "unreadable-json",
                "Không đọc được JSON (dòng " + line + ", cột " + column + ").",
                "Expected one JSON object (line " + line + ", column " + column + ").");
    }

    static ProblemException notJson() {
        return new ProblemException(
                415,
                "not-json",
                "Cần gửi yêu cầu với Content-Type: application/json.",
                "Expected the request to come with Content-Type: application/json.");
    }

    static ProblemException commandNotWritten() {
        return new ProblemException(
                503,
                "not-known-to-be-recorded",
                "Chưa chắc yêu cầu đã được ghi: hãy gửi lại với cùng Idempotency-Key.",
                "Not known to be recorded: repeat with the same Idempotency-Key.");
    }
}
