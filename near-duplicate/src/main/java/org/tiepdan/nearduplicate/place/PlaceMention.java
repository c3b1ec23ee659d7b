package org.tiepdan.nearduplicate.place;

import java.util.List;

/**
 * Words that name a place.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param codes codes of today's communes that may be meant; empty for a district or province, and if too many have the name
 */
public record PlaceMention(int from, int to, List<String> codes) {}
