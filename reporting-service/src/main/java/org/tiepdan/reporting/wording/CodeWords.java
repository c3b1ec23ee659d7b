package org.tiepdan.reporting.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.words.ActWords;
import org.tiepdan.lawpack.words.CommandWords;
import org.tiepdan.lawpack.words.Term;

/** Words for the codes in events; an unknown code is shown as it is. */
public final class CodeWords {
    private static final Map<String, Words> OUTCOMES = Map.of(
            "ACCEPT", new Words("thụ lý", "to be accepted"),
            "TRANSFER", new Words("chuyển đơn", "transferred"),
            "GUIDE", new Words("hướng dẫn", "guided"),
            "RETURN", new Words("trả lại đơn", "returned"),
            "FILE", new Words("lưu đơn", "kept on file"),
            "URGE", new Words("đôn đốc cấp dưới", "the lower body is urged"),
            "REFUSE", new Words("không thụ lý", "refused"));
    private static final Map<String, Words> CHANNELS = Map.of(
            "IN_PERSON", new Words("trực tiếp", "in person"),
            "POST", new Words("qua bưu chính", "by post"),
            "DROP_BOX", new Words("qua hòm thư góp ý", "by drop box"),
            "ONLINE", new Words("trực tuyến", "online"),
            "FORWARDED", new Words("cơ quan khác chuyển đến", "forwarded by another body"));
    private static final Map<String, Words> ENDS = Map.ofEntries(
            entry("SETTLED", "đã giải quyết", "settled"),
            entry("WITHDRAWN", "đã rút đơn", "withdrawn"),
            entry("TERMINATED", "đình chỉ", "terminated"),
            entry("REFUSED", "không thụ lý", "refused"),
            entry("GUIDED", "đã hướng dẫn", "guided"),
            entry("TRANSFERRED_OUT", "đã chuyển ra ngoài tỉnh", "transferred outside the province"),
            entry("RETURNED", "đã trả lại", "returned"),
            entry("FILED", "lưu đơn", "kept on file"),
            entry("DUPLICATE", "đơn trùng", "a duplicate"),
            entry("ANSWERED", "đã trả lời", "answered"),
            entry("MATTERS_ENDED", "các vụ việc đã tách đều kết thúc", "all its matters have ended"),
            entry("REGISTERED_BY_MISTAKE", "đăng ký nhầm", "registered by mistake"));
    private static final Map<String, Words> MISSING = Map.ofEntries(
            entry("type", "loại đơn", "type of petition"),
            entry("receivingBody", "cơ quan nhận đơn", "receiving body"),
            entry("respondent", "người bị khiếu nại, tố cáo", "respondent"),
            entry("respondent.body", "cơ quan của người bị khiếu nại, tố cáo", "body of the respondent"),
            entry("respondent.role", "chức vụ của người bị khiếu nại, tố cáo", "role of the respondent"),
            entry("decision.kind", "loại quyết định, hành vi bị khiếu nại", "kind of decision or act"),
            entry("instance", "lần khiếu nại", "instance"),
            entry("ministry", "bộ quản lý ngành, lĩnh vực", "ministry in charge"),
            entry("superior", "cơ quan cấp trên có thẩm quyền", "competent superior body"),
            entry("respondent.unit", "đơn vị giải quyết trong danh mục", "the unit that settles it, in the list"),
            entry("respondent.formerBody", "cơ quan công tác trước đây", "the body where the person worked then"),
            entry("open-law", "quy định mà bộ quy tắc để cán bộ xem xét", "what the rules leave to an officer"),
            entry("jurisdiction-rule", "quy tắc thẩm quyền áp dụng được", "rule of jurisdiction that covers it"),
            entry("outcome-rule", "quy tắc xử lý đơn áp dụng được", "rule that says what to do with it"),
            entry("split", "việc tách đơn thành từng vụ việc", "splitting it into matters"),
            entry("received-before-2025-07-01", "quy tắc cho đơn nhận trước 01/07/2025", "rules of before 1 Jul 2025"),
            entry("conflict", "việc đối chiếu hai đơn cùng mã", "comparison of two petitions of one id"),
            entry("objection", "việc xem xét ý kiến về thẩm quyền", "decision on an objection"),
            entry("correction", "việc quyết định lại sau khi sửa", "a new decision after a correction"),
            entry(
                    "repeated-after-the-end",
                    "tình tiết mới so với đơn đã kết thúc",
                    "what is new since the first ended"));

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)*\\b");
    private static final Map<String, String> STATES = Map.of(
            "RECEIVED", "vừa tiếp nhận",
            "IN_TRIAGE", "chờ xác định thẩm quyền",
            "ROUTED", "đã chuyển đến cơ quan có thẩm quyền",
            "ACCEPTED", "đã thụ lý",
            "SUSPENDED", "tạm đình chỉ",
            "DECIDED", "đã có quyết định giải quyết",
            "SPLIT", "đã tách thành các vụ việc",
            "CLOSED", "đã kết thúc");

    private final LawPack lawPack;

    public CodeWords(LawPack lawPack) {
        this.lawPack = lawPack;
    }

    public Words outcome(String code) {
        return of(OUTCOMES, code);
    }

    public Words settlement(String code) {
        return act(code);
    }

    /** A code in an act. */
    static Words act(String code) {
        return words(ActWords.of(code));
    }

    /** @param word of a command, or of something else that a correction may make void */
    static Words command(String word) {
        return words(CommandWords.of(word));
    }

    private static Words words(Term term) {
        return new Words(term.vi(), term.en());
    }

    public Words channel(String code) {
        return of(CHANNELS, code);
    }

    /** How a case was closed, in a few words. */
    public Words closing(String code) {
        return of(ENDS, code);
    }

    /** An officer's reason for a decision, an objection or the end of a conflict: a sentence of the law pack. */
    public Words reason(String code) {
        return lawPack.triageReasons().all().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(reason -> new Words(reason.vi(), reason.en()))
                .orElseGet(() -> new Words(code + ".", code + "."));
    }

    /** A ground of refusal (không thụ lý), as the law pack words it. */
    public Words ground(String code) {
        return lawPack.refusalGrounds()
                .find(code)
                .map(ground -> new Words(ground.vi(), ground.en()))
                .orElseGet(() -> new Words(code, code));
    }

    /** Sentences recorded by earlier programs contain codes of states, and the log keeps them for ever. */
    static String spelledOut(String vietnamese) {
        return CODE.matcher(vietnamese)
                .replaceAll(found -> Matcher.quoteReplacement(STATES.getOrDefault(
                        found.group(), of(OUTCOMES, found.group()).vi())));
    }

    /** @param codes why the rules did not decide, separated by commas */
    public Words missing(String codes) {
        var all = Arrays.stream(codes.split(",")).map(code -> of(MISSING, code)).toList();
        return new Words(
                all.stream().map(Words::vi).collect(Collectors.joining(", ")),
                all.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    /** The codes that have words. */
    static Set<String> missingCodes() {
        return MISSING.keySet();
    }

    private static Map.Entry<String, Words> entry(String code, String vietnamese, String english) {
        return Map.entry(code, new Words(vietnamese, english));
    }

    private static Words of(Map<String, Words> known, String code) {
        return known.getOrDefault(code, new Words(code, code.toLowerCase(Locale.ROOT)));
    }
}
