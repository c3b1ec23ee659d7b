package org.tiepdan.routing.triage.adapter.http;

import java.util.List;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;

/** Refusals that the desk knows beside those of its decider. */
final class DeskProblems {
    private DeskProblems() {}

    static ProblemException unknownPetition() {
        return new ProblemException(
                404,
                "unknown-petition",
                "Chưa có quyết định nào cho mã đơn này.",
                "No decision is recorded for this petition id.");
    }

    static ProblemException unknownCommand() {
        return new ProblemException(
                404,
                "unknown-command",
                "Cần mã của một yêu cầu đã được trả lời, nhưng chưa có yêu cầu nào như vậy.",
                "Expected the id of a command that was answered, but there is none, or not yet.");
    }

    static ProblemException unknownBody() {
        return new RequestFaultsException(List.of(new Fault(
                "body",
                "unknown-body",
                "Mã cơ quan không có trong danh mục. / This code is not in the list of bodies.")));
    }
}
