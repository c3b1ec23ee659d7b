package org.tiepdan.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.eventing.chain.RootRange;
import org.tiepdan.eventing.chain.SignedRoot;
import org.tiepdan.verifier.check.Fault.Kind;

/** Tampering with the roots themselves. */
class RootsTest {
    private SealedLog log;

    @BeforeEach
    void write() throws GeneralSecurityException {
        log = SealedLog.ofAYear(30);
    }

    @Test
    void findsAKeyThatIsNotOurs() throws IOException, GeneralSecurityException {
        assertThat(kinds(List.of(new SealedLog().key()), List.of())).hasSize(12).containsOnly(Kind.SIGNATURE);
        assertThat(kinds(List.of(new SealedLog().key(), log.key()), List.of())).isEmpty();
    }

    @Test
    void findsARootThatIsMissing() throws IOException {
        log.roots.remove(5);

        assertThat(kinds()).contains(Kind.GAP).doesNotContain(Kind.SIGNATURE);
    }

    @Test
    void findsThatTheFirstRootIsMissing() throws IOException {
        log.roots.removeFirst();

        assertThat(kinds()).contains(Kind.GAP);
    }

    @Test
    void findsRangesThatWereNotSigned() throws IOException {
        var root = log.roots.get(5);
        var ranges = root.ranges().stream()
                .map(range ->
                        new RootRange(range.topic(), range.partition(), range.from(), range.to(), 0, "0".repeat(64)))
                .toList();
        log.roots.set(
                5,
                new SignedRoot(
                        root.day(),
                        root.takenAt(),
                        root.count(),
                        root.root(),
                        root.previous(),
                        root.keyId(),
                        root.seal(),
                        root.signature(),
                        ranges));

        assertThat(kinds()).contains(Kind.SIGNATURE, Kind.ROOT_MISMATCH);
    }

    /** The owner of the key can write and sign another year: only the seal on paper reveals that. */
    @Test
    void findsByItsPrintedSealThatAYearWasSignedAnew() throws IOException, GeneralSecurityException {
        var printed = log.roots.getLast().seal();
        assertThat(kinds(List.of(log.key()), List.of(printed, printed.substring(0, 16))))
                .isEmpty();
        var last = log.roots.removeLast();

        log.roots.add(log.signed(last.day().plusDays(1), last.ranges(), last.previous()));

        assertThat(kinds()).isEmpty();
        assertThat(kinds(List.of(log.key()), List.of(printed))).containsExactly(Kind.SEAL);
    }

    private List<Kind> kinds() throws IOException {
        return kinds(List.of(log.key()), List.of());
    }

    private List<Kind> kinds(Collection<RecordKey> keys, Collection<String> seals) throws IOException {
        return Verification.of(log, keys, seals).faults().stream()
                .map(Fault::kind)
                .toList();
    }
}
