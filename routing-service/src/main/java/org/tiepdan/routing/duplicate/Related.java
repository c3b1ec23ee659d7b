package org.tiepdan.routing.duplicate;

import org.tiepdan.eventing.CaseId;

/**
 * A petition says what one of another petitioner says.
 *
 * @param first the one that the group is named after
 * @param people how many the group has with it
 */
public record Related(CaseId first, double similarity, int people) {}
