package org.tiepdan.lawpack.limit;

/** What can start, meet or end a time limit: the events of a case, each with its legal day. */
public enum LimitEvent {
    /** Tiếp nhận đơn; the day of receipt. */
    RECEIVED,
    /** Chờ xác định thẩm quyền: an officer has yet to decide who is competent; the day of receipt. */
    IN_TRIAGE,
    /** Có kết quả xử lý đơn: an officer decided what triage was asked for, whatever the outcome. */
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
    CLOSED
}
