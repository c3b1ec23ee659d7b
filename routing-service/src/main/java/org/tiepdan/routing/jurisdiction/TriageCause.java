package org.tiepdan.routing.jurisdiction;

/** Why no rule decides. The names are codes of contracts/schemas/petition.triage-requested.v1.json. */
enum TriageCause {
    TYPE("type", "loại đơn", "the type of petition", "TT05/2021 6.1"),
    RECEIVING_BODY("receivingBody", "cơ quan nhận đơn", "the receiving body", "LTCD 26"),
    RESPONDENT("respondent", "người hoặc cơ quan bị khiếu nại, tố cáo, kiến nghị, phản ánh", "the respondent", "LKN 7"),
    RESPONDENT_BODY(
            "respondent.body",
            "cơ quan bị khiếu nại, tố cáo, kiến nghị, phản ánh trong danh mục tại ngày nhận đơn",
            "the respondent's body, in the list on the day of receipt",
            "LKN 7; LTC 12"),
    RESPONDENT_ROLE(
            "respondent.role", "chức vụ của người bị khiếu nại, tố cáo", "the respondent's role", "LKN 7; LTC 12"),
    DECISION_KIND("decision.kind", "loại quyết định hoặc hành vi bị khiếu nại", "the kind of decision or act", "LKN 7"),
    INSTANCE("instance", "lần khiếu nại", "instance", "LKN 7"),
    MINISTRY(
            "ministry",
            "bộ quản lý ngành, lĩnh vực (lĩnh vực của đơn không chỉ rõ một bộ)",
            "the ministry in charge (the field does not name exactly one)",
            "LKN 23.3"),
    SUPERIOR(
            "superior",
            "cơ quan cấp trên có thẩm quyền trong danh mục tại ngày nhận đơn",
            "the competent superior body, in the list on the day of receipt",
            "LKN 7; LTC 12"),
    JURISDICTION_RULE(
            "jurisdiction-rule",
            "Không có quy tắc thẩm quyền nào áp dụng cho vụ việc này.",
            "No rule of jurisdiction covers this matter.",
            "LKN 7; LTC 12"),
    UNIT(
            "respondent.unit",
            "đơn vị giải quyết trong danh mục cơ quan (đơn vị trực thuộc không có trong danh mục)",
            "the unit that settles it, in the list of bodies (which has the body that manages it)",
            "LKN 7; LTC 12"),
    FORMER_BODY(
            "respondent.formerBody",
            "cơ quan nơi người bị tố cáo công tác khi có hành vi",
            "the body where the denounced person worked at the time of the act",
            "LTC 12.3"),
    OPEN_LAW(
            "open-law",
            "Bộ quy tắc để cán bộ quyết định việc này, vì lý do nêu trên.",
            "The rules leave this matter to an officer, for the reason above.",
            "LKN 7; LTC 12"),
    OUTCOME_RULE(
            "outcome-rule",
            "Không có quy tắc xử lý đơn nào áp dụng cho vụ việc này.",
            "No rule says what the receiving body does in this matter.",
            "LTCD 26"),
    SPLIT(
            "split",
            "Đơn có nhiều nội dung khác nhau: cần tách thành từng vụ việc.",
            "The petition has several contents: it has to be split into matters.",
            "LTCD 25.3; TT05/2021 6.1d"),
    RECEIVED_BEFORE_2025_07_01(
            "received-before-2025-07-01",
            "Đơn nhận trước ngày 01/07/2025: quy tắc của chính quyền ba cấp không có trong bộ quy tắc này.",
            "Received before 2025-07-01: the rules of the three tiers of government are not in this set of rules.",
            "LKN 17-23; LTC 13"),
    CONFLICT(
            "conflict",
            "Cùng một mã đơn được ghi nhận lần thứ hai với nội dung khác: cần cán bộ đối chiếu.",
            "The same petition id was recorded a second time with other content: an officer has to compare them.",
            "Quy tắc của hệ thống / a rule of the system"),
    OBJECTION(
            "objection",
            "Cơ quan được giao cho rằng mình không có thẩm quyền: cần cán bộ xem xét, quyết định lại.",
            "The body the petition was given to says that it is not competent: an officer has to decide anew.",
            "LKN 21.3; LTCD 26"),
    CORRECTION(
            "correction",
            "Quyết định trước của cán bộ đã được ghi là ghi nhầm: cần cán bộ quyết định lại.",
            "What an officer had decided was corrected as a slip: an officer has to decide anew.",
            "Quy tắc của hệ thống / a rule of the system");

    private final String code;
    private final String vietnamese;
    private final String english;
    private final String basis;

    TriageCause(String code, String vietnamese, String english, String basis) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
        this.basis = basis;
    }

    String code() {
        return code;
    }

    String ruleId() {
        return isSentence() ? "TRIAGE-" + name().replace('_', '-') : "TRIAGE-MISSING";
    }

    String basis() {
        return basis;
    }

    String vietnamese() {
        return isSentence() ? vietnamese : "Chưa xác định được cơ quan có thẩm quyền vì thiếu: " + vietnamese + ".";
    }

    String english() {
        return isSentence()
                ? english
                : "The competent body cannot be decided, because this is missing: " + english + ".";
    }

    private boolean isSentence() {
        return english.endsWith(".");
    }
}
