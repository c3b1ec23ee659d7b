package org.tiepdan.lawpack.petition;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a petition (đơn) is by its content, never by its title: TT 05/2021 art. 6.1. */
public enum PetitionType {
    /** Khiếu nại (KN). */
    COMPLAINT,
    /** Tố cáo (TC). */
    DENUNCIATION,
    /** Kiến nghị. */
    PROPOSAL,
    /** Phản ánh. */
    FEEDBACK,
    /** Nhiều nội dung khác nhau: the parent of child matters, each with its own type and limits. */
    MIXED;

    /** @return {@link #MIXED}, which may denounce, for a code that this release does not know */
    public static PetitionType ofCode(@Nullable String code) {
        return Stream.of(values())
                .filter(type -> type.name().equals(code))
                .findFirst()
                .orElse(MIXED);
    }

    /**
     * Whether it is or may be a denunciation, in which case the writer is protected (LTC 8, 56). A mixed petition counts, since one of its
     * matters can be a denunciation. This is the only place that decides what is secret.
     */
    public boolean mayDenounce() {
        return this == DENUNCIATION || this == MIXED;
    }
}
