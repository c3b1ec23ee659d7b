package org.tiepdan.tracking.casework.adapter.http;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.command.CommandLog;
import org.tiepdan.servicekit.command.KafkaCommandLog;
import org.tiepdan.servicekit.command.Waiters;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** Wires the beans that write commands to the log and await their replies. */
@Configuration(proxyBeanMethods = false)
class CaseCommands {

    /** Answered by {@link ReplyListener}. */
    @Bean
    Waiters<CommandReply> waiters() {
        return new Waiters<>();
    }

    @Bean
    KafkaCommandLog commandLog(KafkaProperties kafka) {
        return new KafkaCommandLog(Topics.TRACKING_COMMANDS, kafka.buildProducerProperties());
    }

    @Bean
    CommandGateway<CommandReply> commandGateway(
            CommandLog log,
            Waiters<CommandReply> waiters,
            @Value("${tracking.commands.patience:PT5S}") Duration patience) {
        return new CommandGateway<>(log, waiters, patience);
    }
}
