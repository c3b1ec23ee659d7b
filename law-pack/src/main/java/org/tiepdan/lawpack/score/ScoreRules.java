package org.tiepdan.lawpack.score;

/**
 * What the office has settled about the comparison of bodies: rows of {@code settings.csv}.
 *
 * @param smallCell the smallest number of cases, above none, that is shown; 1 shows all
 * @param ranks whether bodies are ranked at all: no official ranking exists
 * @param rankedFrom how many cases or limits each rate of a body must be of, for the body to be ranked
 */
public record ScoreRules(int smallCell, boolean ranks, int rankedFrom) {
    public static final String SMALL_CELL = "scorecard-small-cell";
    public static final String RANKING = "scorecard-ranking";
    public static final String RANKED_FROM = "scorecard-ranked-from";
}
