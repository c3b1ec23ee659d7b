package org.tiepdan.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The register in some forty lines, Vietnamese first. */
final class Summary {
    private static final int NAMES = 58;

    private static final Map<String, String> TYPES = Map.of(
            "COMPLAINT", "Khiếu nại / Complaints",
            "DENUNCIATION", "Tố cáo / Denunciations",
            "PROPOSAL", "Kiến nghị / Proposals",
            "FEEDBACK", "Phản ánh / Feedback",
            "MIXED", "Nhiều nội dung / Mixed");
    static final Map<String, String> CLOSINGS = Map.ofEntries(
            Map.entry("SETTLED", "Đã giải quyết / Settled"),
            Map.entry("WITHDRAWN", "Rút đơn / Withdrawn"),
            Map.entry("TERMINATED", "Đình chỉ / Terminated"),
            Map.entry("REFUSED", "Không thụ lý / Refused"),
            Map.entry("GUIDED", "Đã hướng dẫn / Guided"),
            Map.entry("TRANSFERRED_OUT", "Chuyển ra ngoài tỉnh / Transferred out"),
            Map.entry("RETURNED", "Trả lại đơn / Returned"),
            Map.entry("FILED", "Lưu đơn / Filed"),
            Map.entry("DUPLICATE", "Đơn trùng / Duplicate"),
            Map.entry("ANSWERED", "Đã trả lời / Answered"),
            Map.entry("REGISTERED_BY_MISTAKE", "Đăng ký nhầm / Registered by mistake"),
            Map.entry("MATTERS_ENDED", "Các vụ việc đã tách đều kết thúc / All matters ended"));

    private final List<String> lines = new ArrayList<>();

    private Summary() {}

    static List<String> of(JsonNode ledger, JsonNode summary) {
        var text = new Summary();
        text.title("Sổ theo dõi đơn / The register");
        text.line(0, "Đã tiếp nhận / Received", ledger.path("received").asLong());
        text.codes(summary.path("byType"), TYPES);
        text.states(ledger);
        text.line(
                0,
                "Chưa đối chiếu được / Unaccounted for",
                ledger.path("unaccounted").asLong());
        text.line(0, "Có hồ sơ, không có đơn / Orphans", ledger.path("orphans").asLong());
        text.limits(summary.path("limits"));
        return List.copyOf(text.lines);
    }

    private void states(JsonNode ledger) {
        line(0, "Chờ phân loại / In triage", ledger.path("inTriage").asLong());
        line(
                0,
                "Đã chuyển cơ quan có thẩm quyền / Routed",
                ledger.path("routed").asLong());
        line(0, "Đã thụ lý / Accepted", ledger.path("accepted").asLong());
        line(0, "Đã có quyết định / Decided", ledger.path("decided").asLong());
        line(
                0,
                "Đã kết thúc / Closed",
                ledger.path("closed").valueStream().mapToLong(JsonNode::asLong).sum());
        codes(ledger.path("closed"), CLOSINGS);
    }

    private void limits(JsonNode limits) {
        title("Thời hạn / Time limits");
        line(0, "Đúng hạn / Met in time", limits.path("met").asLong());
        line(0, "Quá hạn / Missed", limits.path("missed").asLong());
        line(0, "Đang quá hạn / Open and overdue", limits.path("openOverdue").asLong());
        line(0, "Đang trong hạn / Open and in time", limits.path("openInTime").asLong());
        line(0, "Không còn phải thực hiện / Cancelled", limits.path("cancelled").asLong());
        if (limits.hasNonNull("onTimePercent")) {
            row(0, "Tỷ lệ đúng hạn / On time", limits.path("onTimePercent").asString() + " %");
        }
    }

    private void codes(JsonNode counts, Map<String, String> names) {
        counts.properties()
                .forEach(each -> line(
                        2,
                        names.getOrDefault(each.getKey(), each.getKey()),
                        each.getValue().asLong()));
    }

    private void title(String text) {
        lines.add("");
        lines.add(text);
    }

    private void line(int indent, String name, long count) {
        row(indent, name, Long.toString(count));
    }

    private void row(int indent, String name, String value) {
        var left = " ".repeat(2 + indent) + name;
        // Text is composed, so that each letter with its marks is one character and one column.
        lines.add(left + " ".repeat(Math.max(1, NAMES - left.length() - value.length())) + value);
    }
}
