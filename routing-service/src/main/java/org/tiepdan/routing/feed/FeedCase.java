package org.tiepdan.routing.feed;

import org.jspecify.annotations.Nullable;

/**
 * The bodies involved in a case now.
 *
 * @param receivingBody the body that received the petition
 * @param competentBody the body at which the case is; null while no outcome has put it at one
 */
public record FeedCase(String receivingBody, @Nullable String competentBody) {}
