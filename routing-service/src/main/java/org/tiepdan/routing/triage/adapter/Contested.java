package org.tiepdan.routing.triage.adapter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint is about. The number of the decision names people too well to be passed on.
 *
 * @param kind code of a kind of decision; null where the petition does not say
 * @param receivedOn when the complainant received the decision or learnt of the act; null likewise
 */
public record Contested(@Nullable String kind, @Nullable LocalDate receivedOn) {}
