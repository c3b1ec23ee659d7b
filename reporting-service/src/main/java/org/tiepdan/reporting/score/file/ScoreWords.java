package org.tiepdan.reporting.score.file;

import java.util.Map;
import org.tiepdan.reporting.score.reckon.Figure;

/** Titles of figures and names of steps in files, where no heading above them completes them. */
final class ScoreWords {
    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("REPLY", "Trả lời, thông báo kết quả xử lý"),
            Map.entry("HANDING_ON", "Chuyển đơn"),
            Map.entry("ACCEPTANCE", "Thụ lý"),
            Map.entry("SETTLEMENT", "Giải quyết"),
            Map.entry("NOTICE", "Gửi, thông báo"),
            Map.entry("PUBLICATION", "Công khai"),
            Map.entry("EXECUTION", "Thi hành"),
            Map.entry("LIMITATION", "Khiếu nại trong thời hiệu"),
            Map.entry("LODGING", "Khiếu nại lần hai, tố cáo tiếp"),
            Map.entry("EFFECT", "Có hiệu lực pháp luật"),
            Map.entry("HANDLING", "Xử lý đơn"),
            Map.entry("REVIEW", "Xem xét việc tố cáo tiếp"),
            Map.entry("REPORT", "Báo cáo"),
            Map.entry("RETENTION", "Lưu giữ đơn"),
            Map.entry("RECORDING", "Cập nhật cơ sở dữ liệu"));

    private ScoreWords() {}

    /** @return the name; that of other steps for an unknown one */
    static String step(String code) {
        return STEPS.getOrDefault(code, "Bước khác");
    }

    static String of(Figure figure) {
        return switch (figure) {
            case OPENING -> "Tồn đầu kỳ";
            case RECEIVED -> "Nhận mới";
            case SETTLED_ON_TIME -> "Giải quyết đúng hạn";
            case SETTLED_LATE -> "Giải quyết trễ hạn";
            case SETTLED_WITHOUT_LIMIT -> "Giải quyết, không có thời hạn";
            case ENDED_OTHERWISE -> "Kết thúc khác";
            case HANDED_ON -> "Chuyển đi";
            case OPEN_IN_TIME -> "Còn tồn, trong hạn";
            case OPEN_LATE -> "Còn tồn, quá hạn";
            case LATE_BY_ITSELF -> "Trễ do chính cơ quan";
            case LATE_BY_EARLIER -> "Trễ do nơi giữ trước";
            case LATE_BY_RECEIVING -> "Trễ do nơi nhận đơn";
            case LATE_BY_OTHER -> "Trễ do cơ quan khác";
            case LATE -> "Vụ việc bị trễ";
            case DUE_MET -> "Thời hạn kịp";
            case DUE_LATE -> "Thời hạn trễ";
            case DUE -> "Thời hạn đã đến";
            case OBJECTED -> "Cho rằng không thuộc thẩm quyền";
            case RETURNED -> "Không thuộc thẩm quyền, bị trả về";
            case TRANSFERRED -> "Đơn đã chuyển";
            case REPLIED -> "Đơn đã chuyển, có thông báo kết quả";
            case SECOND_DECIDED -> "Quyết định lần hai đã ban hành";
            case REVERSED -> "Quyết định lần hai hủy, sửa";
            case FIRST_REVIEWED -> "Quyết định lần đầu bị xem xét lại, trong số vụ việc xem được";
            case FIRST_REVERSED -> "Quyết định lần đầu bị hủy, sửa, trong số vụ việc xem được";
            case OVER_45_DAYS -> "Tồn trên 45 ngày";
        };
    }
}
