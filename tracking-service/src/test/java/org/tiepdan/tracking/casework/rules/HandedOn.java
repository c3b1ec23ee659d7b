package org.tiepdan.tracking.casework.rules;

import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseFile;

/** A first complaint that the commune handed on to the province: cause 2. */
public final class HandedOn {
    private HandedOn() {}

    public static CaseFile file() {
        return spec().file();
    }

    /** The same case after the province accepted it: cause 3. */
    public static CaseFile acceptedFile() {
        return spec().when(new AcceptCase(PROVINCE, OFFICER, on("2026-07-02"))).file();
    }

    private static CaseSpec spec() {
        return new CaseSpec().routedToCommune().when(new TransferCase(COMMUNE, OFFICER, on("2026-07-02"), PROVINCE));
    }
}
