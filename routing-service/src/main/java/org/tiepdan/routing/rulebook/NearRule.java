package org.tiepdan.routing.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A rule that would have decided if one fact had been different.
 *
 * @param ruleId id of the first rule that would have applied but does not
 * @param fact the fact, as named in a petition: {@code instance}, {@code respondent.role}, {@code findings}
 * @param was its present code; null if unknown, or for a finding that was not made
 * @param wouldBe its different code; null for a finding that is dropped
 * @param outcome code of the outcome that the petition would have
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
