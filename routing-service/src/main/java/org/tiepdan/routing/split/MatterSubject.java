package org.tiepdan.routing.split;

import org.tiepdan.lawpack.petition.PetitionType;

/** The displayed subject of a matter: only its category, since nobody has checked the words of a petition that may denounce. */
public final class MatterSubject {
    private MatterSubject() {}

    public static String of(SplitMatter matter) {
        var field = matter.field();
        return field == null ? kind(matter.type()) : kind(matter.type()) + ": " + field.vi();
    }

    private static String kind(PetitionType type) {
        return switch (type) {
            case COMPLAINT -> "Khiếu nại";
            case DENUNCIATION -> "Tố cáo";
            case PROPOSAL -> "Kiến nghị";
            case FEEDBACK -> "Phản ánh";
            case MIXED -> "Đơn có nhiều nội dung";
        };
    }
}
