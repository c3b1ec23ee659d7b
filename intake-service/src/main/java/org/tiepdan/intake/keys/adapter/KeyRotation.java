package org.tiepdan.intake.keys.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tiepdan.intake.keys.KeyKind;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.sealing.Rewrapping;

/** Replaces the newest key by a new one while petitions come in. Older keys stay, so nothing becomes unreadable. */
@Component
class KeyRotation {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final KeyFolder folder;
    private final KeyRing ring;
    private final Rewrapping rewrapping;

    KeyRotation(KeyFolder folder, KeyRing ring, Rewrapping rewrapping) {
        this.folder = folder;
        this.ring = ring;
        this.rewrapping = rewrapping;
    }

    /** Returns when the key is on the disk and in use; with a new master key, the rewrapping has begun. */
    synchronized void rotate(KeyKind kind) {
        try {
            ring.add(folder.add(kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info("A new key is in use: {}.", kind.code());
        if (kind == KeyKind.MASTER) {
            rewrapping.start();
        }
    }
}
