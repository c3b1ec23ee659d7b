package org.tiepdan.routing.triage.adapter.repeats.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.duplicate.Notice;

/**
 * A petition that has to be removed from the indexes: it was registered by mistake, or belongs to another petitioner or place.
 *
 * @param petitioner its earlier petitioner; null if that stays, and for an anonymous one
 * @param block in which it was compared with petitions of others; null if it stays there
 * @param people the number for which it counted
 * @param by code of the body that recorded this
 * @param officer opaque id
 * @param on legal day of the record
 * @param earlierBlock in which an earlier program stored such a petition; null if that is the same block
 */
public record Leaving(
        String id,
        @Nullable String petitioner,
        @Nullable String block,
        int people,
        String by,
        String officer,
        LocalDate on,
        @Nullable String earlierBlock) {

    /** A petition that a correction made a copy of the same petitioner's. */
    public static Leaving asCopy(Facts facts, Notice.Left left) {
        return new Leaving(
                facts.id(),
                null,
                facts.block(),
                facts.people(),
                left.by(),
                left.officer(),
                left.on(),
                facts.earlierBlock());
    }

    /** @param onward whether it was already taken out of the earlier block */
    public @Nullable String blockToLeave(boolean onward) {
        return earlierBlock == null || onward ? block : earlierBlock;
    }

    public Notice.Left left() {
        return new Notice.Left(new CaseId(id), by, officer, on);
    }
}
