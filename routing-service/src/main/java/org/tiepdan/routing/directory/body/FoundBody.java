package org.tiepdan.routing.directory.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.routing.directory.place.Why;

/**
 * A body that a name may mean.
 *
 * @param as the former body whose name it is and whose work the body has now; null where the name is the body's own
 * @param divided whether other bodies have some of the former one's ground, too
 * @param score from 1 to 100, the best
 */
public record FoundBody(Body body, @Nullable String as, boolean divided, int score, Set<Why> why) {}
