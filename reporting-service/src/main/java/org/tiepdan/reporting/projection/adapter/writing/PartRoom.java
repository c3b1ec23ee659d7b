package org.tiepdan.reporting.projection.adapter.writing;

import java.nio.charset.StandardCharsets;
import org.bson.io.BasicOutputBuffer;

/** Writes each text as a whole, where the driver's class writes one character at a time: texts are most of a part. */
final class PartRoom extends BasicOutputBuffer {

    PartRoom(int bytes) {
        super(bytes);
    }

    @Override
    protected int writeCharacters(String text, boolean endsAtZero) {
        if (!isUsual(text)) {
            return super.writeCharacters(text, endsAtZero);
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
        writeByte(0);
        return bytes.length + 1;
    }

    /** Text with a zero may be refused, and half of a surrogate pair would become a question mark. */
    private static boolean isUsual(String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == 0 || Character.isSurrogate(one)) {
                return false;
            }
        }
        return true;
    }
}
