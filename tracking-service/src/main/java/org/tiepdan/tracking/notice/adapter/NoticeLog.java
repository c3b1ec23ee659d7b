package org.tiepdan.tracking.notice.adapter;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.law.LawChanged;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.servicekit.command.CommandNotWrittenException;
import org.tiepdan.tracking.notice.CurrentLaw;
import org.tiepdan.tracking.notice.NoticeBook;

/** Writes a notice, and waits until this instance has read it: of two simultaneous ones with one number, the first holds. */
@Component
class NoticeLog implements NoticeBook {
    private static final URI SOURCE = URI.create("/tracking-service");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final KafkaProperties kafka;
    private final CurrentLaw law;

    NoticeLog(KafkaProperties kafka, CurrentLaw law) {
        this.kafka = kafka;
        this.law = law;
    }

    @Override
    public Optional<LawNotice> find(String number) {
        return law.get().announced(number);
    }

    @Override
    public Optional<LawNotice> announce(LawNotice notice, Instant now) {
        write(new LawChanged(notice.number(), notice.on(), notice.days(), notice.limits()), now);
        var end = System.nanoTime() + PATIENCE.toNanos();
        var found = find(notice.number());
        while (found.isEmpty() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE.toNanos());
            found = find(notice.number());
        }
        return found;
    }

    /** Notices are rare, so a producer is created for each. */
    private void write(LawChanged event, Instant now) {
        var settings = new HashMap<>(kafka.buildProducerProperties());
        int millis = (int) PATIENCE.toMillis();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(event.record(SOURCE, now)).get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new CommandNotWrittenException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandNotWrittenException(e);
        }
    }
}
