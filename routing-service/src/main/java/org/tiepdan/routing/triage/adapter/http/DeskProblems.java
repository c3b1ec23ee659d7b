package org.tiepdan.routing.triage.adapter.http;

import org.tiepdan.servicekit.web.ProblemException;

/** Refusals of the desk's HTTP side, in addition to those of its decider. */
final class DeskProblems {
    private DeskProblems() {}

    static ProblemException unknownPetition() {
        return new ProblemException(
                404,
                "unknown-petition",
                "Chưa có quyết định nào cho mã đơn này.",
                "No decision is recorded for this petition id.");
    }

    static ProblemException nothingToOverturn() {
        return new ProblemException(
                409,
                "nothing-to-overturn",
                "Cần một quyết định của cán bộ phân loại đang có hiệu lực, nhưng đơn này không có: quy tắc đã xác định, hoặc đơn"
                        + " đang chờ phân loại.",
                "Expected a decision of an officer that stands, but there is none: the rules decided, or the petition"
                        + " waits.");
    }

    static ProblemException unknownCommand() {
        return new ProblemException(
                404,
                "unknown-command",
                "Cần mã của một yêu cầu đã được trả lời, nhưng chưa có yêu cầu nào như vậy.",
                "Expected the id of a command that was answered, but there is none, or not yet.");
    }
}
