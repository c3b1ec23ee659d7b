package org.tiepdan.intake.sealing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.keys.Keys;
import org.tiepdan.intake.sealing.SealBrokenException;
import org.tiepdan.intake.sealing.SealedPetition;
import org.tiepdan.intake.sealing.WrappedKey;

class TinkSealerTest {
    private static final CaseId ID = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final CaseId OTHER = new CaseId("1f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final byte[] CLEAR = "Tôi không đồng ý".getBytes(StandardCharsets.UTF_8);

    @Test
    void bringsBackWhatWasSealed() throws Exception {
        var sealer = sealer();
        var sealing = sealer.seal(ID, "COMPLAINT", CLEAR);

        assertThat(sealer.open(ID, "COMPLAINT", sealing.key(), sealing.petition()))
                .isEqualTo(CLEAR);
    }

    @Test
    void usesAnotherKeyEveryTime() throws Exception {
        var sealer = sealer();
        var one = sealer.seal(ID, "COMPLAINT", CLEAR);
        var two = sealer.seal(ID, "COMPLAINT", CLEAR);

        assertThatThrownBy(() -> sealer.open(ID, "COMPLAINT", one.key(), two.petition()))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void opensForNoOtherPetitionAndNoOtherType() throws Exception {
        var sealer = sealer();
        var sealing = sealer.seal(ID, "COMPLAINT", CLEAR);

        assertThatThrownBy(() -> sealer.open(OTHER, "COMPLAINT", sealing.key(), sealing.petition()))
                .isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> sealer.open(ID, "DENUNCIATION", sealing.key(), sealing.petition()))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void knowsWhetherItsMasterKeyIsTheOneThatWrapped() throws Exception {
        var sealer = sealer();
        var sealing = sealer.seal(ID, "COMPLAINT", CLEAR);

        assertThat(sealer.unwraps(ID, sealing.key())).isTrue();
        assertThat(sealer().unwraps(ID, sealing.key())).isFalse();
    }

    @Test
    void writesWhatTheContractHas() throws Exception {
        var sealing = sealer().seal(ID, "COMPLAINT", CLEAR);

        assertThat(EventJson.MAPPER.valueToTree(sealing.key()).propertyNames())
                .containsExactlyElementsOf(
                        ContractSamples.value("petition.key.v1").propertyNames());
        assertThat(EventJson.MAPPER.valueToTree(sealing.petition()).propertyNames())
                .containsExactlyElementsOf(
                        ContractSamples.value("petition.sealed.v1").propertyNames());
        readsAndWritesUnchanged("petition.key.v1", WrappedKey.class);
        readsAndWritesUnchanged("petition.sealed.v1", SealedPetition.class);
    }

    private static void readsAndWritesUnchanged(String type, Class<?> payload) {
        var sample = ContractSamples.value(type);
        var written = EventJson.MAPPER.writeValueAsBytes(EventJson.MAPPER.treeToValue(sample, payload));

        assertThat(EventJson.MAPPER.readTree(written)).isEqualTo(sample);
    }

    private static TinkSealer sealer() throws Exception {
        AeadConfig.register();
        var master = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        var ring = new KeyRing();
        ring.add(new Keys(master, List.of(new byte[32]), List.of(new byte[32])));
        return new TinkSealer(ring);
    }
}
