package org.tiepdan.intake.oldfont;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that a program read or saved in the wrong encoding, so that letters are wrong or lost. */
public final class DamagedText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern WORD = Pattern.compile("\\S+");
    /** A question mark within a word or before a small letter, or the replacement character. */
    private static final Pattern LOST = Pattern.compile("\\p{L}\\?+\\p{L}|(?<![\\p{L}\\p{N}])\\?+\\p{Ll}|\\uFFFD");
    /** URLs contain question marks. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|[/=&]");

    /**
     * Text with Latin letters only. The first four signs occur where text was misread more than once. A letter of another script means that
     * the text was right: a capital before a sign of typography, such as "Đ–".
     */
    private static final Pattern LATIN_ONLY = Pattern.compile("[ªµºˆ\\u00C0-\\u024F\\u1EA0-\\u1EF9"
            + "\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323\\p{ASCII}[^\\p{L}\\p{M}]]*+");

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\uFFFD]+");

    private static final int ASCII = 0x80;
    private static final int LATIN = 0x100;
    private static final int SEVERAL = 2;
    private static final int OF_ALL = 5;

    private DamagedText() {}

    /** How much of a text is lost. */
    public enum Loss {
        NONE,
        /** Perhaps damaged, or the space after a question mark is missing. */
        PERHAPS,
        /** So many words are damaged that no search finds the text again. */
        SURE
    }

    /** @return whether letters became question marks, as in a file saved in an encoding without Vietnamese letters */
    public static Loss loss(String text) {
        if (text.indexOf('?') < 0 && text.indexOf('\uFFFD') < 0) {
            return Loss.NONE;
        }
        var words = WORD.matcher(text).results().map(each -> each.group()).toList();
        var odd = words.stream()
                .filter(word ->
                        LOST.matcher(word).find() && !ADDRESS.matcher(word).find())
                .toList();
        if (odd.isEmpty()) {
            return Loss.NONE;
        }
        long lost = odd.stream().filter(DamagedText::isBroken).count();
        return lost >= SEVERAL && lost * OF_ALL >= words.size() ? Loss.SURE : Loss.PERHAPS;
    }

    /** "Ai?cấp" is two intact words, "th?i" is a broken one. */
    private static boolean isBroken(String word) {
        return BETWEEN_LETTERS
                .splitAsStream(word)
                .anyMatch(part -> !part.isEmpty() && !Syllable.isOneButForItsTone(part));
    }

    /** @return the original text, if it is UTF-8 that was read as Windows-1252 or Windows-1258; empty for all other text */
    public static Optional<String> reread(String text) {
        if (OldFonts.isVietnamese(text) || text.chars().allMatch(each -> each < ASCII)) {
            return Optional.empty();
        }
        // Some spreadsheets decompose letters, even wrong ones; but a tone of Windows-1258 is a byte of its own.
        return latin(Normalizer.normalize(text, Normalizer.Form.NFC))
                .or(() -> latin(text))
                // It may have been misread and saved more than once.
                .map(read -> reread(read).orElse(read));
    }

    private static Optional<String> latin(String misread) {
        return bytesAsUtf8(misread)
                .map(read -> Normalizer.normalize(read, Normalizer.Form.NFC))
                .filter(read -> LATIN_ONLY.matcher(read).matches());
    }

    private static Optional<String> bytesAsUtf8(String text) {
        var bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            var coded = coded(text.charAt(i));
            if (coded.isEmpty()) {
                return Optional.empty();
            }
            bytes[i] = coded.get();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Windows reads the five codes without a character as the control characters of the same number. */
    private static Optional<Byte> coded(char each) {
        var same = Windows1258.in1252(each);
        if (same != null) {
            return coded(same);
        }
        if (each < LATIN) {
            return Optional.of((byte) each);
        }
        byte coded = WINDOWS_1252.encode(String.valueOf(each)).get();
        return coded == '?' ? Optional.empty() : Optional.of(coded);
    }
}
