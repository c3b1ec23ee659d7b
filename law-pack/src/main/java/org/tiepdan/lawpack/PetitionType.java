package org.tiepdan.lawpack;

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
    MIXED
}
