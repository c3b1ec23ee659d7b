package org.tiepdan.tracking.casework.adapter.http;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.command.ReplyListener;
import org.tiepdan.servicekit.command.Waiters;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** Wires the path of a case's commands to the log and back. */
@Configuration(proxyBeanMethods = false)
class CaseCommands {

    /** Answered by {@link ReplyListener} of every instance: any of them may get the request, and one of them decides. */
    @Bean
    Waiters<CommandReply> waiters() {
        return new Waiters<>();
    }

    /** The readiness group refers to it by this name. */
    @Bean
    ReplyListener<CommandReply> replies(KafkaProperties kafka, Waiters<CommandReply> waiters, ProcessEnd end) {
        return new ReplyListener<>(
                Topics.TRACKING_REPLIES, CommandReply.class, kafka.buildConsumerProperties(), waiters, end);
    }

    @Bean
    CommandGateway<CommandReply> commandGateway(
            KafkaProperties kafka,
            Waiters<CommandReply> waiters,
            @Value("${tracking.commands.patience:PT5S}") Duration patience) {
        return CommandGateway.to(Topics.TRACKING_COMMANDS, kafka.buildProducerProperties(), waiters, patience);
    }
}
