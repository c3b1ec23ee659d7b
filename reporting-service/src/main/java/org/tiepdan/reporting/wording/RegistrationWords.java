package org.tiepdan.reporting.wording;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for a corrected or void registration: which members were corrected, never their values. */
final class RegistrationWords {
    /** The name of a correction of the registration in a correction of the case. */
    static final String FACTS = "facts";

    static final Words JUDGED_AGAIN = new Words(
            "Vụ việc được xem xét lại theo nội dung đăng ký đã sửa.",
            "The case was judged again by the corrected registration.");
    static final Words LEFT = new Words(
            "Đơn đăng ký nhầm không còn chờ phân loại.",
            "The petition registered by mistake no longer waits for anybody.");

    private static final Map<String, Words> MEMBERS = Map.ofEntries(
            entry("type", new Words("loại đơn", "type")),
            entry("channel", new Words("cách gửi đơn", "channel")),
            entry("writtenOn", new Words("ngày viết đơn", "day of writing")),
            entry("petitioner", new Words("thông tin người gửi", "petitioner")),
            entry("subject", new Words("tiêu đề", "subject")),
            entry("content", new Words("nội dung đơn", "words")),
            entry("field", new Words("lĩnh vực", "field")),
            entry("subField", new Words("lĩnh vực chi tiết", "finer field")),
            entry("place", new Words("nơi xảy ra vụ việc", "place")),
            entry("respondent", new Words("đối tượng bị khiếu nại, tố cáo", "respondent")),
            entry("decision", new Words("quyết định, hành vi bị khiếu nại", "contested decision")),
            entry("instance", new Words("lần giải quyết", "instance")),
            entry("fieldBody", new Words("cơ quan quản lý ngành", "body in charge of the field")),
            entry("alsoSentTo", new Words("nơi cùng nhận đơn", "other addressees")),
            entry("signed", new Words("chữ ký", "signature")),
            entry("attachments", new Words("tệp kèm theo", "attachments")),
            entry("findings", new Words("kết quả kiểm tra đơn", "findings")));

    private static final Map<String, Words> REASONS = Map.ofEntries(
            entry("TYPING_ERROR", new Words("ghi sai khi nhập", "typing error")),
            entry("MISREAD", new Words("đọc nhầm đơn", "the petition was misread")),
            entry("CLARIFIED", new Words("người gửi đơn làm rõ", "the petitioner clarified it")),
            entry("REGISTERED_TWICE", new Words("đăng ký hai lần", "registered twice")),
            entry("TEST_ENTRY", new Words("nhập thử", "test entry")),
            entry("WRONG_COUNTER", new Words("ghi nhầm nơi tiếp nhận", "wrong counter")),
            entry("NO_PETITION", new Words("không phải là đơn", "no petition")));

    private RegistrationWords() {}

    /** @param changed paths of members, separated by commas */
    static Words corrected(Words body, String changed, @Nullable String reason) {
        var members = Stream.of(changed.split(",", -1))
                .map(path -> path.split("/", 2)[0])
                .distinct()
                .map(member -> known(MEMBERS, member))
                .toList();
        return Words.of(
                "%s sửa nội dung đăng ký: %s (%s).",
                "%s corrected the registration: %s (%s).",
                body,
                new Words(
                        members.stream().map(Words::vi).collect(Collectors.joining(", ")),
                        members.stream().map(Words::en).collect(Collectors.joining(", "))),
                known(REASONS, reason == null ? "" : reason));
    }

    static Words voided(Words body, @Nullable String reason) {
        return Words.of(
                "%s hủy đăng ký đơn (%s).",
                "%s voided the registration (%s).", body, known(REASONS, reason == null ? "" : reason));
    }

    /** A code of a later program is shown as it is. */
    private static Words known(Map<String, Words> words, String code) {
        return words.getOrDefault(code, new Words(code, code));
    }
}
