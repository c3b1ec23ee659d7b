package org.tiepdan.routing.duplicate;

import org.tiepdan.eventing.CaseId;

/**
 * A link to a petition of another petitioner that says the same.
 *
 * @param first the one that the group is named after
 * @param people number of people in the group, including this petition's
 */
public record Related(CaseId first, double similarity, int people) {}
