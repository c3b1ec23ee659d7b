package org.tiepdan.office.letters;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiepdan.office.print.PdfWriter;

/** Makes of a letter the same PDF each time. */
@Component
final class LetterPdf {
    private final PdfWriter pdf;

    LetterPdf(PdfWriter pdf) {
        this.pdf = pdf;
    }

    byte[] of(Letter letter) {
        return pdf.write("letter", Map.of("letter", letter), letter.title());
    }
}
