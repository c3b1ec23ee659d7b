package org.tiepdan.nearduplicate.place;

import java.util.List;

/**
 * Words that name a place.
 *
 * @param from the first of them
 * @param to behind the last
 * @param codes today's communes that may be meant; none for a district or province, and where too many have the name
 */
public record PlaceMention(int from, int to, List<String> codes) {}
