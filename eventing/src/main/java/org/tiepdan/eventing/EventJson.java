package org.tiepdan.eventing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.tiepdan.eventing.dates.RecordedDates;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON mapper for payloads, stored state and HTTP bodies: ISO dates, absent members omitted, unknown ones
 * ignored.
 */
public final class EventJson {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .addModule(RecordedDates.writing())
            .addMixIn(Record.class, KnownMembersOnly.class)
            .build();

    /** Skips unknown members; without this, those before the last known one would be buffered first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private interface KnownMembersOnly {}

    private EventJson() {}
}
