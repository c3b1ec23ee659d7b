package org.tiepdan.routing.jurisdiction;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.eligibility.EligibilityRule;
import org.tiepdan.lawpack.flag.Flag;
import org.tiepdan.lawpack.jurisdiction.JurisdictionRule;
import org.tiepdan.lawpack.jurisdiction.OutcomeRule;
import org.tiepdan.lawpack.respondent.MovedRule;
import org.tiepdan.lawpack.special.SpecialMatter;
import org.tiepdan.routing.interest.ConflictOfInterest;

/**
 * A reason of a decision, as shown to people; never changed once issued.
 *
 * @param ruleId names the rule
 * @param vi one sentence in Vietnamese
 * @param en the same in English
 * @param basis the article
 * @param flag true for a note to the body that gets the petition, which decided nothing; null for a reason
 */
public record Reason(
        String ruleId,
        String vi,
        String en,
        String basis,
        @Nullable Boolean flag) {
    /** By LTC 12.4, for denunciations. */
    static final Reason SUCCESSION = new Reason(
            "SUCCESSION",
            "Cơ quan nêu trong đơn đã hợp nhất, sáp nhập, nên xét theo cơ quan kế thừa.",
            "The body that the petition names was merged, so the rules are applied to its successor.",
            "LTC 12.4; Quy tắc của hệ thống cho các loại đơn khác / a rule of the system for other types");

    public Reason(String ruleId, String vi, String en, String basis) {
        this(ruleId, vi, en, basis, null);
    }

    static Reason of(SpecialMatter row) {
        return new Reason(row.ruleId(), row.vi(), row.en(), row.basis());
    }

    static Reason of(MovedRule rule) {
        return new Reason(rule.ruleId(), rule.vi(), rule.en(), rule.basis());
    }

    static Reason of(Flag flag) {
        return new Reason(flag.ruleId(), flag.vi(), flag.en(), flag.basis(), true);
    }

    static Reason of(JurisdictionRule rule) {
        return new Reason(rule.ruleId(), rule.vi(), rule.en(), rule.basis());
    }

    static Reason of(OutcomeRule rule) {
        return new Reason(rule.ruleId(), rule.vi(), rule.en(), rule.basis());
    }

    static Reason of(EligibilityRule rule) {
        return new Reason(rule.ruleId(), rule.vi(), rule.en(), rule.basis());
    }

    /** The reason that an officer gave for an act. */
    public static Reason of(TriageReason reason) {
        return new Reason(reason.code(), reason.vi(), reason.en(), reason.basis());
    }

    static Reason of(ConflictOfInterest conflict) {
        return new Reason("CONFLICT-OF-INTEREST", conflict.vi(), conflict.en(), conflict.basis());
    }

    static Reason of(TriageCause cause) {
        return new Reason(cause.ruleId(), cause.vietnamese(), cause.english(), cause.basis());
    }
}
