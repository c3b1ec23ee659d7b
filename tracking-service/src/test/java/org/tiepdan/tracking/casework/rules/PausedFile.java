package org.tiepdan.tracking.casework.rules;

import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseFile;

/** A first complaint whose settlement was suspended for two days. */
public final class PausedFile {
    private PausedFile() {}

    public static CaseFile of() {
        return spec().file();
    }

    /** @return id of the limit for settling it */
    public static String limit() {
        return spec().limit("KN-RESOLVE-1").id();
    }

    private static CaseSpec spec() {
        return new CaseSpec()
                .acceptedByCommune()
                .now("2026-07-10T10:00")
                .when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-06"), "WAITING-FOR-RESULT", "15/QĐ-UBND"))
                .when(new ResumeCase(COMMUNE, OFFICER, on("2026-07-08"), "16/QĐ-UBND"));
    }
}
