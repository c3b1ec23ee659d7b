package org.tiepdan.intake.keys;

import org.jspecify.annotations.Nullable;

/** Holds the keys from the moment of the start at which they were found to fit the log. */
public final class KeyRing {
    private volatile @Nullable Keys keys;

    public void add(Keys found) {
        keys = found;
    }

    /** @throws IllegalStateException before the start has come that far */
    public Keys keys() {
        var held = keys;
        if (held == null) {
            throw new IllegalStateException("Expected the keys to be loaded, but the start has not come that far.");
        }
        return held;
    }
}
