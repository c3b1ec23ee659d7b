package org.tiepdan.office.letters;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes of a letter the same PDF each time: A4, its fonts embedded, its language and title given. */
@Component
final class LetterPdf {
    private static final String STYLE_LINK = "<link rel=\"stylesheet\" href=\"/page/letter.css\"/>";
    /** What the style sheet calls the fonts that are embedded. */
    private static final String FAMILY = "Letter";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ITemplateEngine templates;
    private final String styles;

    LetterPdf(ITemplateEngine templates) throws IOException {
        this.templates = templates;
        // Otherwise it tells each step of each letter.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        try (var css = resource("/static/page/letter.css")) {
            this.styles = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    byte[] of(Letter letter) {
        var context = new Context(VIETNAMESE);
        context.setVariable("letter", letter);
        // The renderer puts marks of letters that are not composed beside them.
        var html = Normalizer.normalize(templates.process("letter", context), Normalizer.Form.NFC)
                .replace(STYLE_LINK, "<style>" + styles + "</style>");
        try {
            return rendered(html, letter.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(String html, String title) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.useUnicodeLineBreaker(new LineBreaks());
        font(builder, "NotoSerif-Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "NotoSerif-Bold", BOLD, FontStyle.NORMAL);
        font(builder, "NotoSerif-Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "NotoSerif-BoldItalic", BOLD, FontStyle.ITALIC);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen();
                var out = new ByteArrayOutputStream()) {
            var about = document.getDocumentInformation();
            about.setTitle(title);
            about.setProducer("Tiếp Dân");
            about.setCreationDate(noMoment());
            document.getDocumentCatalog().setLanguage(VIETNAMESE.toLanguageTag());
            // Otherwise made of the time of writing.
            document.setDocumentId(0L);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The day of a letter is in the letter. */
    private static Calendar noMoment() {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(0);
        return calendar;
    }

    /** As text is broken, and not addresses: the renderer's own breaks dates at their strokes. */
    private static final class LineBreaks implements FSTextBreaker {
        private final BreakIterator lines = BreakIterator.getLineInstance(VIETNAMESE);

        @Override
        public int next() {
            return lines.next();
        }

        @Override
        public void setText(String text) {
            lines.setText(text);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> resource("/letters/" + file + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(LetterPdf.class.getResourceAsStream(path));
    }
}
