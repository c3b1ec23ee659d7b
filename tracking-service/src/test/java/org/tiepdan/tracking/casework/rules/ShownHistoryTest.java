package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.adapter.ActView;
import org.tiepdan.tracking.casework.adapter.CaseFileView;

/** The acts of a case as displayed: a voided one has its reason and its replacement. */
class ShownHistoryTest {
    private final CaseSpec spec = new CaseSpec().routedToCommune().now("2026-07-10T09:00");

    @Test
    void tellsWhatTookThePlaceOfAVoidAct() {
        corrected(new AcceptCase(COMMUNE, OFFICER, on("2026-07-03")));

        var acceptance = acts().getFirst();
        assertThat(acceptance.voided()).isTrue();
        assertThat(acceptance.correctedBy()).isEqualTo(acts().getLast().id());
        assertThat(acceptance.reason()).isEqualTo(CorrectionReason.WRONG_DAY);
        assertThat(acceptance.instead()).isEqualTo(new ActView.Instead("acceptance", on("2026-07-03")));
        assertThat(acts().getLast().instead()).isNull();
    }

    @Test
    void tellsThatNothingTookItsPlace() {
        corrected(null);

        assertThat(acts().getFirst().reason()).isEqualTo(CorrectionReason.WRONG_DAY);
        assertThat(acts().getFirst().instead()).isNull();
    }

    private void corrected(@Nullable CaseCommand instead) {
        spec.when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-06")));
        var id = spec.file().history().getLast().id();
        spec.when(new CorrectCase(COMMUNE, OFFICER, on("2026-07-10"), id, CorrectionReason.WRONG_DAY, instead, null));
    }

    private List<ActView> acts() {
        var view = Objects.requireNonNull(CaseFileView.of(spec.file()));
        return Objects.requireNonNull(view.acts());
    }
}
