package org.tiepdan.tracking.casework.adapter.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiepdan.tracking.casework.adapter.http.ActChoices.Choice;

/** Words for codes that no table of the law pack has. */
final class ActWords {
    private static final Map<String, Choice> WORDS = Map.ofEntries(
            word("SEVERAL_PLACES", "Phải xác minh tại hai địa điểm trở lên", "To be verified at two places or more"),
            word("SEVERAL_CONTENTS", "Có từ hai nội dung trở lên", "Two contents or more"),
            word(
                    "MANY_PEOPLE",
                    "Nhiều người hoặc liên quan đến quyền lợi của nhiều người",
                    "Many people or their interests"),
            word("FOREIGN_ELEMENT", "Có yếu tố nước ngoài", "A foreign element"),
            word("SEVERAL_MANAGING_BODIES", "Liên quan đến nhiều cơ quan quản lý", "Several managing bodies"),
            word("BODIES_DISAGREE", "Các cơ quan còn có ý kiến khác nhau", "Bodies disagree"),
            word("CONFLICTING_EVIDENCE", "Chứng cứ mâu thuẫn, cần giám định", "Conflicting evidence, experts needed"),
            word("ACCEPTANCE", "Việc thụ lý", "The acceptance"),
            word("REFUSAL", "Việc không thụ lý", "The refusal"),
            word("SUSPENSION", "Quyết định tạm đình chỉ", "The suspension"),
            word("RESUMPTION", "Quyết định tiếp tục giải quyết", "The resumption"),
            word("TERMINATION", "Quyết định đình chỉ", "The termination"),
            word("DECISION", "Quyết định giải quyết, kết luận", "The decision or conclusion"),
            word("RESULT_TO_SENDER", "Kết quả, cho cơ quan đã chuyển đơn", "The result, to the body that sent it"),
            word("RESULT_TO_CITIZEN", "Kết quả, cho công dân", "The result, to the citizen"),
            word(
                    "REFERRER",
                    "Trả lời cơ quan, báo chí đã chuyển thông tin",
                    "An answer to press or body that referred it"),
            word("NATIONAL_DATABASE", "Cập nhật Cơ sở dữ liệu quốc gia", "The entry in the national database"),
            word("ORDERED", "Quyết định, chỉ đạo thi hành", "Execution is ordered"),
            word("ACTED_ON", "Xử lý theo kết luận nội dung tố cáo", "The conclusion is acted on"),
            word("REPORTED", "Báo cáo kết quả xử lý", "The result is reported"),
            word("DEMANDED", "Cấp trên yêu cầu báo cáo", "A superior demands a report"),
            word("GIVEN", "Đã báo cáo", "The report is given"),
            word("WRONG_DAY", "Ghi sai ngày", "The wrong day"),
            word("WRONG_ACT", "Ghi nhầm việc", "The wrong act"),
            word("WRONG_CASE", "Ghi nhầm vụ việc", "The wrong case"),
            word("WRONG_CONTENT", "Ghi sai nội dung", "The wrong content"),
            word("REGISTERED_BY_MISTAKE", "Đăng ký nhầm", "Registered by mistake"),
            word("RIGHT", "Khiếu nại đúng", "The complaint is right"),
            word("WRONG", "Khiếu nại sai", "The complaint is wrong"),
            word("PARTLY_RIGHT", "Khiếu nại đúng một phần", "The complaint is partly right"),
            word("UPHELD", "Công nhận quyết định lần đầu", "The first decision is upheld"),
            word("ANNULLED_OR_AMENDED", "Hủy, sửa quyết định lần đầu", "The first decision is annulled or amended"),
            word("TRUE", "Tố cáo đúng", "The denunciation is true"),
            word("FALSE", "Tố cáo sai", "The denunciation is false"),
            word("PARTLY_TRUE", "Tố cáo có đúng, có sai", "The denunciation is partly true"));

    private ActWords() {}

    static List<Choice> of(Enum<?>[] codes) {
        return Stream.of(codes)
                .map(code -> WORDS.getOrDefault(code.name(), new Choice(code.name(), code.name(), code.name())))
                .toList();
    }

    private static Map.Entry<String, Choice> word(String code, String vi, String en) {
        return Map.entry(code, new Choice(code, vi, en));
    }
}
