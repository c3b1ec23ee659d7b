package org.tiepdan.routing.triage.adapter.stream;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.triage.adapter.DecidedPetition;

/** What a later petition shows about a case that exists: it is written to that case, and changes nothing that was decided. */
record NoticeStep(Notice notice) {
    /** @return empty for a petition of which nothing is known */
    Optional<Step> of(@Nullable DecidedPetition known) {
        return Optional.ofNullable(known).map(case_ -> new Step(case_, case_, List.of(event(case_)), null, null));
    }

    private RoutingEvent event(DecidedPetition known) {
        return notice.earlier() == null
                ? LinkEvents.grew(known, notice.people() == null ? 0 : notice.people())
                : LinkEvents.linked(known, notice.earlier());
    }
}
