package org.tiepdan.routing.triage.adapter.repeats.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.duplicate.Notice;

/**
 * A petition that is to be found no more where it was: it was registered by mistake, or is another's, or about another place.
 *
 * @param petitioner whose it was; null where it stays that one's, and of an anonymous one
 * @param block where it was compared with petitions by others; null where it stays there
 * @param people how many it counted for
 * @param by code of the body that said so
 * @param officer opaque id
 * @param on legal day of that
 */
public record Leaving(
        String id,
        @Nullable String petitioner,
        @Nullable String block,
        int people,
        String by,
        String officer,
        LocalDate on) {

    public Notice.Left left() {
        return new Notice.Left(new CaseId(id), by, officer, on);
    }
}
