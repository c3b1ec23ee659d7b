package org.tiepdan.routing.directory.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.routing.directory.place.MatchReason;

/**
 * A body that a name may mean.
 *
 * @param as name of the former body that matched and that this body succeeded; null if the body's own name matched
 * @param divided whether other bodies also got some of the former one's territory
 * @param score from 1 to 100, the best
 */
public record FoundBody(Body body, @Nullable String as, boolean divided, int score, Set<MatchReason> why) {}
