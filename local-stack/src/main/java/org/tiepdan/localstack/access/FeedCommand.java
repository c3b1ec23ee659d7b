package org.tiepdan.localstack.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.acl.Principals;

/**
 * {@code ./run feed <body>}: makes the user of one body's own system where it is missing, and says how to read its feed. Two
 * hundred users would take longer to make than everything else at a start.
 */
public final class FeedCommand {
    private final String address;
    private final Credentials credentials;
    private final Certificates certificates;
    private final Optional<Integer> tlsPort;

    private FeedCommand(String address, Path folder, Optional<Integer> tlsPort) {
        this.address = address;
        this.credentials = new Credentials(folder);
        this.certificates = new Certificates(folder.resolve("tls"));
        this.tlsPort = tlsPort;
    }

    /** Takes the folder of credentials, the address of the broker, the port with TLS or nothing, and the code of a body. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "local-stack-logback.xml");
        var port = Optional.of(arguments[2]).filter(given -> !given.isBlank()).map(Integer::parseInt);
        var command = new FeedCommand(arguments[1], Path.of(arguments[0]), port);
        if (!command.run(arguments[3])) {
            System.err.printf(
                    "run: no body with the code %s has a feed; the codes are in law/vn/bodies.csv.%n", arguments[3]);
            System.exit(2);
        }
    }

    private boolean run(String body) throws ExecutionException, InterruptedException {
        var principal = Principals.body(body);
        var settings = credentials.settings(Principals.ADMINISTRATOR);
        settings.put("bootstrap.servers", address);
        try (var admin = Admin.create(settings)) {
            if (!admin.listTopics().names().get().contains(Topics.feed(body))) {
                return false;
            }
            Users.admit(admin, credentials, List.of(principal));
        }
        System.out.print(explained(body, principal));
        return true;
    }

    private String explained(String body, String principal) {
        var group = Principals.groupsOf(body) + "desk";
        return """
                %1$s may read %2$s, with groups that begin with %3$s
                Its password is in %4$s, which you alone can read.

                Kafka's own tools, and Java, which loads that file and adds bootstrap.servers and group.id:

                  kafka-console-consumer.sh --bootstrap-server %5$s --command-config %4$s \\
                    --topic %2$s --group %6$s --from-beginning --isolation-level read_committed

                %7$s""".formatted(
                        principal,
                        Topics.feed(body),
                        Principals.groupsOf(body),
                        credentials.file(principal),
                        address,
                        group,
                        kcat(principal, body, group));
    }

    private String kcat(String principal, String body, String group) {
        return tlsPort.filter(_ -> certificates.arePrepared())
                .map(port -> """
                        kcat, with a certificate:

                          kcat -q -F %1$s -C -t %2$s -o beginning -e
                          kcat -q -F %1$s -G %3$s -X auto.offset.reset=earliest %2$s
                        """.formatted(certificates.client(principal, port), Topics.feed(body), group))
                .orElse(
                        "kcat needs a certificate and a port for it: start with KAFKA_TLS_PORT=9093 ./run, and ask again.\n");
    }
}
