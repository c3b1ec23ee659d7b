package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * A reception of citizens that a body recorded.
 *
 * @param id opaque
 * @param figures the members of its event
 */
public record Held(String id, String by, LocalDate on, String session, JsonNode figures) {}
