package org.tiepdan.servicekit.command;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of a command, as the service that decides it stores or sends it. Each service has its own form, on which readers of a
 * contract or an old store rely.
 */
public interface CommandResult {
    int DONE = 200;

    String commandId();

    /** The digest of the answered request; two requests may have the same key. */
    @Nullable
    String requestDigest();

    /** The HTTP status: {@link #DONE}, or that of the refusal. */
    int status();

    /** The code of a refusal, as {@link #vi} and {@link #en} are its texts; null if the command was done. */
    @Nullable
    String code();

    @Nullable
    String vi();

    @Nullable
    String en();

    /** The response body if the command was done. */
    @Nullable
    Object shown();

    default boolean wasDone() {
        return status() == DONE;
    }
}
