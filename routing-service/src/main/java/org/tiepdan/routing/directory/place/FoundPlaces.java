package org.tiepdan.routing.directory.place;

import java.util.List;

/**
 * What a name may mean.
 *
 * @param matches the best first
 * @param more whether others fit as well, for which there was no room
 */
public record FoundPlaces(List<FoundPlace> matches, boolean more) {}
