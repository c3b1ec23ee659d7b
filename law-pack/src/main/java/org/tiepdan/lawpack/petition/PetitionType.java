package org.tiepdan.lawpack.petition;

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
    /** Nhiều nội dung khác nhau: the parent of child matters, each with a type and clocks of its own. */
    MIXED;

    /**
     * Whether it denounces somebody, or may: a petition is as secret as its most secret part, and of several matters one can be
     * a denunciation. Who wrote it is then protected (LTC 8, 56): what is secret of a petition is asked here and nowhere else.
     */
    public boolean mayDenounce() {
        return this == DENUNCIATION || this == MIXED;
    }
}
