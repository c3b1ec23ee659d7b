package org.tiepdan.intake.sealing.adapter;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.KeyCheck;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.sealing.WrappedKey;

/** With another master key new petitions would be sealed separately from the old ones. */
@Component
class SealingAtStart extends KeyCheck<WrappedKey> {
    private final TinkSealer sealer;

    SealingAtStart(LogReader log, TinkSealer sealer) {
        super(
                log,
                Topics.PETITION_KEYS,
                WrappedKey.class,
                "master.json does not open the keys of the petitions that are recorded: put back the one they were sealed with.");
        this.sealer = sealer;
    }

    @Override
    protected Optional<Boolean> fits(CaseId petition, WrappedKey said) {
        return Optional.of(sealer.unwraps(petition, said));
    }
}
