package org.tiepdan.routing.directory.place;

import java.util.List;

/**
 * The places that a name may mean.
 *
 * @param matches the best first
 * @param more whether there are further matches beyond the limit
 */
public record FoundPlaces(List<FoundPlace> matches, boolean more) {}
