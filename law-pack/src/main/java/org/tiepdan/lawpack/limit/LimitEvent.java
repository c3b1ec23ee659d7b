package org.tiepdan.lawpack.limit;

/** What can start, meet or end a time limit: the events of a case, each with its legal day. */
public enum LimitEvent {
    /** Tiếp nhận đơn; the day of receipt. */
    RECEIVED,
    /** Tiếp nhận đơn trùng với đơn trước của cùng người gửi, which is the one that is handled; the day of receipt. */
    REPEATED,
    /** Chờ xác định thẩm quyền: an officer has yet to decide who is competent; the day of receipt. */
    IN_TRIAGE,
    /** Có kết quả xử lý đơn: an officer decided at triage, whatever the outcome. */
    ROUTED,
    /** Chuyển đơn: the receiving body passed the petition on. */
    HANDED_ON,
    /** Một cơ quan trong tỉnh có trách nhiệm xem xét thụ lý: by routing, or because another body transferred the case. */
    ASSIGNED,
    /** Cơ quan được chuyển cho rằng không thuộc thẩm quyền. */
    OBJECTED,
    /** Cơ quan đang giữ vụ việc chuyển cho cơ quan khác. */
    TRANSFERRED,
    /** Thụ lý. */
    ACCEPTED,
    /** Không thụ lý. */
    REFUSED,
    /** Ban hành quyết định giải quyết, kết luận. */
    DECIDED,
    /** Trả lời kiến nghị, phản ánh. */
    ANSWERED,
    /** Rút đơn. */
    WITHDRAWN,
    /** Đã hướng dẫn. */
    GUIDED,
    /** Trả lại đơn. */
    RETURNED,
    /** Lưu đơn. */
    FILED,
    /** Chuyển ra ngoài tỉnh. */
    TRANSFERRED_OUT,
    /** Kết thúc vụ việc sau khi giải quyết. */
    SETTLED,
    /** Kết thúc vụ việc, bằng cách nào cũng vậy. */
    CLOSED,
    /** Tạm đình chỉ. */
    SUSPENDED,
    /** Tiếp tục giải quyết. */
    RESUMED,
    /** Đình chỉ. */
    TERMINATED,
    /** Đối thoại. */
    DIALOGUE_HELD,
    /** Thông báo việc thụ lý. */
    ACCEPTANCE_NOTIFIED,
    /** Thông báo việc không thụ lý, từ chối. */
    REFUSAL_NOTIFIED,
    /** Gửi quyết định tạm đình chỉ. */
    SUSPENSION_NOTIFIED,
    /** Gửi quyết định tiếp tục giải quyết. */
    RESUMPTION_NOTIFIED,
    /** Gửi quyết định đình chỉ. */
    TERMINATION_NOTIFIED,
    /** Gửi quyết định giải quyết, kết luận. */
    DECISION_NOTIFIED,
    /** Thông báo kết quả cho cơ quan chuyển đơn. */
    SENDER_NOTIFIED,
    /** Thông báo kết quả cho công dân. */
    CITIZEN_NOTIFIED,
    /** Cấp trên đã xem xét tố cáo tiếp. */
    FURTHER_REVIEWED,
    /** Trả lời cơ quan, báo chí đã chuyển thông tin. */
    REFERRER_NOTIFIED,
    /** Cập nhật vào Cơ sở dữ liệu quốc gia. */
    NATIONALLY_RECORDED,
    /** Công khai. */
    PUBLISHED,
    /** Quyết định có hiệu lực pháp luật; the last day of the span after which it has. */
    EFFECTIVE,
    /** Quyết định, chỉ đạo thi hành. */
    EXECUTION_ORDERED,
    /** Xử lý theo kết luận. */
    CONCLUSION_ACTED_ON,
    /** Báo cáo kết quả xử lý. */
    ACTION_REPORTED,
    /** Có khiếu nại lần hai, tố cáo tiếp về vụ việc đã có quyết định giải quyết, kết luận. */
    LODGED_AGAIN,
    /** Có khiếu nại lần hai, tố cáo tiếp về vụ việc này khi chưa có quyết định giải quyết, kết luận. */
    LODGED_FOR_DELAY,
    /** Cấp trên thụ lý. */
    TAKEN_OVER,
    /** Yêu cầu báo cáo về việc chậm giải quyết. */
    REPORT_DEMANDED,
    /** Đã báo cáo về việc chậm giải quyết. */
    REPORT_GIVEN,
    /** Hết thời hạn giải quyết mà chưa giải quyết; the last day of that limit. */
    SETTLEMENT_EXPIRED,
    /** Nhận được quyết định, biết được hành vi bị khiếu nại; before the case, by the petitioner. */
    CONTESTED,
    /** Đủ căn cứ từ chối tiếp công dân. */
    RECEPTION_REFUSED
}
