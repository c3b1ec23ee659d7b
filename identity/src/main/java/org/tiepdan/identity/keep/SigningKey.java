package org.tiepdan.identity.keep;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.start.StartRefusedException;

/**
 * The key that signs tokens, stored as a JWK, so that tokens stay valid after a restart. At the first start it is created on first use,
 * since finding its primes takes a second of a processor that all services need while they start.
 */
public final class SigningKey implements JWKSource<SecurityContext> {
    private static final String FILE = "signing-key.json";
    private static final int BITS = 2048;

    private final PrivateFolder folder;
    private @Nullable JWKSet keys;

    private SigningKey(PrivateFolder folder, @Nullable JWKSet keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** @throws StartRefusedException if the file exists but contains no such key */
    public static SigningKey of(PrivateFolder folder) {
        return new SigningKey(folder, folder.has(FILE) ? read(folder) : null);
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(keys());
    }

    private synchronized JWKSet keys() {
        if (keys == null) {
            folder.readOrMake(FILE, SigningKey::made);
            keys = read(folder);
        }
        return keys;
    }

    private static JWKSet read(PrivateFolder folder) {
        try {
            return new JWKSet(RSAKey.parse(folder.read(FILE)));
        } catch (ParseException e) {
            throw new StartRefusedException(folder.file(FILE) + " holds no RSA key.");
        }
    }

    private static String made() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("RSA is unavailable.", e);
        }
    }
}
