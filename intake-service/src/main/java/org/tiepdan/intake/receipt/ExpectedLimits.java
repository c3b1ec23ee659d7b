package org.tiepdan.intake.receipt;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.petition.Channel;

/**
 * The limit that a citizen may expect on the day of receipt: the one for the reply, which petitions of every type have. The limits to
 * accept and to settle differ by type, in number, length or both, so on paper they would reveal the type, which is therefore never used
 * here.
 */
public final class ExpectedLimits {
    private final LawPack law;

    public ExpectedLimits(LawPack law) {
        this.law = law;
    }

    /**
     * @param receivedOn in Viet Nam
     * @return empty if the law sets no limit for all types received by this channel
     */
    public Optional<ExpectedLimit> of(Channel channel, LocalDate receivedOn) {
        return law.timeLimits().startedBy(LimitEvent.RECEIVED, receivedOn).stream()
                .filter(limit -> limit.step() == LimitStep.REPLY
                        && limit.course().owedBy() == Course.Owner.RECEIVING_BODY
                        && limit.appliesTo().coversAll(channel))
                .findFirst()
                .map(limit -> expected(limit, receivedOn));
    }

    private ExpectedLimit expected(TimeLimit limit, LocalDate receivedOn) {
        return new ExpectedLimit(
                limit.length(), limit.unit(), lastDay(limit, receivedOn).orElse(null));
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
