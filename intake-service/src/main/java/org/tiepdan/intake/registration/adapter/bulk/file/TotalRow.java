package org.tiepdan.intake.registration.adapter.bulk.file;

import java.util.List;
import java.util.regex.Pattern;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.ProblemException;

/** The row of totals at the end of a sheet or page. It is refused with one reason, since as a petition it would lack everything. */
final class TotalRow {
    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(?:tổng\\s+(?:cộng|số)|cộng\\s+trang|total)(?:[^\\p{L}].*)?|(?:tổng|cộng)(?:\\s*:.*|\\s+[0-9].*)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,%\\s]*");
    private static final int FEW = 3;

    private TotalRow() {}

    /** @throws ProblemException {@code 422 row-of-totals} */
    static void refuse(List<String> cells) {
        var filled = cells.stream()
                .map(PlainText::oneLine)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (!filled.isEmpty()
                && TOTAL.matcher(filled.getFirst()).matches()
                && (filled.size() <= FEW
                        || filled.stream()
                                .skip(1)
                                .allMatch(cell -> NUMBER.matcher(cell).matches()))) {
            throw new ProblemException(
                    422,
                    "row-of-totals",
                    "Dòng tổng cộng, không phải đơn: không ghi gì.",
                    "A row of totals, not a petition: nothing is recorded.");
        }
    }
}
