package org.tiepdan.intake.receipt;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.petition.Channel;

/**
 * Which limit a citizen may expect on the day of receipt: the one that petitions of every type have. Those to accept and to
 * settle differ by type, in number, length or both, so on paper they would tell what was handed in: nothing here asks the type.
 */
public final class ExpectedLimits {
    /** LTCD 28.1. */
    private static final String REPLY = "TCD-REPLY";

    private final LawPack law;

    public ExpectedLimits(LawPack law) {
        this.law = law;
    }

    /**
     * @param receivedOn in Viet Nam
     * @return empty unless the petitioner came in person: the law then sets no limit that all types have
     */
    public Optional<ExpectedLimit> of(Channel channel, LocalDate receivedOn) {
        return channel == Channel.IN_PERSON
                ? law.timeLimits().inForce(REPLY, receivedOn).map(limit -> expected(limit, receivedOn))
                : Optional.empty();
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
