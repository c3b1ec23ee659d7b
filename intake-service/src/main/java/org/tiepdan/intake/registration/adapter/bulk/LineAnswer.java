package org.tiepdan.intake.registration.adapter.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.registration.adapter.Registration;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * The outcome of one line.
 *
 * @param line number of its first physical line, from 1
 * @param keyDerived true if the line has no key and is identified by its content; null otherwise
 * @param warnings doubts about a recorded line; null for none
 * @param code why it is not recorded; null if it is
 * @param receivingBody of a recorded line: two bodies may have used its key
 */
record LineAnswer(
        long line,
        Status status,
        @Nullable String idempotencyKey,
        @Nullable Boolean keyDerived,
        @Nullable String petitionId,
        @Nullable String receiptCode,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable List<Fault> warnings,
        @Nullable String code,
        @Nullable List<Fault> errors,
        @Nullable String receivingBody) {

    enum Status {
        REGISTERED,
        /** Recorded before. */
        REPEATED,
        REJECTED,
        /** Unknown whether it is recorded; later lines were not processed. */
        UNKNOWN
    }

    /** @param warnings possibly empty */
    static LineAnswer recorded(long line, boolean keyDerived, Registration.Receipt receipt, List<Fault> warnings) {
        var number = receipt.registered().number();
        return new LineAnswer(
                line,
                receipt.first() ? Status.REGISTERED : Status.REPEATED,
                receipt.ready().key(),
                keyDerived ? true : null,
                receipt.id().value(),
                receipt.code(),
                number == null ? null : number.value(),
                number == null ? null : number.register().year(),
                warnings.isEmpty() ? null : warnings,
                null,
                null,
                receipt.registered().concerned().receivingBody());
    }

    /** Every refusal needs reasons: one without faults is reported for the line as a whole. */
    static LineAnswer rejected(long line, @Nullable String key, ProblemException refused) {
        var errors = refused.faults().isEmpty()
                ? List.of(new Fault("", refused.code(), refused.vietnamese(), refused.english()))
                : refused.faults();
        return new LineAnswer(
                line, Status.REJECTED, key, null, null, null, null, null, null, refused.code(), errors, null);
    }

    static LineAnswer unknown(long line, @Nullable String key) {
        return new LineAnswer(
                line, Status.UNKNOWN, key, null, null, null, null, null, null, "not-known-to-be-recorded", null, null);
    }
}
