package org.tiepdan.servicekit.web.edge;

import org.tiepdan.servicekit.web.ProblemException;

/** Refusals before a request reaches the service. */
final class EdgeRefusals {
    private EdgeRefusals() {}

    static ProblemException tooLarge(long most) {
        return new ProblemException(
                413, "too-large", "Yêu cầu quá " + most + " byte.", "The body is larger than " + most + " bytes.");
    }

    static ProblemException tooBusy() {
        return new ProblemException(
                503,
                "too-busy",
                "Dịch vụ đang nhận quá nhiều yêu cầu: hãy thử lại sau ít giây.",
                "Too many simultaneous requests: try again in a few seconds.");
    }

    static ProblemException unknownHost() {
        return new ProblemException(
                421,
                "unknown-host",
                "Dịch vụ này không mang tên ở Host; xem ALLOWED_HOSTS.",
                "This service does not have the name in Host; see ALLOWED_HOSTS.");
    }

    static ProblemException crossSite() {
        return new ProblemException(
                403,
                "cross-site",
                "Không nhận yêu cầu do trang của nơi khác gửi.",
                "A page of another site must not send this.");
    }
}
