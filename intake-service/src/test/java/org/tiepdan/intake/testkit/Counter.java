package org.tiepdan.intake.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import tools.jackson.databind.node.ObjectNode;

/**
 * A counter (quầy tiếp nhận) at an office whose service runs for all tests that leave it running. Nobody else writes in its
 * register, and what is keyed by its body is its own.
 */
public record Counter(Office office, IntakeProcess intake, String body) {

    public ObjectNode complaint() {
        return Requests.complaint().put("receivingBody", body);
    }

    /** The committed facts of its register. */
    public List<ConsumerRecord<byte[], byte[]>> recorded() {
        return office.log().recorded(body);
    }

    /** Opens the office for the first test that asks, and closes it behind the last; every test has a counter of its own. */
    public static final class AtTheSharedOffice implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Counter.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Counter.class))
                    .computeIfAbsent(SharedOffice.class, _ -> new SharedOffice(), SharedOffice.class)
                    .counter();
        }
    }

    private static final class SharedOffice implements AutoCloseable {
        private final Path folder = folder();
        private final Office office = new Office(folder);
        private final IntakeProcess intake = office.startPatiently();
        private final Iterator<String> communes = LawPack.packaged().bodies().all().stream()
                .filter(body -> body.level() == BodyLevel.COMMUNE)
                .map(Body::code)
                .iterator();

        Counter counter() {
            return new Counter(office, intake, communes.next());
        }

        @Override
        public void close() throws IOException {
            intake.close();
            office.close();
            FileSystemUtils.deleteRecursively(folder);
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("office");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
