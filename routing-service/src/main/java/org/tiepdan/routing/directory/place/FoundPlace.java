package org.tiepdan.routing.directory.place;

import java.util.List;
import java.util.Set;
import org.tiepdan.lawpack.body.Unit;

/**
 * A place that a name may mean.
 *
 * @param now the present units with its territory; all of them if it was divided
 * @param score from 1 to 100, the best; it compares the matches of one answer
 */
public record FoundPlace(KnownPlace place, List<Unit> now, int score, Set<MatchReason> why) {}
