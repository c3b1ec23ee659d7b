package org.tiepdan.lawpack.words;

import java.util.Map;

/** The names of acts, by command word, and of other things that a correction may void. */
public final class CommandWords {
    private static final Map<String, Term> TERMS = Map.ofEntries(
            term("acceptance", "thụ lý", "an acceptance"),
            term("refusal", "không thụ lý", "a refusal"),
            term("answer", "trả lời kiến nghị, phản ánh", "an answer"),
            term("transfer", "chuyển đơn", "a transfer"),
            term("objection", "nêu ý kiến không thuộc thẩm quyền", "an objection"),
            term("complexity", "xác định vụ việc phức tạp", "a finding of complexity"),
            term("extension", "gia hạn", "an extension"),
            term("suspension", "tạm đình chỉ", "a suspension"),
            term("resumption", "tiếp tục giải quyết", "a resumption"),
            term("termination", "đình chỉ", "a termination"),
            term("dialogue", "ghi nhận đối thoại", "a dialogue"),
            term("decision", "ghi quyết định giải quyết", "a decision"),
            term("notification", "gửi, thông báo", "a notification"),
            term("publication", "công khai", "a publication"),
            term("execution", "ghi nhận việc thi hành", "an execution"),
            term("lodging", "ghi nhận khiếu nại lần hai, tố cáo tiếp", "a further lodging"),
            term("takeover", "cấp trên thụ lý", "a taking over"),
            term("report", "báo cáo việc chậm giải quyết", "a report"),
            term("urging", "đôn đốc", "an urging"),
            term("closure", "kết thúc vụ việc", "a closure"),
            term("withdrawal", "ghi nhận việc rút đơn", "a withdrawal"),
            term("correction", "sửa việc đã ghi sai", "a correction"),
            term("routing", "quyết định của nơi phân loại đơn", "a decision of the desk"),
            term("registration", "đăng ký vụ việc", "the registration"));

    private CommandWords() {}

    /** @return the name; for an unknown word, the word itself */
    public static Term of(String word) {
        return TERMS.getOrDefault(word, new Term(word, word));
    }

    private static Map.Entry<String, Term> term(String word, String vi, String en) {
        return Map.entry(word, new Term(vi, en));
    }
}
