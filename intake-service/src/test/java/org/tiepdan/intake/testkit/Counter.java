package org.tiepdan.intake.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
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
 * A counter (quầy tiếp nhận) at an office whose service all tests share as long as they leave it running. Only this counter writes in its
 * register, and its idempotency keys are its own.
 */
public record Counter(Office office, IntakeProcess intake, String body) {

    public ObjectNode complaint() {
        return Requests.complaint().put("receivingBody", body);
    }

    /** The committed events of its register. */
    public List<ConsumerRecord<byte[], byte[]>> recorded() {
        return office.log().recorded(body);
    }

    /** Opens the office for the first test that needs it, and closes it after the last; every test gets its own counter. */
    public static final class AtTheSharedOffice implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Counter.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Counter.class))
                    .computeIfAbsent(SharedOffices.class, _ -> new SharedOffices(), SharedOffices.class)
                    .counter(parameter.getIndex() == 0);
        }
    }

    /** One office, and another one for the tests that come when each commune's counter is in use. */
    private static final class SharedOffices implements AutoCloseable {
        private static final int AT_MOST_OF_ONE_TEST = 2;

        private final Deque<SharedOffice> offices = new ArrayDeque<>();

        /** @param isFirst of a test, whose counters are all at one office */
        Counter counter(boolean isFirst) {
            if (offices.isEmpty() || isFirst && offices.peek().left() < AT_MOST_OF_ONE_TEST) {
                offices.push(new SharedOffice());
            }
            return offices.peek().counter();
        }

        @Override
        public void close() throws IOException {
            for (var office : offices) {
                office.close();
            }
        }
    }

    private static final class SharedOffice {
        private final Path folder = folder();
        private final Office office = new Office(folder);
        private final IntakeProcess intake = office.startPatiently();
        private final Deque<String> communes = LawPack.packaged().bodies().all().stream()
                .filter(body -> body.level() == BodyLevel.COMMUNE)
                .map(Body::code)
                .collect(Collectors.toCollection(ArrayDeque::new));

        int left() {
            return communes.size();
        }

        Counter counter() {
            return new Counter(office, intake, communes.remove());
        }

        void close() throws IOException {
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
