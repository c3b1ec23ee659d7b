package org.tiepdan.office.letters;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiepdan.office.print.PdfWriter;

/** Renders a letter as PDF; the same letter always gives the same bytes. */
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
