package org.tiepdan.reporting.testkit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;

/** The packaged table of bodies, in which one has ended. */
public final class EndedBody {
    private EndedBody() {}

    /** @param successor null if it was dissolved */
    public static Bodies ended(String code, LocalDate last, @Nullable String successor) {
        return new Bodies(LawPack.packaged().bodies().all().stream()
                .map(body -> body.code().equals(code) ? ended(body, last, successor) : body)
                .toList());
    }

    private static Body ended(Body body, LocalDate last, @Nullable String successor) {
        return new Body(
                body.code(),
                body.nameVi(),
                body.nameEn(),
                body.level(),
                body.parent(),
                body.province(),
                body.commune(),
                body.receivesFor(),
                body.effectiveFrom(),
                last,
                successor,
                body.status());
    }
}
