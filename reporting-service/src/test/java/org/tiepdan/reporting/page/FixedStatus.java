package org.tiepdan.reporting.page;

import java.time.LocalDate;
import java.util.List;
import org.tiepdan.reporting.status.CaseStatus;
import org.tiepdan.reporting.status.StatusReader;
import org.tiepdan.reporting.wording.Words;
import org.tiepdan.servicekit.web.ProblemException;

/** One petition under one receipt code. */
final class FixedStatus implements StatusReader {
    static final String CODE = "7K2MPXW4RT9D";

    @Override
    public CaseStatus read(String receiptCode) {
        if (!receiptCode.equals(CODE)) {
            throw new ProblemException(
                    404, "mistyped-receipt-code", "Mã biên nhận không đúng.", "This is no receipt code.");
        }
        return new CaseStatus(
                "ACCEPTED",
                new Words("Vụ việc đã được thụ lý, đang giải quyết.", "The case is accepted and being settled."),
                null,
                LocalDate.of(2026, 8, 20),
                LocalDate.of(2026, 10, 22),
                null,
                null,
                new Words("Ủy ban nhân dân phường Phan Đình Phùng", "People's Committee of Phan Dinh Phung Ward"),
                List.of(new CaseStatus.Limit(
                        "Thông báo kết quả xử lý cho công dân",
                        "Tell the citizen what comes of the petition",
                        LocalDate.of(2026, 9, 7),
                        "MISSED",
                        null)));
    }
}
