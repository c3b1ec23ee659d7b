package org.tiepdan.localstack.access;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;

/**
 * {@code deploy/grant-access}: gives a cluster the users of every run and all rights, as {@code ./run} does at each start. Can be
 * run again at any time.
 */
public final class GrantCommand {
    private GrantCommand() {}

    /** Takes the address of the brokers and a folder of credentials, that of the administrator among them. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "local-stack-logback.xml");
        if (arguments.length != 2) {
            System.err.println("usage: deploy/grant-access <bootstrap servers> <folder of credentials>");
            System.exit(2);
        }
        var bodies = LawPack.chosenBodies(System.getenv("LAW_PACK")).all().stream()
                .map(Body::code)
                .distinct()
                .toList();
        var credentials = new Credentials(Path.of(arguments[1]));
        Map<String, Object> settings = new HashMap<>(credentials.settings(Principals.ADMINISTRATOR));
        settings.put("bootstrap.servers", arguments[0]);
        // Who asks is known to the brokers already, perhaps not by a password that could be made here.
        var others = Users.OF_EVERY_RUN.stream()
                .filter(principal -> !principal.equals(Principals.ADMINISTRATOR))
                .toList();
        try (var admin = Admin.create(settings)) {
            Users.admit(admin, credentials, others);
            Users.grant(admin, bodies);
        }
        System.out.printf("%d users and the rights of %d bodies are as declared.%n", others.size(), bodies.size());
    }
}
