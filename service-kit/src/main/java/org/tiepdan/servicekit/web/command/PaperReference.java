package org.tiepdan.servicekit.web.command;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.request.QueryReader;
import org.tiepdan.servicekit.web.request.RequestReader;

/**
 * The number of the paper that orders an act: {@code 417/QĐ-UBND}, {@code 12/2026/CV-TTr}. It is written to the log, so it must have the
 * form of such a number: no spaces, no words as long as a full name, no digits as long as an identity number.
 */
public final class PaperReference {
    private static final String MEMBER = "reference";

    /** In characters. */
    private static final int LENGTH = 100;

    private static final Pattern FORM = Pattern.compile(
            "[0-9]{1,6}\\p{L}?(?:/[0-9]{4})?(?:[/-][\\p{L}0-9]{1,12}(?:[-./&][\\p{L}0-9]{1,12}){0,6})?");

    private static final String NOT_ONE = "not-a-reference";
    private static final String VI = "Cần số của văn bản, như 417/QĐ-UBND: không ghi họ tên, không ghi lý do.";
    private static final String EN = "Expected the number of a paper, like 417/QĐ-UBND: no name and no reason.";

    private PaperReference() {}

    /** @return the member {@code reference}, of which the request keeps a fault; null when it is absent */
    public static @Nullable String read(RequestReader request, boolean required) {
        var reference = request.text(MEMBER, LENGTH, required);
        if (reference != null && !isOne(reference)) {
            request.fault(MEMBER, NOT_ONE, VI, EN);
        }
        return reference;
    }

    /** @return the required parameter {@code reference}, of which the query keeps a fault; null when it is absent */
    public static @Nullable String read(QueryReader query) {
        var reference = query.hasRequired(MEMBER) ? query.text(MEMBER, LENGTH) : null;
        if (reference != null && !isOne(reference)) {
            query.fault(MEMBER, NOT_ONE, VI, EN);
        }
        return reference;
    }

    static boolean isOne(String text) {
        return text.length() <= LENGTH && FORM.matcher(text).matches();
    }
}
