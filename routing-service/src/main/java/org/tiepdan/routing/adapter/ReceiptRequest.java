package org.tiepdan.routing.adapter;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.OfficeTime;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads where and when an unregistered petition was received, and its instance. */
public final class ReceiptRequest {
    private static final int CODE_LENGTH = 64;
    /** As in intake: how far an office's clock may be ahead of this one. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private ReceiptRequest() {}

    /** @return null if missing or faulty */
    public static @Nullable String receivingBody(RequestReader petition, Bodies bodies) {
        var code = petition.code("receivingBody", CODE_LENGTH, true);
        if (code != null && bodies.find(code).isEmpty()) {
            petition.fault(
                    "receivingBody",
                    "unknown-body",
                    "Mã cơ quan không có trong danh mục.",
                    "This code is not in the list of bodies.");
        }
        return code;
    }

    /** @param now default if no moment, or only today without an hour, is given; also the latest permitted moment */
    public static Instant receivedAt(RequestReader petition, Instant now) {
        var told = petition.moment("receivedAt", OfficeTime.OPENS);
        if (told == null || (told.hourAssumed() && LegalTime.dateOf(told.at()).equals(LegalTime.dateOf(now)))) {
            return now;
        }
        if (told.at().isAfter(now.plus(AHEAD))) {
            petition.fault(
                    "receivedAt",
                    "in-the-future",
                    "Thời điểm nhận đơn không được sau hiện tại.",
                    "A petition cannot be received later than now.");
        }
        return told.at();
    }

    /** @return null if none is given */
    public static @Nullable Integer instance(RequestReader petition) {
        var instance = petition.integer("instance", false);
        if (instance != null && instance != 1 && instance != 2) {
            petition.fault("instance", "not-an-instance", "Lần khiếu nại là 1 hoặc 2.", "The instance is 1 or 2.");
        }
        return instance;
    }
}
