package org.tiepdan.reporting.wording;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;

/** Names of bodies in the law pack; an unknown code is shown as it is. */
public final class BodyNames {
    /** Owners of limits that no body owes. */
    private static final Map<String, Words> NO_BODIES = Map.of(
            "petitioner", new Words("người có đơn", "the petitioner"),
            "nobody", new Words("không cơ quan nào", "nobody"));

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
                .orElseGet(() -> NO_BODIES.getOrDefault(code, new Words(code, code)));
    }
}
