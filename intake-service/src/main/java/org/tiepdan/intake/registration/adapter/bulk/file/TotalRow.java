package org.tiepdan.intake.registration.adapter.bulk.file;

import java.util.List;
import java.util.regex.Pattern;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.ProblemException;

/** The row of totals at the end of a sheet or page. It is refused with one reason, since as a petition it would lack everything. */
final class TotalRow {
    private static final Pattern TOTAL =
            Pattern.compile("(?iu)(?:tổng(?:\\s+(?:cộng|số))?|cộng(?:\\s+trang.*)?|total)(?:\\s*:.*)?");
    private static final int FEW = 3;

    private TotalRow() {}

    /** @throws ProblemException {@code 422 row-of-totals} */
    static void refuse(List<String> cells) {
        var filled = cells.stream()
                .map(PlainText::oneLine)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (!filled.isEmpty()
                && filled.size() <= FEW
                && TOTAL.matcher(filled.getFirst()).matches()) {
            throw new ProblemException(
                    422,
                    "row-of-totals",
                    "Dòng tổng cộng, không phải đơn: không ghi gì.",
                    "A row of totals, not a petition: nothing is recorded.");
        }
    }
}
