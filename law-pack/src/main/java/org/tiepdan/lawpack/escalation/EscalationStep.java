package org.tiepdan.lawpack.escalation;

/** A step that is taken against a body that is late; each comes after the one before it. */
public enum EscalationStep {
    /** Đôn đốc: the unit that follows the matter urges the body. */
    URGE("urge"),
    /** Báo cáo người đứng đầu: the unit reports to the head of the body above. */
    REPORT_TO_HEAD("report"),
    /** Kiểm tra trách nhiệm: that head decides whether the responsibility of the body is checked. */
    ACCOUNTABILITY("accountability");

    private final String word;

    EscalationStep(String word) {
        this.word = word;
    }

    /** The key of its row in {@code settings.csv}. */
    public String setting() {
        return "escalation-" + word + "-working-days";
    }
}
