package org.tiepdan.routing.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A rule that would have decided, had one fact been another.
 *
 * @param ruleId names the rule that would have been the first to apply and does not apply now
 * @param fact which one, as a petition names it: {@code instance}, {@code respondent.role}, {@code findings}
 * @param was its code now; null where it is not known, or a finding that was not made
 * @param wouldBe its other code; null for a finding that falls away
 * @param outcome code of what would be done with the petition
 * @param competentBody code of the body that would get it
 * @param vi the sentence of the rule in Vietnamese
 * @param en the same in English
 * @param basis the article
 */
public record NearRule(
        String ruleId,
        String fact,
        @Nullable String was,
        @Nullable String wouldBe,
        String outcome,
        @Nullable String competentBody,
        String vi,
        String en,
        String basis) {}
