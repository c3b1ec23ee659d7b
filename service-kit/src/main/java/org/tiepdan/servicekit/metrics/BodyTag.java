package org.tiepdan.servicekit.metrics;

/** The value of the tag {@code body}: a series by body and one by type that grow at once would reveal where a denunciation is. */
public final class BodyTag {
    /** Replaces the body of what may denounce. */
    public static final String UNNAMED = "unnamed";

    private BodyTag() {}

    public static String of(String body, boolean mayDenounce) {
        return mayDenounce ? UNNAMED : body;
    }
}
