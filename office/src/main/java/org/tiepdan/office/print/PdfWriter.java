package org.tiepdan.office.print;

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
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders a template as PDF; the same input always gives the same bytes. Embeds its fonts and sets language and title. */
@Component
public final class PdfWriter {
    private static final Pattern STYLE_LINK =
            Pattern.compile("<link rel=\"stylesheet\" href=\"(/page/[a-z0-9-]+\\.css)\"/>");

    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<]+");
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    /** The name of the embedded fonts in the style sheets. */
    private static final String FAMILY = "Letter";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ITemplateEngine templates;
    private final ReentrantLock rendering = new ReentrantLock(true);

    public PdfWriter(ITemplateEngine templates) {
        this.templates = templates;
        // Otherwise it logs each step of each document.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * @param template its name; it may use only its own style sheets, from {@code /page/}
     * @param variables of the template
     * @param title of the document
     */
    public byte[] write(String template, Map<String, Object> variables, String title) {
        var context = new Context(VIETNAMESE, variables);
        var html = composed(templates.process(template, context));
        // One at a time: a long list takes some 200 MB, and the heap has no room for several.
        rendering.lock();
        try {
            return rendered(STYLE_LINK.matcher(html).replaceAll(PdfWriter::style), title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            rendering.unlock();
        }
    }

    /**
     * The renderer places combining marks beside their letters, so text is composed first. Only text: a mark at its beginning would combine
     * with the last character of the markup.
     */
    private static String composed(String html) {
        return TEXT.matcher(NOT_IN_XML.matcher(html).replaceAll(""))
                .replaceAll(text -> Matcher.quoteReplacement(Normalizer.normalize(text.group(), Normalizer.Form.NFC)));
    }

    private static String style(MatchResult link) {
        try (var css = resource("/static" + link.group(1))) {
            var styles = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            return Matcher.quoteReplacement("<style>" + styles + "</style>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(String html, String title) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.useFastMode();
        builder.useUnicodeLineBreaker(new LineBreaks());
        font(builder, "NotoSerif-Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "NotoSerif-Bold", BOLD, FontStyle.NORMAL);
        font(builder, "NotoSerif-Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "NotoSerif-BoldItalic", BOLD, FontStyle.ITALIC);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen();
                var out = new ByteArrayOutputStream()) {
            var about = document.getDocumentInformation();
            about.setTitle(Normalizer.normalize(title, Normalizer.Form.NFC));
            about.setProducer("Tiếp Dân");
            about.setCreationDate(noMoment());
            document.getDocumentCatalog().setLanguage(VIETNAMESE.toLanguageTag());
            // Otherwise the id depends on the time of writing.
            document.setDocumentId(0L);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The date of a document is in its text. */
    private static Calendar noMoment() {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(0);
        return calendar;
    }

    /** Breaks lines between words: the renderer's default breaks dates at their slashes. */
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
        builder.useFont(() -> resource("/fonts/" + file + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(path), path);
    }
}
