package org.tiepdan.intake.opening.adapter;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.opening.ActReasons;
import org.tiepdan.intake.opening.ActUse;
import org.tiepdan.intake.opening.Justification;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.command.PaperReference;
import org.tiepdan.servicekit.web.request.QueryReader;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads why a petition is opened or erased. */
final class JustificationReader {
    private static final String REASON = "reason";
    private static final int CODE = 40;

    private JustificationReader() {}

    /** @throws RequestFaultsException naming every fault */
    static Justification read(byte[] json, ActReasons reasons, ActUse use) {
        var body = RequestReader.of(json);
        var reason = reason(body, reasons, use);
        var reference = PaperReference.read(body, true);
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
        var reference = PaperReference.read(query);
        query.finish();
        return new Justification(Objects.requireNonNull(reason), Objects.requireNonNull(reference));
    }
}
