package org.tiepdan.intake.sealing.adapter;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.keys.Keys;
import org.tiepdan.intake.sealing.SealBrokenException;
import org.tiepdan.intake.sealing.SealedPetition;
import org.tiepdan.intake.sealing.Sealer;
import org.tiepdan.intake.sealing.WrappedKey;

@Component
class TinkSealer implements Sealer {
    private static final String ALGORITHM = "AES256_GCM";

    private final KeyRing ring;
    private volatile @Nullable Master master;

    TinkSealer(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public Sealing seal(CaseId petition, String type, byte[] clear) {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    key, master().all(), id(petition), RegistryConfiguration.get());
            var ciphertext = aead(key).encrypt(clear, bound(petition, type));
            return new Sealing(
                    new WrappedKey(ALGORITHM, base64(wrapped)), new SealedPetition(ALGORITHM, base64(ciphertext)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is unavailable.", e);
        }
    }

    @Override
    public SealedPetition sealAgain(CaseId petition, String type, WrappedKey key, byte[] clear)
            throws SealBrokenException {
        try {
            var ciphertext = aead(unwrap(petition, key)).encrypt(clear, bound(petition, type));
            return new SealedPetition(ALGORITHM, base64(ciphertext));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBrokenException(e);
        }
    }

    @Override
    public byte[] open(CaseId petition, String type, WrappedKey key, SealedPetition sealed) throws SealBrokenException {
        try {
            return aead(unwrap(petition, key))
                    .decrypt(Base64.getDecoder().decode(sealed.ciphertext()), bound(petition, type));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBrokenException(e);
        }
    }

    /** Whether the current master key wrapped {@code key}. */
    boolean unwraps(CaseId petition, WrappedKey key) {
        try {
            return unwrap(petition, key).size() > 0;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The same key wrapped with the newest master key.
     *
     * @return empty if it is already
     * @throws SealBrokenException if no master key unwraps it
     */
    Optional<WrappedKey> wrappedAnew(CaseId petition, WrappedKey key) throws SealBrokenException {
        try {
            if (isUnder(master().newest(), petition, key)) {
                return Optional.empty();
            }
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    unwrap(petition, key), master().all(), id(petition), RegistryConfiguration.get());
            return Optional.of(new WrappedKey(ALGORITHM, base64(wrapped)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBrokenException(e);
        }
    }

    private static boolean isUnder(Aead master, CaseId petition, WrappedKey key) {
        try {
            return unwrap(master, petition, key).size() > 0;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private KeysetHandle unwrap(CaseId petition, WrappedKey key) throws GeneralSecurityException {
        return unwrap(master().all(), petition, key);
    }

    private static KeysetHandle unwrap(Aead master, CaseId petition, WrappedKey key) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                Base64.getDecoder().decode(key.wrappedKey()), master, id(petition), RegistryConfiguration.get());
    }

    /** @param newest unwraps only keys wrapped with the newest master key */
    private record Master(Keys keys, Aead all, Aead newest) {}

    private Master master() throws GeneralSecurityException {
        var keys = ring.keys();
        var known = master;
        if (known == null || known.keys() != keys) {
            AeadConfig.register();
            var keyset = TinkJsonProtoKeysetFormat.parseKeyset(
                    keys.master(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            var primary = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(keyset.getPrimary().getKey())
                            .withFixedId(keyset.getPrimary().getId())
                            .makePrimary())
                    .build();
            known = new Master(keys, aead(keyset), aead(primary));
            master = known;
        }
        return known;
    }

    private static Aead aead(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] id(CaseId petition) {
        return petition.value().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bound(CaseId petition, String type) {
        return (petition.value() + '\n' + type).getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
