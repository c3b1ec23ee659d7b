package org.tiepdan.intake.identity.adapter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.KeyCheck;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.identity.CodeBook;

/** With other keys citizens' receipts would be invalid, and a repeated request would register a second petition. */
@Component
class CodesAtStart extends KeyCheck<CodesAtStart.View> {
    private final CodeBook codes;

    CodesAtStart(LogReader log, CodeBook codes) {
        super(
                log,
                Topics.PETITION_EVENTS,
                View.class,
                "hmac.key or receipt.key is not the one with which the recorded petitions got their receipts: put it back.");
        this.codes = codes;
    }

    record View(@Nullable String receiptRef, @Nullable Integer digestKey) {}

    @Override
    protected Optional<Boolean> fits(CaseId petition, View said) {
        return Optional.ofNullable(said.receiptRef()).map(reference -> {
            int key = said.digestKey() == null ? 1 : said.digestKey();
            return key <= codes.newest().digestKey()
                    && codes.madeWith(key)
                            .isReceiptRef(reference, codes.madeWith(key).receiptCode(petition));
        });
    }
}
