package org.tiepdan.lawpack.escalation;

/** A step against a body that is late, in the order in which they are taken. */
public enum EscalationStep {
    /** Đôn đốc: the unit that monitors the matter urges the body to act. */
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
