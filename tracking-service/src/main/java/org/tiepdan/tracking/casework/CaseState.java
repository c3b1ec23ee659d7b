package org.tiepdan.tracking.casework;

/** The stages of a case; the names are codes of contracts/schemas. */
public enum CaseState {
    IN_TRIAGE("chờ xác định thẩm quyền", "in triage"),
    ROUTED("đã chuyển đến cơ quan có thẩm quyền", "with the competent body"),
    ACCEPTED("đã thụ lý", "accepted"),
    SUSPENDED("đã tạm đình chỉ", "suspended"),
    DECIDED("đã có quyết định giải quyết", "decided"),
    CLOSED("đã kết thúc", "closed"),
    SPLIT("đã tách thành các vụ việc", "split into matters");

    private final String vi;
    private final String en;

    CaseState(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The Vietnamese name, for the middle of a sentence. */
    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}
