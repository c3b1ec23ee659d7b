package org.tiepdan.tracking.petition;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;

/**
 * Who must settle the case, and by which outcome of routing.
 *
 * @param body null only if the outcome ends the case without one (trả lại, lưu đơn)
 */
public record Competence(@Nullable String body, Outcome outcome) {}
