package org.tiepdan.reporting.projection.adapter.writing;

import java.nio.charset.StandardCharsets;
import org.bson.io.BasicOutputBuffer;

/** Takes each text at once, where the driver's own puts one character after the other: texts are most of a part. */
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

    /** What has a zero may be refused, and half of a pair would become a question mark. */
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
