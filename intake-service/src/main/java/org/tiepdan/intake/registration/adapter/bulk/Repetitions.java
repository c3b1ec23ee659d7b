package org.tiepdan.intake.registration.adapter.bulk;

import java.util.HashMap;
import java.util.Map;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Finds lines of one file without a key and with the same content: only an officer can say whether they are two equal letters or one copied
 * twice. Call it in the order of the lines, from one thread at a time.
 */
final class Repetitions {
    private final Map<CaseId, Long> lines = new HashMap<>();

    /** @throws ProblemException {@code 422 repeated-line} if an earlier line has the same content */
    void refuse(CaseId petition, long line) {
        var first = lines.putIfAbsent(petition, line);
        if (first != null) {
            throw new ProblemException(
                    422,
                    "repeated-line",
                    "Giống hệt dòng " + first
                            + ". Nếu là hai đơn khác nhau, hãy cho mỗi dòng một số đến (registerNumber)"
                            + " hoặc một idempotencyKey riêng rồi nhập lại; nếu chép trùng thì bỏ qua.",
                    "The same as line " + first + ". If these are two petitions, give each its own registerNumber or"
                            + " idempotencyKey and import again; if it was copied twice, leave it.");
        }
    }
}
