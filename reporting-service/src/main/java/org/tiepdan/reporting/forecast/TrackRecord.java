package org.tiepdan.reporting.forecast;

import java.util.List;

/**
 * The error of earlier forecasts of the same kind. The Brier score is the mean of (chance − outcome)², with outcome 0 or 1: 0 is perfect,
 * and a constant chance of one half scores 0.25.
 *
 * @param weeks evaluated
 * @param limits that were forecast
 * @param expected how many of them were expected late
 * @param happened how many were late
 * @param brier of these forecasts
 * @param brierOfAnybody of forecasts that treat all bodies alike
 * @param brierOfOneShare of forecasts that give every limit the overall share that was late before
 * @param withinPercent how often the number of a body was within its bounds; 0 without a forecast
 * @param bins outcomes by expected chance
 */
public record TrackRecord(
        int weeks,
        int limits,
        double expected,
        int happened,
        double brier,
        double brierOfAnybody,
        double brierOfOneShare,
        double withinPercent,
        List<Bin> bins) {

    /**
     * Limits with a chance from {@code from} to below {@code to}, in percent.
     *
     * @param expectedPercent the mean chance
     * @param happenedPercent the share that was late
     */
    public record Bin(int from, int to, int limits, double expectedPercent, double happenedPercent) {}
}
