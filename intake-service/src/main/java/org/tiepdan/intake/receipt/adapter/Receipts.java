package org.tiepdan.intake.receipt.adapter;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.receipt.ExpectedLimits;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Channel;

/** Makes a receipt from the log, so that it always stays the same. */
@Component
class Receipts {
    private final LogReader log;
    private final CodeBook codes;
    private final LawPack law;
    private final String askAt;

    Receipts(LogReader log, CodeBook codes, LawPack law, @Value("${status-url}") String askAt) {
        this.log = log;
        this.codes = codes;
        this.law = law;
        this.askAt = askAt;
    }

    /** The members of {@code petition.received.v1} on a receipt: never the type, which must not show. */
    private record View(Channel channel, String receivingBody, Instant receivedAt) {}

    Optional<ReceiptPage> find(CaseId id, Registered registered) {
        var at = registered.event();
        return log.at(new TopicPartition(Topics.PETITION_EVENTS, at.partition()), at.offset())
                .map(written -> page(id, registered, EventRecords.payload(written.value(), View.class)));
    }

    private ReceiptPage page(CaseId id, Registered registered, View fact) {
        var code = codes.madeWith(registered.digestKey()).receiptCode(id).value();
        var body = law.bodies().find(fact.receivingBody());
        var receivedOn = LegalTime.dateOf(fact.receivedAt());
        return new ReceiptPage(
                ReceiptPage.grouped(code),
                body.map(Body::nameVi).orElse(fact.receivingBody()),
                body.map(Body::nameEn).orElse(fact.receivingBody()),
                ReceiptPage.moment(fact.receivedAt()),
                new ExpectedLimits(law)
                        .of(fact.channel(), receivedOn)
                        .map(ReceiptPage.Limit::of)
                        .orElse(null),
                askAt + "/" + code);
    }
}
