package org.tiepdan.office.testkit;

import java.time.LocalDate;
import java.util.List;
import org.tiepdan.office.client.CaseStatus;
import org.tiepdan.office.client.cases.Words;

/** One petition under one receipt code. */
public final class FixedStatus {
    public static final String CODE = "7K2MPXW4RT9D";
    /** The code of a petition with two matters. */
    public static final String SPLIT = "8L3NQYX5SU2E";

    private static final Words OF_THE_WARD =
            new Words("Ủy ban nhân dân phường Phan Đình Phùng", "People's Committee of Phan Dinh Phung Ward");

    private FixedStatus() {}

    static FakeReporting.Answer answer(String receiptCode) {
        if (receiptCode.equals(SPLIT)) {
            return new FakeReporting.Answer(200, split());
        }
        if (!receiptCode.equals(CODE)) {
            return FakeReporting.Answer.problem(
                    404, "mistyped-receipt-code", "Mã biên nhận không đúng. / This is no receipt code.", List.of());
        }
        return new FakeReporting.Answer(200, status());
    }

    private static CaseStatus status() {
        return new CaseStatus(
                new Words("Vụ việc đã được thụ lý, đang giải quyết.", "The case is accepted and being settled."),
                LocalDate.of(2026, 8, 20),
                LocalDate.of(2026, 10, 22),
                null,
                null,
                OF_THE_WARD,
                List.of(new CaseStatus.Limit(
                        "Thông báo kết quả xử lý cho công dân",
                        "Tell the citizen what comes of the petition",
                        LocalDate.of(2026, 9, 7),
                        "MISSED",
                        null)),
                List.of());
    }

    private static CaseStatus split() {
        return new CaseStatus(
                new Words("Đơn có nhiều nội dung, đã được tách.", "The petition holds several matters."),
                LocalDate.of(2026, 8, 20),
                null,
                null,
                null,
                new Words("Ban Tiếp công dân tỉnh", "Citizen Reception Board"),
                List.of(),
                List.of(
                        new CaseStatus.Matter(
                                new Words("Vụ việc đã được giải quyết.", "The case is settled."),
                                LocalDate.of(2026, 8, 27),
                                LocalDate.of(2026, 9, 14),
                                LocalDate.of(2026, 9, 21),
                                OF_THE_WARD),
                        new CaseStatus.Matter(
                                new Words("Đơn đang chờ thụ lý.", "It waits to be accepted."),
                                null,
                                null,
                                null,
                                null)));
    }
}
