package org.tiepdan.intake.opening.adapter;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.opening.ActReasons;
import org.tiepdan.intake.opening.ActUse;
import org.tiepdan.intake.opening.Justification;
import org.tiepdan.intake.opening.PaperReference;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.request.QueryReader;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads why a petition is opened or erased. */
final class JustificationReader {
    private static final String REASON = "reason";
    private static final String REFERENCE = "reference";
    private static final int CODE = 40;
    private static final String NOT_A_REFERENCE = "not-a-reference";
    private static final String FORM_VI = "Cần số của văn bản, như 417/QĐ-UBND: không ghi họ tên, không ghi lý do.";
    private static final String FORM_EN = "Expected the number of a paper, like 417/QĐ-UBND: no name and no reason.";

    private JustificationReader() {}

    /** @throws RequestFaultsException naming every fault */
    static Justification read(byte[] json, ActReasons reasons, ActUse use) {
        var body = RequestReader.of(json);
        var reason = reason(body, reasons, use);
        var reference = body.text(REFERENCE, PaperReference.LENGTH, true);
        if (reference != null && !PaperReference.isOne(reference)) {
            body.fault(REFERENCE, NOT_A_REFERENCE, FORM_VI, FORM_EN);
        }
        body.finish();
        return new Justification(Objects.requireNonNull(reason), Objects.requireNonNull(reference));
    }

    /**
     * @return code of the list
     * @throws RequestFaultsException naming every fault
     */
    static String readReason(byte[] json, ActReasons reasons, ActUse use) {
        var body = RequestReader.of(json);
        var reason = reason(body, reasons, use);
        body.finish();
        return Objects.requireNonNull(reason);
    }

    private static @Nullable String reason(RequestReader body, ActReasons reasons, ActUse use) {
        var reason = body.code(REASON, CODE, true);
        var codes = reasons.codes(use);
        if (reason != null && !codes.contains(reason)) {
            var all = String.join(", ", codes);
            body.fault(
                    REASON, "unknown-code", "Mã không có trong danh mục: " + all + ".", "Expected one of " + all + ".");
        }
        return reason;
    }

    /** @throws RequestFaultsException naming every fault */
    static Justification read(Map<String, String[]> parameters, ActReasons reasons, ActUse use) {
        var query = new QueryReader(parameters);
        var reason = query.hasRequired(REASON) ? query.code(REASON, reasons.codes(use)) : null;
        var reference = query.hasRequired(REFERENCE) ? query.text(REFERENCE, PaperReference.LENGTH) : null;
        if (reference != null && !PaperReference.isOne(reference)) {
            query.fault(REFERENCE, NOT_A_REFERENCE, FORM_VI, FORM_EN);
        }
        query.finish();
        return new Justification(Objects.requireNonNull(reason), Objects.requireNonNull(reference));
    }
}
