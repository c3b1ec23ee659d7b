package org.tiepdan.reporting.wording;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The state of a case in words for citizens. */
public final class StateWords {
    private static final Words RECEIVED =
            new Words("Đơn đã được tiếp nhận và đang được xử lý.", "The petition was received and is being processed.");
    private static final Map<String, Words> STATES = Map.of(
            "IN_TRIAGE",
                    new Words(
                            "Cán bộ đang xem xét để xác định cơ quan có thẩm quyền.",
                            "An officer is finding out which body is competent."),
            "ROUTED",
                    new Words(
                            "Đơn đã đến cơ quan có thẩm quyền, đang chờ thụ lý.",
                            "The petition is with the competent body and waits to be accepted."),
            "ACCEPTED",
                    new Words("Vụ việc đã được thụ lý, đang giải quyết.", "The case is accepted and being settled."),
            "SUSPENDED", new Words("Việc giải quyết đang tạm đình chỉ.", "The settlement is suspended."),
            "DECIDED", new Words("Đã có kết quả giải quyết.", "The case is decided."),
            "SPLIT",
                    new Words(
                            "Đơn có nhiều nội dung, đã được tách thành các vụ việc và đang được giải quyết.",
                            "The petition holds several matters, which are being settled one by one."));
    /** Proposals and feedback (kiến nghị, phản ánh) are answered; nobody accepts or settles them. */
    private static final Map<String, Words> ANSWERED = Map.of(
            "ROUTED",
                    new Words(
                            "Đơn đã đến cơ quan có trách nhiệm, đang chờ xem xét, trả lời.",
                            "The petition is with the body that has to answer it."),
            "ACCEPTED",
                    new Words("Đơn đang được xem xét để trả lời.", "The petition is being examined, to be answered."));

    private static final Set<String> ANSWERED_TYPES = Set.of("PROPOSAL", "FEEDBACK");
    private static final Map<String, Words> ENDS = Map.ofEntries(
            Map.entry("SETTLED", new Words("Vụ việc đã được giải quyết.", "The case is settled.")),
            Map.entry("WITHDRAWN", new Words("Đơn đã được rút.", "The petition was withdrawn.")),
            Map.entry("TERMINATED", new Words("Việc giải quyết đã đình chỉ.", "The settlement was terminated.")),
            Map.entry(
                    "REFUSED",
                    new Words(
                            "Đơn không được thụ lý; lý do có trong thông báo gửi cho người có đơn.",
                            "The petition was not accepted; the notice sent to the petitioner says why.")),
            Map.entry(
                    "GUIDED",
                    new Words(
                            "Đã hướng dẫn gửi đơn đến cơ quan có thẩm quyền.",
                            "The petitioner was guided to the competent body.")),
            Map.entry(
                    "TRANSFERRED_OUT",
                    new Words(
                            "Đơn đã chuyển đến cơ quan ngoài tỉnh.",
                            "The petition went to a body outside the province.")),
            Map.entry("RETURNED", new Words("Đơn đã được trả lại.", "The petition was returned.")),
            Map.entry("FILED", new Words("Đơn được lưu theo quy định.", "The petition is kept on file.")),
            Map.entry(
                    "DUPLICATE",
                    new Words("Đơn trùng với một đơn đã tiếp nhận.", "The petition is the same as an earlier one.")),
            Map.entry("ANSWERED", new Words("Đã có văn bản trả lời.", "An answer was given.")),
            Map.entry(
                    "MATTERS_ENDED",
                    new Words(
                            "Các vụ việc tách từ đơn đều đã kết thúc.",
                            "All matters into which the petition was split have ended.")),
            Map.entry(
                    "REGISTERED_BY_MISTAKE",
                    new Words("Đơn được đăng ký nhầm.", "The petition was registered by mistake.")));

    private StateWords() {}

    /** The codes of the ways in which a case is closed. */
    public static Set<String> closings() {
        return new TreeSet<>(ENDS.keySet());
    }

    /** In words that fit the type, for officers; readers who must not learn the type get {@link #of(String, String)}. */
    public static Words of(@Nullable String type, @Nullable String state, @Nullable String closedAs) {
        var answered = type != null && ANSWERED_TYPES.contains(type) && state != null ? ANSWERED.get(state) : null;
        return closedAs == null && answered != null ? answered : of(state, closedAs);
    }

    /** @param state absent between receipt and routing; an unknown one reads as being processed */
    public static Words of(@Nullable String state, @Nullable String closedAs) {
        return closedAs == null
                ? STATES.getOrDefault(state == null ? "" : state, RECEIVED)
                : ENDS.getOrDefault(closedAs, new Words("Vụ việc đã kết thúc.", "The case is closed."));
    }
}
