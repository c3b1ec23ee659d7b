package org.tiepdan.intake.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.receipt.ExpectedLimit.Step;
import org.tiepdan.lawpack.Channel;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.OutsideCalendarException;
import org.tiepdan.lawpack.PetitionType;
import org.tiepdan.lawpack.TimeLimit;

/**
 * Which limits a citizen may expect on the day of receipt. A limit that only denunciations have, such as that to pass one on
 * (LTC 24.2), is owed between offices and is left out: on paper it would give away what was handed in.
 */
public final class ExpectedLimits {
    private final LawPack law;

    public ExpectedLimits(LawPack law) {
        this.law = law;
    }

    /**
     * @param instance of a complaint (lần giải quyết), 1 or 2; null means the first
     * @param receivedOn in Viet Nam
     * @return in the order in which they end
     */
    public List<ExpectedLimit> of(
            PetitionType type, Channel channel, @Nullable Integer instance, LocalDate receivedOn) {
        var limits = new ArrayList<ExpectedLimit>();
        boolean second = instance != null && instance == 2;
        switch (type) {
            // LKN 27, 28; 36.1, 37
            case COMPLAINT -> {
                add(limits, Step.ACCEPT, second ? "KN-ACCEPT-2" : "KN-ACCEPT-1", receivedOn);
                add(limits, Step.RESOLVE, second ? "KN-RESOLVE-2" : "KN-RESOLVE-1", receivedOn);
            }
            // LTC 24.1, 30
            case DENUNCIATION -> {
                add(limits, Step.ACCEPT, "TC-INITIAL", receivedOn);
                add(limits, Step.RESOLVE, "TC-RESOLVE", receivedOn);
            }
            case PROPOSAL, FEEDBACK, MIXED -> {}
        }
        // LTCD 28.1
        if (channel == Channel.IN_PERSON) {
            add(limits, Step.REPLY, "TCD-REPLY", receivedOn);
        }
        return List.copyOf(limits);
    }

    private void add(List<ExpectedLimit> limits, Step step, String rule, LocalDate receivedOn) {
        law.timeLimits()
                .inForce(rule, receivedOn)
                .map(limit -> new ExpectedLimit(
                        step,
                        limit.length(),
                        limit.unit(),
                        step == Step.RESOLVE ? null : lastDay(limit, receivedOn).orElse(null)))
                .ifPresent(limits::add);
    }

    private Optional<LocalDate> lastDay(TimeLimit limit, LocalDate receivedOn) {
        try {
            return Optional.of(
                    law.timeLimits().due(limit, receivedOn, false, false).dueOn());
        } catch (OutsideCalendarException e) {
            return Optional.empty();
        }
    }
}
