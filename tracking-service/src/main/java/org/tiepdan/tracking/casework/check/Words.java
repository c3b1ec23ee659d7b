package org.tiepdan.tracking.casework.check;

import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.PetitionType;

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
        return switch (settlement) {
            case RIGHT -> "khiếu nại đúng";
            case WRONG -> "khiếu nại sai";
            case PARTLY_RIGHT -> "khiếu nại đúng một phần";
            case UPHELD -> "công nhận quyết định lần đầu";
            case ANNULLED_OR_AMENDED -> "hủy, sửa quyết định lần đầu";
            case TRUE -> "tố cáo đúng";
            case FALSE -> "tố cáo sai";
            case PARTLY_TRUE -> "tố cáo có đúng, có sai";
        };
    }

    static String en(Settlement settlement) {
        return switch (settlement) {
            case RIGHT -> "that the complaint was right";
            case WRONG -> "that the complaint was wrong";
            case PARTLY_RIGHT -> "that the complaint was partly right";
            case UPHELD -> "that the first decision is upheld";
            case ANNULLED_OR_AMENDED -> "that the first decision is annulled or amended";
            case TRUE -> "that the denunciation was true";
            case FALSE -> "that the denunciation was false";
            case PARTLY_TRUE -> "that the denunciation was partly true";
        };
    }
}
