package org.tiepdan.intake.registration.fault;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.listed.KnownCodes;
import org.tiepdan.intake.listed.MediaTypes;
import org.tiepdan.intake.registration.PetitionRequest;

/**
 * Well-formed but unlisted codes. They do not refuse a petition: the log omits them, the sealed part keeps them as sent, and an officer
 * finds out what was meant.
 */
public final class CodeDoubts {
    private CodeDoubts() {}

    /** @return warnings of the answer, not faults */
    public static List<RequestFault> of(PetitionRequest request, KnownCodes codes) {
        var doubts = new ArrayList<RequestFault>();
        var respondent = request.respondent();
        body("respondent/body", respondent == null ? null : respondent.body(), codes, doubts);
        body("respondent/formerBody", respondent == null ? null : respondent.formerBody(), codes, doubts);
        body("fieldBody", request.fieldBody(), codes, doubts);
        for (int i = 0; i < request.alsoSentTo().size(); i++) {
            if (!codes.isAddressee(request.alsoSentTo().get(i))) {
                doubts.add(new RequestFault(
                        "alsoSentTo/" + i,
                        "unknown-addressee",
                        "Nơi nhận này không có trong danh mục: chỉ giữ trong phần niêm phong.",
                        "This addressee is not listed: it is kept in the sealed part only."));
            }
        }
        for (int i = 0; i < request.attachments().size(); i++) {
            var mediaType = request.attachments().get(i).mediaType();
            if (mediaType != null && !MediaTypes.isListed(mediaType)) {
                doubts.add(new RequestFault(
                        "attachments/" + i + "/mediaType",
                        "unknown-media-type",
                        "Loại tệp này không có trong danh mục: ghi là " + MediaTypes.UNKNOWN + ".",
                        "This media type is not in the list: recorded as " + MediaTypes.UNKNOWN + "."));
            }
        }
        return List.copyOf(doubts);
    }

    private static void body(String member, @Nullable String code, KnownCodes codes, List<RequestFault> doubts) {
        if (code != null && !codes.isBody(code)) {
            doubts.add(new RequestFault(
                    member,
                    "unknown-body",
                    "Không có cơ quan mang mã này trong danh mục: cán bộ sẽ xác định cơ quan.",
                    "No listed body has this code: an officer will find out which one is meant."));
        }
    }
}
