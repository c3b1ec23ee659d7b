package org.tiepdan.routing.triage.adapter.repeats.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.kafka.common.utils.ByteUtils;

/** Numbers in few bytes, each as the difference from the previous one. A decreasing one, as when two bands share a key, takes five. */
final class Numbers {
    private static final int MOST_BYTES_OF_ONE = 5;

    private Numbers() {}

    /** @param numbers 0 or more, most of them increasing */
    static byte[] write(int... numbers) {
        var to = ByteBuffer.allocate(MOST_BYTES_OF_ONE * numbers.length);
        int before = 0;
        for (int number : numbers) {
            ByteUtils.writeUnsignedVarint(number - before, to);
            before = number;
        }
        return Arrays.copyOf(to.array(), to.position());
    }

    static int[] read(byte[] bytes) {
        var from = ByteBuffer.wrap(bytes);
        var numbers = new int[bytes.length];
        int count = 0;
        int before = 0;
        while (from.hasRemaining()) {
            before += ByteUtils.readUnsignedVarint(from);
            numbers[count++] = before;
        }
        return Arrays.copyOf(numbers, count);
    }
}
