package org.tiepdan.lawpack.words;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words for codes of acts and their contents: sendings, stages, criteria of complexity, reasons for a correction and settlements. Their
 * names are codes of contracts/schemas; a settlement is a complaint's (LKN 31, 40) or a denunciation's (LTC 35).
 */
public final class ActWords {
    private static final Map<String, Term> TERMS = Map.ofEntries(
            term("ACCEPTANCE", "thông báo thụ lý", "the notice of acceptance"),
            term("REFUSAL", "thông báo không thụ lý", "the notice of refusal"),
            term("SUSPENSION", "quyết định tạm đình chỉ", "the decision to suspend"),
            term("RESUMPTION", "quyết định tiếp tục giải quyết", "the decision to resume"),
            term("TERMINATION", "quyết định đình chỉ", "the decision to terminate"),
            term("DECISION", "quyết định giải quyết, kết luận", "the decision or conclusion"),
            term("RESULT_TO_SENDER", "kết quả cho cơ quan chuyển đơn", "the result to the body that sent it"),
            term("RESULT_TO_CITIZEN", "kết quả cho công dân", "the result to the citizen"),
            term(
                    "FURTHER_REVIEW",
                    "kết quả xem xét tố cáo tiếp",
                    "the outcome of the review of a further denunciation"),
            term(
                    "REFERRER",
                    "trả lời cơ quan, báo chí đã chuyển thông tin",
                    "the reply to the body or press that referred it"),
            term("NATIONAL_DATABASE", "cập nhật Cơ sở dữ liệu quốc gia", "the entry in the national database"),
            term("ORDERED", "quyết định, chỉ đạo thi hành", "execution ordered"),
            term("ACTED_ON", "xử lý theo kết luận nội dung tố cáo", "acted on the conclusion"),
            term("REPORTED", "báo cáo kết quả xử lý", "the result reported"),
            term("URGE", "đôn đốc", "an urging"),
            term("REPORT_TO_HEAD", "báo cáo người đứng đầu", "a report to the head"),
            term("ACCOUNTABILITY", "quyết định kiểm tra trách nhiệm", "a check of accountability decided"),
            term("DEMANDED", "yêu cầu báo cáo việc chậm giải quyết", "a report on the delay demanded"),
            term("GIVEN", "đã báo cáo việc chậm giải quyết", "the delay reported on"),
            term("SEVERAL_PLACES", "phải xác minh tại hai địa điểm trở lên", "to be verified at two places or more"),
            term("SEVERAL_CONTENTS", "có từ hai nội dung trở lên", "two contents or more"),
            term(
                    "MANY_PEOPLE",
                    "nhiều người hoặc liên quan đến quyền lợi của nhiều người",
                    "many people or their interests"),
            term("FOREIGN_ELEMENT", "có yếu tố nước ngoài", "a foreign element"),
            term("SEVERAL_MANAGING_BODIES", "liên quan đến nhiều cơ quan quản lý", "several managing bodies"),
            term("BODIES_DISAGREE", "các cơ quan còn có ý kiến khác nhau", "bodies disagree"),
            term("CONFLICTING_EVIDENCE", "chứng cứ mâu thuẫn, cần giám định", "conflicting evidence, experts needed"),
            term("WRONG_DAY", "ghi sai ngày", "the wrong day"),
            term("WRONG_ACT", "ghi nhầm việc", "the wrong act"),
            term("WRONG_CASE", "ghi nhầm vụ việc", "the wrong case"),
            term("WRONG_CONTENT", "ghi sai nội dung", "the wrong content"),
            term("REGISTERED_BY_MISTAKE", "đăng ký nhầm", "registered by mistake"),
            term("RIGHT", "khiếu nại đúng", "the complaint is right"),
            term("WRONG", "khiếu nại sai", "the complaint is wrong"),
            term("PARTLY_RIGHT", "khiếu nại đúng một phần", "the complaint is partly right"),
            term("UPHELD", "công nhận quyết định lần đầu", "the first decision is upheld"),
            term("ANNULLED_OR_AMENDED", "hủy, sửa quyết định lần đầu", "the first decision is annulled or amended"),
            term("TRUE", "tố cáo đúng", "the denunciation is true"),
            term("FALSE", "tố cáo sai", "the denunciation is false"),
            term("PARTLY_TRUE", "tố cáo có đúng, có sai", "the denunciation is partly true"));

    private ActWords() {}

    /** @return the words; for a code without words, the code itself */
    public static Term of(String code) {
        return TERMS.getOrDefault(code, new Term(code, code));
    }

    /** @return the codes that have words */
    public static Set<String> codes() {
        return new TreeSet<>(TERMS.keySet());
    }

    private static Map.Entry<String, Term> term(String code, String vi, String en) {
        return Map.entry(code, new Term(vi, en));
    }
}
