package org.tiepdan.lawpack.score;

/**
 * The office's settings for comparing bodies: rows of {@code settings.csv}.
 *
 * @param smallCell the smallest number of cases above 0 that is shown; 1 shows all
 * @param ranks whether bodies are ranked at all: no official ranking exists
 * @param rankedFrom the minimum number of cases or limits behind each rate for a body to be ranked
 */
public record ScoreRules(int smallCell, boolean ranks, int rankedFrom) {
    public static final String SMALL_CELL = "scorecard-small-cell";
    public static final String RANKING = "scorecard-ranking";
    public static final String RANKED_FROM = "scorecard-ranked-from";
}
