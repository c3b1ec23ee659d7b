package org.tiepdan.tracking.notice.adapter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.law.LawChanged;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FoldedLog;
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.tracking.notice.CurrentLaw;

@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    /** The readiness group refers to it by this name. */
    @Bean
    FoldedLog<LawPack> notices(LawPack files, KafkaProperties kafka, ProcessEnd end) {
        return new FoldedLog<>(
                "law-notices",
                FollowedLog.of(Topics.LAW_NOTICES, FollowedLog.From.BEGINNING, kafka.buildConsumerProperties()),
                files,
                LawConfiguration::with,
                end);
    }

    @Bean
    CurrentLaw currentLaw(FoldedLog<LawPack> notices) {
        return notices::get;
    }

    /** The first notice of a number holds; the same record may be read again. */
    static LawPack with(LawPack law, ConsumerRecord<byte[], byte[]> written) {
        var read = LawChanged.read(written.value());
        return law.announcing(new LawNotice(read.number(), read.on(), read.days(), read.limits()));
    }
}
