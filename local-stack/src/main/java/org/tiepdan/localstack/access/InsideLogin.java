package org.tiepdan.localstack.access;

import java.util.Locale;
import java.util.Map;
import org.tiepdan.eventing.acl.Principals;

/**
 * How broker, controller and the stack itself know each other, all of them in this JVM: a password that is made at each start
 * and never leaves it. So the listeners that they use are no way around users and rights, and a folder without users, as an
 * earlier version left it, can be given some.
 */
public final class InsideLogin {
    private static final String MODULE = "plain.PlainLoginModule";
    private static final String USER = Principals.ADMINISTRATOR;

    private final String password = Secrets.newSecret();

    /** @param listener one that only this JVM can log in to */
    public Map<String, String> ofListener(String listener) {
        var login =
                Credentials.login(MODULE, USER, password).replace(";", " user_%s=\"%s\";".formatted(USER, password));
        var prefix = "listener.name." + listener.toLowerCase(Locale.ROOT) + ".";
        return Map.of(prefix + "sasl.enabled.mechanisms", "PLAIN", prefix + "plain.sasl.jaas.config", login);
    }

    public Map<String, Object> ofClient() {
        return Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                Credentials.login(MODULE, USER, password));
    }
}
