package org.tiepdan.routing.feed;

import org.jspecify.annotations.Nullable;

/**
 * The bodies involved in a case now.
 *
 * @param receivingBody the body that received the petition
 * @param competentBody the body at which the case is; null while no outcome has put it at one
 * @param keptFrom the body that it denounces since its registration was mended, and that hears no more of it; null for none
 */
public record FeedCase(
        String receivingBody,
        @Nullable String competentBody,
        @Nullable String keptFrom) {
    public FeedCase(String receivingBody, @Nullable String competentBody) {
        this(receivingBody, competentBody, null);
    }

    FeedCase at(@Nullable String body) {
        return new FeedCase(receivingBody, body, keptFrom);
    }
}
