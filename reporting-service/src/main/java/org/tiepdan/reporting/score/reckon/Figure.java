package org.tiepdan.reporting.score.reckon;

import java.util.Arrays;
import java.util.List;

/**
 * The figures of a body in a span of days. Within one {@link Block} they add up in each row: those with a plus equal those with a minus.
 */
public enum Figure {
    /** Cases that it had at the start of the span. */
    OPENING(Block.CASES, 1),
    /** Cases that it got in the span, from a petitioner or from another body. */
    RECEIVED(Block.CASES, 1),
    /** Decided or answered while it had them, with every limit to settle that it owed met. */
    SETTLED_ON_TIME(Block.CASES, -1),
    /** Decided or answered while it had them, with a limit to settle that it owed missed. */
    SETTLED_LATE(Block.CASES, -1),
    /** Decided or answered while it had them, without a limit to settle. */
    SETTLED_WITHOUT_LIMIT(Block.CASES, -1),
    /** Ended otherwise while it had them: refused, withdrawn, guided … */
    ENDED_OTHERWISE(Block.CASES, -1),
    /** Handed on to another body, inside the province or outside. */
    HANDED_ON(Block.CASES, -1),
    /** It has them at the end of the span, and no limit that it owes is past. */
    OPEN_IN_TIME(Block.CASES, -1),
    /** It has them at the end of the span, and a limit that it owes is past. */
    OPEN_LATE(Block.CASES, -1),

    /** Cases in which a limit was missed in the span before they left it, the earliest by the body itself. */
    LATE_BY_ITSELF(Block.CAUSES, 1),
    /** The earliest missed by a body that had the case before. */
    LATE_BY_EARLIER(Block.CAUSES, 1),
    /** The earliest missed by the body that received the petition. */
    LATE_BY_RECEIVING(Block.CAUSES, 1),
    /** The earliest missed by any other body. */
    LATE_BY_OTHER(Block.CAUSES, 1),
    /** All of these. */
    LATE(Block.CAUSES, -1),

    /** Limits that it owed, with their last day in the span, and met. */
    DUE_MET(Block.LIMITS, 1),
    /** Limits that it owed, with their last day in the span, and missed. */
    DUE_LATE(Block.LIMITS, 1),
    /** Both. */
    DUE(Block.LIMITS, -1),

    /** Cases for which it said in the span that it is not competent. */
    OBJECTED(Block.NONE, 0),
    /** Those of them that came back to it. */
    RETURNED(Block.NONE, 0),
    /** Petitions that it received and passed on in the span. */
    TRANSFERRED(Block.NONE, 0),
    /** Those of them whose result it got by the end of the span. */
    REPLIED(Block.NONE, 0),
    /** Second decisions that it made in the span, as the official form 01/KQGQ counts them. */
    SECOND_DECIDED(Block.NONE, 0),
    /** Those of them that annul or amend the first. */
    REVERSED(Block.NONE, 0),
    /** Its first decisions about which a second decision was made in the span: those of the body complained of (LKN 7). */
    FIRST_REVIEWED(Block.NONE, 0),
    /** Those of them that were annulled or amended. */
    FIRST_REVERSED(Block.NONE, 0),
    /** Cases that it has at the end of the span, received more than 45 days before (NĐ 154/2026 41.3b). */
    OVER_45_DAYS(Block.NONE, 0);

    /** Figures that add up with each other. */
    public enum Block {
        CASES,
        CAUSES,
        LIMITS,
        /** Figures that do not add up with others. */
        NONE
    }

    private final Block block;
    private final int sign;

    Figure(Block block, int sign) {
        this.block = block;
        this.sign = sign;
    }

    public Block block() {
        return block;
    }

    /** The sign in the sum: 1 or -1, and 0 outside of any. */
    public int sign() {
        return sign;
    }

    public static List<Figure> of(Block block) {
        return Arrays.stream(values()).filter(figure -> figure.block == block).toList();
    }
}
