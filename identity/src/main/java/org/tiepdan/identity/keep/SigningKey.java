package org.tiepdan.identity.keep;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import org.tiepdan.servicekit.start.StartRefusedException;

/** The key that signs tokens, kept as a JWK: what was signed before a restart is good after it. */
public final class SigningKey {
    private static final String FILE = "signing-key.json";
    private static final int BITS = 2048;

    private SigningKey() {}

    /** @throws StartRefusedException where the file holds no such key */
    public static JWKSource<SecurityContext> of(PrivateFolder folder) {
        try {
            return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(folder.readOrMake(FILE, SigningKey::made))));
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
