package org.tiepdan.verifier;

import java.io.PrintWriter;
import org.tiepdan.verifier.check.Fault;
import org.tiepdan.verifier.check.Findings;
import org.tiepdan.verifier.feed.FeedFindings;

/** Findings in plain words, Vietnamese first. */
record Report(PrintWriter out) {
    private static final int SEALS = 7;

    void print(Findings findings) {
        out.printf(
                "%d bản ghi, %d chuỗi vụ việc, %d dấu niêm phong / %d records, %d chains of cases, %d roots%n",
                findings.records(),
                findings.chains(),
                findings.roots().size(),
                findings.records(),
                findings.chains(),
                findings.roots().size());
        printSeals(findings);
        printBounds(findings);
        if (findings.repeated() > 0) {
            out.printf(
                    "%d bản ghi được ghi lại nguyên văn / %d records are there again word for word%n",
                    findings.repeated(), findings.repeated());
        }
        findings.faults().forEach(this::print);
        if (findings.unexplained() > 0) {
            out.printf(
                    "… và %d chuỗi hỏng nữa / and %d more broken chains%n",
                    findings.unexplained(), findings.unexplained());
        }
        out.println(
                findings.isUntouched()
                        ? "Không thấy dấu vết sửa đổi. / No trace of tampering."
                        : "CÓ %1$d dấu vết sửa đổi. / %1$d TRACES of tampering."
                                .formatted(findings.faults().size()));
    }

    void print(FeedFindings findings) {
        out.printf(
                "%1$d sự kiện, %2$d ngày khớp đối soát, %3$d sự kiện chưa đối soát / %1$d events, %2$d days as reconciled, %3$d"
                        + " events not reconciled yet%n",
                findings.events(), findings.days(), findings.open());
        findings.faults().forEach(out::println);
        out.println(
                findings.isComplete()
                        ? "Đã nhận đủ. / Nothing is missing."
                        : "CÓ %1$d sai lệch. / %1$d FAULTS."
                                .formatted(findings.faults().size()));
    }

    /** For comparison with the paper. */
    private void printSeals(Findings findings) {
        var roots = findings.roots();
        if (roots.isEmpty()) {
            out.println("Chưa có dấu niêm phong nào: chỉ kiểm tra được chuỗi của từng vụ việc."
                    + " / No root yet: only the chains of cases were checked.");
            return;
        }
        out.println("Đối chiếu với bản giấy / Compare with the paper:");
        roots.stream()
                .skip(Math.max(0, roots.size() - SEALS))
                .forEach(root -> out.printf(
                        "  %s  %s  %d%n", root.day(), root.statement().seal(), root.count()));
    }

    private void printBounds(Findings findings) {
        if (findings.unsealed() > 0) {
            out.printf(
                    "%d bản ghi sau dấu cuối, chưa niêm phong / %d records after the last root, not sealed yet%n",
                    findings.unsealed(), findings.unsealed());
        }
        if (findings.unchained() > 0) {
            out.printf(
                    "%d sự kiện có trước khi lập chuỗi / %d events from before events were chained%n",
                    findings.unchained(), findings.unchained());
        }
    }

    private void print(Fault fault) {
        var about = fault.caseId() == null ? "" : " (" + fault.caseId() + ")";
        out.printf("%s %s%s: %s / %s%n", fault.kind(), fault.place(), about, fault.vietnamese(), fault.english());
    }
}
