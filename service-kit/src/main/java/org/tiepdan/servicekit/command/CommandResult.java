package org.tiepdan.servicekit.command;

import org.jspecify.annotations.Nullable;

/**
 * What came of a command, as the service that decides it keeps or sends it: in a form of its own, which readers of a contract or
 * a store of years ago rely on.
 */
public interface CommandResult {
    int DONE = 200;

    String commandId();

    /** Of the request that is answered; two requests may have come with one key. */
    @Nullable
    String requestDigest();

    /** As HTTP would have it: {@link #DONE}, or that of a refusal. */
    int status();

    /** Of a refusal, with {@link #vi} and {@link #en}; null where it was done. */
    @Nullable
    String code();

    @Nullable
    String vi();

    @Nullable
    String en();

    /** What is answered where it was done. */
    @Nullable
    Object shown();

    default boolean wasDone() {
        return status() == DONE;
    }
}
