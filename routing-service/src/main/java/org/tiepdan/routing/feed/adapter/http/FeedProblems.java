package org.tiepdan.routing.feed.adapter.http;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.UnavailableException;

/** Refusals of requests for feeds. */
final class FeedProblems {
    static final String LAST_EVENT_ID = "Last-Event-ID";
    static final String AFTER = "after";

    private static final int RETRY_SECONDS = 5;

    private FeedProblems() {}

    static ProblemException unknownBody() {
        return new ProblemException(
                404, "unknown-body", "Mã cơ quan không có trong danh mục.", "This code is not in the list of bodies.");
    }

    static ProblemException noReconciliation() {
        return new ProblemException(
                404, "no-reconciliation", "Chưa có đối soát của ngày này.", "There is no reconciliation of this day.");
    }

    static RequestFaultsException notANumber(String where) {
        return new RequestFaultsException(List.of(new Fault(
                where,
                "not-an-event-number",
                "Cần số của sự kiện nhận sau cùng: 0 hoặc một số nguyên dương.",
                "Expected the number of the last stored event: 0 or a positive whole number.")));
    }

    static RequestFaultsException afterTheLast(String where, long last) {
        return new RequestFaultsException(List.of(new Fault(
                where,
                "after-the-last-event",
                "Sự kiện cuối cùng của dòng này có số " + last + ".",
                "The last event of this feed has the number " + last + ".")));
    }

    static ProblemException tooManyStreams() {
        return new ProblemException(
                429,
                "too-many-streams",
                "Cơ quan này đã mở đủ số dòng sự kiện cho phép. Hãy đóng bớt rồi thử lại.",
                "This body has as many streams open as it may. Close one and try again.",
                Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS)),
                Map.of());
    }

    static ProblemException noStreamLeft() {
        return UnavailableException.problem(
                "no-stream-left",
                "Hệ thống đang mở hết số dòng sự kiện cho phép. Hãy thử lại sau.",
                "This instance has the maximum number of open streams. Try again.",
                RETRY_SECONDS);
    }

    static ProblemException feedAway() {
        return UnavailableException.problem(
                "feed-unavailable",
                "Tạm thời chưa đọc được dòng sự kiện. Hãy thử lại sau.",
                "The feed cannot be read at the moment. Try again.",
                RETRY_SECONDS);
    }
}
