package org.tiepdan.reporting.wording;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;

/** Names of bodies as the law pack has them; a code that it does not know stands for itself. */
public final class BodyNames {
    private final Bodies bodies;

    public BodyNames(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @return null for no body */
    public @Nullable Words of(@Nullable String code) {
        return code == null ? null : named(code);
    }

    public Words named(String code) {
        return bodies.find(code)
                .map(body -> new Words(body.nameVi(), body.nameEn()))
                .orElseGet(() -> new Words(code, code));
    }
}
