package org.tiepdan.lawpack.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises text that was read in the wrong code page and saved as UTF-8. */
final class Letters {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** The sign of a trade mark. */
    private static final char LAST_OF_WESTERN = '\u2122';

    private static final Pattern LOST = Pattern.compile("\\p{L}\\?+\\p{L}");

    private record Example(long line, String cell) {}

    private Letters() {}

    static void check(List<Sheet.Line> lines) throws SpoiltSheetException {
        refuse(
                lines,
                Letters::isReadInAWrongCodePage,
                "chữ bị đọc sai bảng mã (UTF-8 bị mở như Windows-1252); hãy mở lại tệp gốc, chọn bảng mã UTF-8.",
                "text was read in a wrong code page (UTF-8 opened as Windows-1252); open the original again as UTF-8.");
        refuse(
                lines,
                cell -> cell.indexOf('?') >= 0 && LOST.matcher(cell).find(),
                "chữ có dấu đã mất, thay bằng dấu hỏi; hãy lấy lại tệp gốc và lưu dạng \"CSV UTF-8\".",
                "letters were lost and replaced by question marks; take the original and save it as \"CSV UTF-8\".");
    }

    private static void refuse(List<Sheet.Line> lines, Predicate<String> spoilt, String vi, String en)
            throws SpoiltSheetException {
        List<Example> examples = lines.stream()
                .flatMap(line ->
                        line.cells().stream().filter(spoilt).limit(1).map(cell -> new Example(line.number(), cell)))
                .toList();
        if (!examples.isEmpty()) {
            throw new SpoiltSheetException(
                    "%s dòng: %s (%s)"
                            .formatted(
                                    String.format(Locale.forLanguageTag("vi-VN"), "%,d", examples.size()),
                                    vi,
                                    shown(examples, "dòng")),
                    "%s lines: %s (%s)"
                            .formatted(
                                    String.format(Locale.ROOT, "%,d", examples.size()), en, shown(examples, "line")));
        }
    }

    private static String shown(List<Example> examples, String word) {
        return examples.stream()
                .limit(2)
                .map(example -> "%s %d: '%s'".formatted(word, example.line(), example.cell()))
                .collect(Collectors.joining("; "));
    }

    /** Whether its letters, as bytes of that code page, are valid UTF-8, which no Vietnamese or English word is. */
    private static boolean isReadInAWrongCodePage(String cell) {
        if (!couldBe(cell)) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.allocate(cell.length());
        CharsetEncoder western = WESTERN.newEncoder();
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter < 0x100) {
                bytes.put((byte) letter);
            } else if (western.canEncode(letter)) {
                bytes.put(String.valueOf(letter).getBytes(WESTERN)[0]);
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A quick check, since a table has tens of thousands of cells: some letter is not ASCII, and none is outside that code page. */
    private static boolean couldBe(String cell) {
        boolean hasOther = false;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) > LAST_OF_WESTERN) {
                return false;
            }
            hasOther |= cell.charAt(i) >= 0x80;
        }
        return hasOther;
    }
}
