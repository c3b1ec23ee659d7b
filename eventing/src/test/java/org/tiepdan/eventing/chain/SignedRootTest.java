package org.tiepdan.eventing.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.testkit.ContractSamples;

class SignedRootTest {
    private static final List<RootRange> RANGES = List.of(
            new RootRange("a.v1", 0, 0, 3, 1, "157c620fa89cd0e551d13f9d24fda9bfacab887e3597e89d5b8156f572cdc9fa"),
            new RootRange("a.v1", 1, 0, 0, 0, new MerkleTree().root()));
    private static final RootStatement STATEMENT = RootStatement.of(
            LocalDate.parse("2026-11-28"), Instant.parse("2026-11-28T17:05:00.123Z"), RANGES, null, "ab");

    /** Calculated by a different program from the definition. */
    @Test
    void sealsItsRangesAndItsLines() {
        assertThat(STATEMENT.root()).isEqualTo("60abe8fa27ff3538b7784ae977997ac6aecd78b03289f9931c98bcfe66ab42cf");
        assertThat(STATEMENT.seal()).isEqualTo("d5ee7c4bc0f2d4ee84beec27f8c3d6cadb9fa0e6e8a5418363b3df15e94338fa");
    }

    @Test
    void isWrittenAndReadWithoutLoss() {
        var root = SignedRoot.of(STATEMENT, "c2ln", RANGES);

        assertThat(SignedRoot.read(EventRecords.value(root))).isEqualTo(root);
        assertThat(root.statement()).isEqualTo(STATEMENT);
    }

    @Test
    void readsItsSample() {
        var sample = ContractSamples.record(SignedRoot.TYPE);
        var root = SignedRoot.read(sample.value());

        assertThat(root.statement().seal()).isEqualTo(root.seal());
        assertThat(RootStatement.rootOf(root.ranges())).isEqualTo(root.root());
    }

    @Test
    void refusesWhatIsNotWhole() {
        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(() -> SignedRoot.read("{\"day\": \"2026-11-28\"}".getBytes(UTF_8)));
        assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> SignedRoot.read(null));
    }

    @Test
    void isSignedByItsKeyAndByNoOther() throws GeneralSecurityException {
        var ours = keys();
        var key = RecordKey.of(ours.getPublic());
        var signature = signed(ours);

        assertThat(key.signed(STATEMENT, signature)).isTrue();
        assertThat(RecordKey.read(key.pem())).isEqualTo(key);
        assertThat(RecordKey.of(keys().getPublic()).signed(STATEMENT, signature))
                .isFalse();
        assertThat(key.signed(RootStatement.of(STATEMENT.day(), STATEMENT.takenAt(), List.of(), null, "ab"), signature))
                .isFalse();
        assertThat(key.signed(STATEMENT, "no signature")).isFalse();
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> RecordKey.read("-----BEGIN PUBLIC KEY-----\nAAAA\n"));
    }

    private static KeyPair keys() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance(RecordKey.ALGORITHM).generateKeyPair();
    }

    private static String signed(KeyPair keys) throws GeneralSecurityException {
        var signing = Signature.getInstance(RecordKey.ALGORITHM);
        signing.initSign(keys.getPrivate());
        signing.update(STATEMENT.bytes());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
    }
}
