package org.tiepdan.intake.keys;

import org.jspecify.annotations.Nullable;

/** Holds the keys after the start has checked that they fit the log. */
public final class KeyRing {
    private volatile @Nullable Keys keys;

    public void add(Keys found) {
        keys = found;
    }

    /** @throws IllegalStateException before that check */
    public Keys keys() {
        var held = keys;
        if (held == null) {
            throw new IllegalStateException("Expected the keys to be loaded, but the start has not come that far.");
        }
        return held;
    }
}
