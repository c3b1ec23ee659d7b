package org.tiepdan.reporting.account.kept;

import java.util.Comparator;
import org.tiepdan.reporting.account.AccountOrder;

/** Orders packed cases by their first members, without unpacking the others. */
final class PackedOrder {
    private static final Comparator<byte[]> BY_ID = (one, other) -> {
        int first = Long.compareUnsigned(ByteReader.whole(one, 0), ByteReader.whole(other, 0));
        return first == 0
                ? Long.compareUnsigned(ByteReader.whole(one, Long.BYTES), ByteReader.whole(other, Long.BYTES))
                : first;
    };
    private static final Comparator<byte[]> BY_RECEIPT =
            Comparator.comparingLong(PackedOrder::received).thenComparing(BY_ID);

    private PackedOrder() {}

    static Comparator<byte[]> of(AccountOrder order) {
        return switch (order) {
            case ID -> BY_ID;
            case RECEIPT -> BY_RECEIPT;
        };
    }

    /** The day of receipt, as {@link Unpacking} reads it. */
    private static long received(byte[] packed) {
        var from = new ByteReader(packed);
        from.whole();
        from.whole();
        from.small();
        from.signed();
        return from.signed();
    }
}
