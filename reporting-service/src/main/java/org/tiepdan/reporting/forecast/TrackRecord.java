package org.tiepdan.reporting.forecast;

import java.util.List;

/**
 * How earlier forecasts of the same kind came out. The Brier score is the mean square of chance minus what happened (0 or 1): 0 is
 * perfect, and the chance of one half for everything has 0.25.
 *
 * @param weeks that were walked
 * @param limits that were forecast
 * @param expected how many of them were expected late
 * @param happened how many were
 * @param brier of these forecasts
 * @param brierOfAnybody of forecasts that take all bodies to be alike
 * @param brierOfOneShare of forecasts that give every limit the share that was late before
 * @param withinPercent how often the number of a body lay between its bounds; 0 where there was no forecast
 * @param bins what happened where so much was expected
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
     * Limits of which the chance was from {@code from} to below {@code to}, in percent.
     *
     * @param expectedPercent the mean chance
     * @param happenedPercent the share that was late
     */
    public record Bin(int from, int to, int limits, double expectedPercent, double happenedPercent) {}
}
