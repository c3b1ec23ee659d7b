package org.tiepdan.reporting.wording;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.Happening;

/** Words for acts on a sealed petition and attempts: what, why and by which paper, never who. */
final class OpeningWords {
    private static final Map<String, Words> REASONS = Map.ofEntries(
            entry(
                    "VERIFY-IDENTITY",
                    new Words("kiểm tra họ tên, địa chỉ của người gửi đơn", "to check the petitioner")),
            entry("CONTACT-PETITIONER", new Words("liên hệ với người gửi đơn", "to reach the petitioner")),
            entry("COMPETENT-REQUEST", new Words("cơ quan có thẩm quyền yêu cầu", "a competent authority asks for it")),
            entry("PROTECT-DENOUNCER", new Words("bảo vệ người tố cáo", "to protect the denouncer")),
            entry("CORRECT-ENTRY", new Words("sửa sai sót khi nhập đơn", "to correct a mistake of the entry")),
            entry("IDENTITY-NOT-NEEDED", new Words("không cần đến danh tính", "the identity is not needed")),
            entry("PAPER-NOT-FOUND", new Words("không có văn bản yêu cầu mở", "no paper asks for it")),
            entry("WRONG-PETITION", new Words("yêu cầu nhầm đơn", "it names the wrong petition")),
            entry("ASKED-BY-PERSON", new Words("người có dữ liệu yêu cầu", "the person asked for it")),
            entry("WRONG-ENTRY", new Words("nhập nhầm thông tin của một người", "entered here by mistake")),
            entry("KEPT-LONG-ENOUGH", new Words("hết thời hạn lưu giữ", "kept long enough")));
    private static final Map<String, Words> ACTS = Map.ofEntries(
            entry("OPENING", new Words("mở phần niêm phong", "opening the sealed part")),
            entry("CONFIRMATION", new Words("đồng ý mở phần niêm phong", "confirming an opening")),
            entry("DECLINING", new Words("không đồng ý mở phần niêm phong", "deciding against an opening")),
            entry("READING", new Words("xem phần niêm phong", "reading the sealed part")),
            entry("WORDS", new Words("đọc nội dung đơn", "reading the words")),
            entry("ERASURE", new Words("xóa thông tin người gửi", "erasing the petitioner")),
            entry("ERASURE_CONFIRMATION", new Words("đồng ý xóa thông tin người gửi", "confirming an erasure")));
    private static final Map<String, Words> CAUSES = Map.ofEntries(
            entry("NOT_VISIBLE", new Words("không được biết đơn này", "may not know of the petition")),
            entry(
                    "NOT_A_PART",
                    new Words(
                            "không có yêu cầu đó, hoặc không phải người liên quan",
                            "there is no such request, or not for this person")),
            entry("SAME_PERSON", new Words("cần người thứ hai", "a second person is needed")),
            entry("EXPIRED", new Words("đã quá một giờ", "the hour was over")),
            entry("CONFIRMED_BEFORE", new Words("đã có người đồng ý", "confirmed before")),
            entry("DECLINED", new Words("người thứ hai không đồng ý", "a second person decided against it")),
            entry("NOT_CONFIRMED", new Words("chưa có người thứ hai đồng ý", "not confirmed yet")),
            entry("READ_BEFORE", new Words("đã xem một lần", "read before")),
            entry("ERASED", new Words("thông tin đã bị xóa", "already erased")));

    private OpeningWords() {}

    /** @return null for other lines */
    static @Nullable Words of(Happening line) {
        return switch (line.type()) {
            case "petition.opening-requested.v1" ->
                why(
                        line,
                        new Words(
                                "Có yêu cầu mở phần niêm phong, chờ người thứ hai đồng ý",
                                "An opening of the sealed part was requested and waits for a second person"));
            case "petition.opening-confirmed.v1" ->
                new Words(
                        "Người thứ hai đồng ý mở phần niêm phong.",
                        "A second person confirmed the opening of the sealed part.");
            case "petition.opening-declined.v1" ->
                why(
                        line,
                        new Words(
                                "Người thứ hai không đồng ý mở phần niêm phong",
                                "A second person decided against opening the sealed part"));
            case "petition.opening-refused.v1" -> refused(line);
            case "petition.opened.v1" -> opened(line);
            case "petition.words-read.v1" ->
                new Words(
                        "Nội dung đơn đã được đọc, không kèm thông tin người gửi.",
                        "The words were read, without the petitioner.");
            case "petition.erasure-requested.v1" ->
                why(
                        line,
                        new Words(
                                "Có yêu cầu xóa thông tin người gửi, chờ người thứ hai đồng ý",
                                "Erasing the petitioner was requested and waits for a second person"));
            case "petition.erased.v1" ->
                why(line, new Words("Thông tin người gửi đã bị xóa", "The petitioner was erased"));
            default -> null;
        };
    }

    private static Words opened(Happening line) {
        return "REFUSED".equals(line.detail())
                ? new Words("Yêu cầu mở phần niêm phong bị từ chối.", "An opening of the sealed part was refused.")
                : why(line, new Words("Phần niêm phong đã được mở", "The sealed part was opened"));
    }

    /** The detail is the attempted act and the cause. */
    private static Words refused(Happening line) {
        var codes = (line.detail() == null ? "" : line.detail()).split(",", 2);
        return Words.of(
                "Bị từ chối: %s (%s).",
                "Refused: %s (%s).", known(ACTS, codes[0]), known(CAUSES, codes.length == 2 ? codes[1] : ""));
    }

    /** Events from before openings had reasons have neither reason nor paper. */
    private static Words why(Happening line, Words what) {
        var reason = line.reason() == null ? new Words("", "") : known(REASONS, line.reason());
        var paper = line.reference() == null ? "" : line.reference();
        return new Words(
                what.vi() + part(". Lý do: ", reason.vi()) + part(". Văn bản: ", paper) + ".",
                what.en() + part(". Reason: ", reason.en()) + part(". Paper: ", paper) + ".");
    }

    private static String part(String title, String text) {
        return text.isEmpty() ? "" : title + text;
    }

    /** A code of a later program is shown as it is. */
    private static Words known(Map<String, Words> words, String code) {
        return words.getOrDefault(code, new Words(code, code));
    }
}
