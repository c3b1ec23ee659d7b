package org.tiepdan.intake.keys.adapter;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** The master keys as a keyset in JSON: the primary one wraps, all of them unwrap. */
final class MasterKeyset {
    private MasterKeyset() {}

    /** @return a keyset of one key */
    static String first() {
        try {
            AeadConfig.register();
            return json(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    /** @return number of its keys */
    static int size(String keyset) {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .size();
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    /** @return the same keyset with one more key, as the primary one */
    static String withNewKey(String keyset) {
        try {
            AeadConfig.register();
            var held = TinkJsonProtoKeysetFormat.parseKeyset(
                    keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return json(KeysetHandle.newBuilder(held)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    private static String json(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static IllegalStateException unavailable(GeneralSecurityException cause) {
        return new IllegalStateException("AES256_GCM is unavailable.", cause);
    }
}
