package org.tiepdan.tracking.casework.check;

import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.words.ActWords;

/** Words for codes, as used in the middle of a sentence. */
final class Words {
    private Words() {}

    static String vi(PetitionType type) {
        return switch (type) {
            case COMPLAINT -> "khiếu nại";
            case DENUNCIATION -> "tố cáo";
            case PROPOSAL -> "kiến nghị";
            case FEEDBACK -> "phản ánh";
            case MIXED -> "đơn có nhiều nội dung khác nhau";
        };
    }

    static String en(PetitionType type) {
        return switch (type) {
            case COMPLAINT -> "a complaint";
            case DENUNCIATION -> "a denunciation";
            case PROPOSAL -> "a proposal";
            case FEEDBACK -> "feedback";
            case MIXED -> "a petition of several matters";
        };
    }

    static String vi(Settlement settlement) {
        return ActWords.of(settlement.name()).vi();
    }

    static String en(Settlement settlement) {
        return ActWords.of(settlement.name()).en();
    }
}
