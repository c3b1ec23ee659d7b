package org.tiepdan.routing.triage.adapter.http;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.command.Waiters;

/** Wires the path of the desk's commands to the log and back. */
@Configuration(proxyBeanMethods = false)
class DeskCommands {

    /**
     * Answered by the deciding processor of this instance: a request is redirected to the instance that has its petition, so no replies
     * need a topic.
     */
    @Bean
    Waiters<StoredResult> waiters() {
        return new Waiters<>();
    }

    @Bean
    CommandGateway<StoredResult> commandGateway(
            KafkaProperties kafka,
            Waiters<StoredResult> waiters,
            @Value("${routing.commands.patience:PT5S}") Duration patience) {
        return CommandGateway.to(Topics.ROUTING_COMMANDS, kafka.buildProducerProperties(), waiters, patience);
    }
}
