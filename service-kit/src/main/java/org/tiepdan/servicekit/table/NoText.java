package org.tiepdan.servicekit.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiepdan.servicekit.web.ProblemException;

/** Refuses files of office programs that were sent directly instead of being saved as text. */
final class NoText {
    /** First bytes of a workbook or document since 2007, of an older one, and of a PDF. */
    private static final List<String> BEGINNINGS = List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "%PDF-");

    private NoText() {}

    /** @throws ProblemException {@code 422 not-a-text-file} */
    static void refuse(Piece first) {
        var bytes = new String(first.bytes(), StandardCharsets.ISO_8859_1);
        if (bytes.indexOf('\0') >= 0 || BEGINNINGS.stream().anyMatch(bytes::startsWith)) {
            throw new ProblemException(
                    422,
                    "not-a-text-file",
                    "Tệp này không phải văn bản, có thể là tệp Excel, Word hoặc PDF: hãy lưu thành \"CSV UTF-8\" rồi nhập"
                            + " lại.",
                    "This file is no text, but perhaps a workbook, a document or PDF: save it as \"CSV UTF-8\" and import"
                            + " again.");
        }
    }
}
