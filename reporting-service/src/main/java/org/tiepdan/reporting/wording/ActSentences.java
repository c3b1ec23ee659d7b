package org.tiepdan.reporting.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.Happening;

/** One line for each act after a body has the case, but for the first and the last: what lengthens, stops, sends or puts right. */
final class ActSentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Map<String, Words> CODES = Map.ofEntries(
            word("ACCEPTANCE", "thông báo thụ lý", "the notice of acceptance"),
            word("REFUSAL", "thông báo không thụ lý", "the notice of refusal"),
            word("SUSPENSION", "quyết định tạm đình chỉ", "the decision to suspend"),
            word("RESUMPTION", "quyết định tiếp tục giải quyết", "the decision to resume"),
            word("TERMINATION", "quyết định đình chỉ", "the decision to terminate"),
            word("DECISION", "quyết định giải quyết, kết luận", "the decision or conclusion"),
            word("RESULT_TO_SENDER", "kết quả cho cơ quan chuyển đơn", "the result to the body that sent it"),
            word("RESULT_TO_CITIZEN", "kết quả cho công dân", "the result to the citizen"),
            word(
                    "REFERRER",
                    "trả lời cơ quan, báo chí đã chuyển thông tin",
                    "the reply to the body or press that referred it"),
            word("NATIONAL_DATABASE", "cập nhật Cơ sở dữ liệu quốc gia", "the entry in the national database"),
            word("ORDERED", "quyết định thi hành", "execution ordered"),
            word("ACTED_ON", "xử lý theo kết luận", "acted on the conclusion"),
            word("REPORTED", "báo cáo kết quả xử lý", "the result reported"),
            word("DEMANDED", "yêu cầu báo cáo việc chậm giải quyết", "a report on the delay was demanded"),
            word("GIVEN", "đã báo cáo việc chậm giải quyết", "the delay was reported on"),
            word("SEVERAL_PLACES", "xác minh tại nhiều địa điểm", "several places to verify at"),
            word("SEVERAL_CONTENTS", "nhiều nội dung", "several contents"),
            word("MANY_PEOPLE", "liên quan đến nhiều người", "many people"),
            word("FOREIGN_ELEMENT", "có yếu tố nước ngoài", "a foreign element"),
            word("SEVERAL_MANAGING_BODIES", "liên quan đến nhiều cơ quan quản lý", "several managing bodies"),
            word("BODIES_DISAGREE", "các cơ quan có ý kiến khác nhau", "bodies disagree"),
            word("CONFLICTING_EVIDENCE", "chứng cứ mâu thuẫn, cần giám định", "conflicting evidence"),
            word("WRONG_DAY", "ghi sai ngày", "the wrong day"),
            word("WRONG_ACT", "ghi nhầm việc", "the wrong act"),
            word("WRONG_CASE", "ghi nhầm vụ việc", "the wrong case"),
            word("WRONG_CONTENT", "ghi sai nội dung", "wrong content"),
            word("REGISTERED_BY_MISTAKE", "đăng ký nhầm", "registered by mistake"));

    private ActSentences() {}

    /**
     * @param body who acted
     * @param other the body in the line's detail
     * @return null for a line that is none of these
     */
    static @Nullable Words of(Happening line, Words body, Words other) {
        return switch (line.type()) {
            case "case.found-complex.v1" ->
                Words.of("%s xác định vụ việc phức tạp (%s).", "%s found the matter complex (%s).", body, codes(line));
            case "case.extended.v1" -> Words.of("%s gia hạn giải quyết.", "%s extended the limit.", body);
            case "case.suspended.v1" -> Words.of("%s tạm đình chỉ giải quyết.", "%s suspended the settlement.", body);
            case "case.resumed.v1" -> Words.of("%s tiếp tục giải quyết.", "%s resumed the settlement.", body);
            case "case.terminated.v1" -> Words.of("%s đình chỉ giải quyết.", "%s terminated the settlement.", body);
            case "case.dialogue-held.v1" ->
                Words.of(
                        "%s tổ chức đối thoại; thông báo ngày %s.",
                        "%s held the dialogue; notified on %s.", body, day(line));
            case "case.notified.v1" -> Words.of("%s gửi, thông báo: %s.", "%s sent: %s.", body, codes(line));
            case "case.published.v1" -> Words.of("%s công khai kết quả.", "%s made the result public.", body);
            case "case.executed.v1" -> Words.of("%s: %s.", "%s: %s.", body, codes(line));
            case "case.reported.v1" -> Words.of("%s: %s.", "%s: %s.", body, codes(line));
            case "case.lodged-again.v1" ->
                Words.of(
                        "%s ghi nhận khiếu nại lần hai, tố cáo tiếp.",
                        "%s recorded a second complaint or further denunciation.", body);
            case "case.taken-over.v1" ->
                Words.of("%s thụ lý thay cho %s.", "%s took the case over from %s.", body, other);
            case "case.urged.v1" -> Words.of("%s đôn đốc %s.", "%s urged %s.", body, other);
            case "case.effective.v1" ->
                new Words("Quyết định có hiệu lực pháp luật.", "The decision has taken legal effect.");
            case "case.succeeded.v1" ->
                Words.of("%s kết thúc hoạt động; %s kế thừa.", "%s ended; %s succeeds it.", body, other);
            case "case.corrected.v1" ->
                Words.of(
                        "%s hủy việc đã ghi sai (%s).",
                        "%s made an act void that was wrongly recorded (%s).", body, code(line.reason()));
            default -> null;
        };
    }

    private static Words codes(Happening line) {
        var all = Arrays.stream((line.detail() == null ? "" : line.detail()).split(","))
                .map(ActSentences::code)
                .toList();
        return new Words(
                all.stream().map(Words::vi).collect(Collectors.joining(", ")),
                all.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    private static Words code(@Nullable String code) {
        var known = code == null ? "" : code;
        return CODES.getOrDefault(known, new Words(known, known));
    }

    private static Words day(Happening line) {
        var text = line.detail() == null ? "" : line.detail();
        try {
            text = LocalDate.parse(text).format(DAY);
        } catch (DateTimeParseException e) {
            // What a later program writes there stands for itself.
        }
        return new Words(text, text);
    }

    private static Map.Entry<String, Words> word(String code, String vietnamese, String english) {
        return Map.entry(code, new Words(vietnamese, english));
    }
}
