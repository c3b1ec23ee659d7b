package org.tiepdan.tracking.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.DecisionKind;

/**
 * The subject of a complaint.
 *
 * @param kind null if the petition does not say
 * @param receivedOn when the complainant received the decision or learnt of the act; null likewise
 */
public record Contested(
        @Nullable DecisionKind kind, @Nullable LocalDate receivedOn) {}
