package org.tiepdan.verifier.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.verifier.check.Fault.Kind;

/** A year of 600 cases, untouched and with one change each in the middle. */
class VerificationTest {
    private static final int CASES = 600;
    private static final int VICTIM = 300;

    private SealedLog log;

    @BeforeEach
    void write() throws GeneralSecurityException {
        log = SealedLog.ofAYear(CASES);
    }

    @Test
    void passesOverAnUntouchedYear() throws IOException {
        var findings = verify();

        assertThat(findings.faults()).isEmpty();
        assertThat(findings.records()).isEqualTo(CASES * 10);
        assertThat(findings.chains()).isEqualTo(CASES * 2);
        assertThat(findings.roots()).hasSize(12);
        assertThat(findings.unsealed()).isZero();
        assertThat(findings.unchained()).isZero();
    }

    @Test
    void findsAnInsertion() throws IOException {
        var before = event(3);
        var next = event(4);
        var forged = at(next, before.offset() + 1, "{\"what\":\"forged\"}");
        log.log(before).add(log.log(before).indexOf(before) + 1, forged);

        assertThat(verify().faults())
                .extracting(Fault::kind, Fault::place)
                .contains(found(Kind.INSERTED, forged))
                .doesNotContain(found(Kind.INSERTED, next))
                .hasSize(2);
    }

    @Test
    void findsAnInsertionWithoutAChain() throws IOException {
        var before = event(3);
        var forged = new LogRecord(
                before.topic(),
                before.partition(),
                before.offset() + 1,
                before.key(),
                before.value(),
                new RecordHeaders().add("ce_id", new byte[] {'x'}));
        log.log(before).add(log.log(before).indexOf(before) + 1, forged);

        assertThat(kinds()).containsExactlyInAnyOrder(Kind.INSERTED, Kind.ROOT_MISMATCH);
    }

    @Test
    void findsADeletion() throws IOException {
        var next = event(4);
        log.log(next).remove(event(3));

        assertThat(verify().faults())
                .extracting(Fault::kind, Fault::place)
                .contains(found(Kind.DELETED, next))
                .hasSize(2);
    }

    @Test
    void findsAChange() throws IOException {
        var changed = at(event(3), event(3).offset(), "{\"what\":\"changed\"}");
        log.log(changed).set(log.log(changed).indexOf(event(3)), changed);

        assertThat(verify().faults())
                .extracting(Fault::kind, Fault::place)
                .contains(found(Kind.CHANGED, changed))
                .hasSize(2);
    }

    @Test
    void findsAChangeOfOrder() throws IOException {
        var first = event(3);
        var second = event(4);
        var records = log.log(first);
        int one = records.indexOf(first);
        int other = records.indexOf(second);
        var late = at(first, second.offset(), new String(first.value(), UTF_8));
        records.set(one, at(second, first.offset(), new String(second.value(), UTF_8)));
        records.set(other, late);

        assertThat(verify().faults())
                .extracting(Fault::kind, Fault::place)
                .contains(found(Kind.REORDERED, late))
                .doesNotContain(found(Kind.CHANGED, late));
    }

    @Test
    void findsThatTheRecordsOfTwoCasesChangedPlaces() throws IOException {
        var records = log.log(event(3));
        int one = records.indexOf(event(3));
        var first = records.get(one);
        var second = records.get(one + 3);
        assertThat(second.caseId()).isNotEqualTo(first.caseId());
        records.set(one, at(second, first.offset(), new String(second.value(), UTF_8)));
        records.set(one + 3, at(first, second.offset(), new String(first.value(), UTF_8)));

        assertThat(kinds()).containsOnly(Kind.ROOT_MISMATCH).isNotEmpty();
    }

    @Test
    void findsByTheRootsWhatNoChainCovers() throws IOException {
        var received = log.events(Topics.PETITION_EVENTS, VICTIM).getFirst();
        log.log(received).set(log.log(received).indexOf(received), at(received, received.offset(), "{}"));
        assertThat(kinds()).containsExactly(Kind.ROOT_MISMATCH);
    }

    @Test
    void findsByTheRootsThatTheLastEventOfACaseIsGone() throws IOException {
        var last = log.events(Topics.TRACKING_EVENTS, VICTIM).getLast();
        log.log(last).remove(last);

        assertThat(kinds()).containsExactly(Kind.ROOT_MISMATCH);
    }

    @Test
    void findsByTheRootsThatACaseWasChainedAnew() throws IOException {
        var link = ChainLink.NONE;
        for (var record : log.events(Topics.TRACKING_EVENTS, VICTIM)) {
            var headers = new RecordHeaders(record.headers().toArray());
            headers.remove(ChainLink.INDEX_HEADER).remove(ChainLink.PREVIOUS_HEADER);
            var value = "{\"what\":\"else\"}".getBytes(UTF_8);
            link = link.next(record.key(), value, headers);
            var forged =
                    new LogRecord(record.topic(), record.partition(), record.offset(), record.key(), value, headers);
            log.log(record).set(log.log(record).indexOf(record), forged);
        }

        assertThat(kinds()).containsOnly(Kind.ROOT_MISMATCH);
    }

    /** Like the replay of a dead letter. */
    @Test
    void passesOverARecordThatIsThereAgainWordForWord() throws IOException, GeneralSecurityException {
        var id = SealedLog.caseId(VICTIM);
        log = new SealedLog();
        log.write(Topics.ROUTING_EVENTS, id, "petition.routed.v1", true);
        log.write(Topics.ROUTING_EVENTS, id, "petition.objected.v1", true);
        log.write(Topics.ROUTING_EVENTS, id, "petition.routed.v1", true);
        var first = log.events(Topics.ROUTING_EVENTS, VICTIM).getFirst();
        log.log(first).add(2, at(first, 3, new String(first.value(), UTF_8)));

        var findings = verify();

        assertThat(findings.faults()).isEmpty();
        assertThat(findings.repeated()).isEqualTo(1);
    }

    @Test
    void countsWhatWasWrittenBeforeThereWereChainsAndAfterTheLastRoot() throws IOException, GeneralSecurityException {
        log = new SealedLog();
        log.write(Topics.TRACKING_EVENTS, SealedLog.caseId(VICTIM), "case.opened.v1", false);
        log.seal(SealedLog.FIRST_DAY);
        log.write(Topics.TRACKING_EVENTS, SealedLog.caseId(VICTIM), "case.accepted.v1", true);
        log.write(Topics.TRACKING_EVENTS, SealedLog.caseId(VICTIM), "case.decided.v1", true);

        var findings = verify();

        assertThat(findings.faults()).isEmpty();
        assertThat(findings.unchained()).isEqualTo(1);
        assertThat(findings.unsealed()).isEqualTo(2);
    }

    private LogRecord event(int number) {
        return log.events(Topics.TRACKING_EVENTS, VICTIM).get(number);
    }

    private static LogRecord at(LogRecord record, long offset, String value) {
        return new LogRecord(
                record.topic(), record.partition(), offset, record.key(), value.getBytes(UTF_8), record.headers());
    }

    private static Tuple found(Kind kind, LogRecord record) {
        return tuple(kind, record.place().toString());
    }

    private List<Kind> kinds() throws IOException {
        return verify().faults().stream().map(Fault::kind).toList();
    }

    private Findings verify() throws IOException {
        return Verification.of(log, List.of(log.key()), List.of());
    }
}
