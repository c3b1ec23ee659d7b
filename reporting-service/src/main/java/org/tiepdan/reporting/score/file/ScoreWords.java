package org.tiepdan.reporting.score.file;

import org.tiepdan.reporting.score.reckon.Figure;

/** Titles of figures in files, where no heading above them completes them. */
final class ScoreWords {
    private ScoreWords() {}

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
