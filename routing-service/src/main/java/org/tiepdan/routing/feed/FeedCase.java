package org.tiepdan.routing.feed;

import org.jspecify.annotations.Nullable;

/**
 * The bodies currently involved in a case.
 *
 * @param receivingBody the body that received the petition
 * @param competentBody the body that has the case; null until an outcome assigns it
 * @param keptFrom the body that it denounces, as it was opened or corrected; neither that body nor its successor gets
 *     further events; null for none
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
