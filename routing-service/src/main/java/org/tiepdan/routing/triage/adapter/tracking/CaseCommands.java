package org.tiepdan.routing.triage.adapter.tracking;

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

/** Wires routing's commands to tracking: objections. */
@Configuration(proxyBeanMethods = false)
class CaseCommands {
    @Bean
    Waiters<CaseReply> caseWaiters() {
        return new Waiters<>();
    }

    /** The readiness group refers to it by this name. */
    @Bean
    ReplyListener<CaseReply> replies(KafkaProperties kafka, Waiters<CaseReply> waiters, ProcessEnd end) {
        return new ReplyListener<>(
                Topics.TRACKING_REPLIES, CaseReply.class, kafka.buildConsumerProperties(), waiters, end);
    }

    @Bean
    CommandGateway<CaseReply> caseCommandGateway(
            KafkaProperties kafka,
            Waiters<CaseReply> waiters,
            @Value("${routing.commands.patience:PT5S}") Duration patience) {
        return CommandGateway.to(Topics.TRACKING_COMMANDS, kafka.buildProducerProperties(), waiters, patience);
    }
}
