package org.tiepdan.routing.triage.adapter.http;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.routing.triage.adapter.StoredResult;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.command.CommandLog;
import org.tiepdan.servicekit.command.KafkaCommandLog;
import org.tiepdan.servicekit.command.Waiters;

/** Wires the desk's way to the log and back. */
@Configuration(proxyBeanMethods = false)
class DeskCommands {

    /** Answered by the deciding processor of this instance. */
    @Bean
    Waiters<StoredResult> waiters() {
        return new Waiters<>();
    }

    @Bean
    KafkaCommandLog commandLog(KafkaProperties kafka) {
        return new KafkaCommandLog(Topics.ROUTING_COMMANDS, kafka.buildProducerProperties());
    }

    @Bean
    CommandGateway<StoredResult> commandGateway(
            CommandLog log,
            Waiters<StoredResult> waiters,
            @Value("${routing.commands.patience:PT5S}") Duration patience) {
        return new CommandGateway<>(log, waiters, patience);
    }
}
