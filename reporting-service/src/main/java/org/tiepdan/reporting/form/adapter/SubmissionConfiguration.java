package org.tiepdan.reporting.form.adapter;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FoldedLog;
import org.tiepdan.servicekit.log.FollowedLog;

/** The log of submitted forms: every instance reads all of it, and none is in the database. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

    @Bean
    Submissions submissions() {
        return new Submissions();
    }

    /** The readiness group refers to it by this name. */
    @Bean
    FoldedLog<Submissions> submittedReports(Submissions submissions, KafkaProperties kafka, ProcessEnd end) {
        return new FoldedLog<>(
                "submitted-reports",
                FollowedLog.of(Topics.REPORT_EVENTS, FollowedLog.From.BEGINNING, kafka.buildConsumerProperties()),
                submissions,
                SubmittedRecords::fold,
                end);
    }

    @Bean
    KafkaSubmissionLog submissionLog(KafkaProperties kafka) {
        return new KafkaSubmissionLog(kafka);
    }
}
