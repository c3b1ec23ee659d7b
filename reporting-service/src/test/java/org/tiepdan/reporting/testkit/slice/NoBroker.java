package org.tiepdan.reporting.testkit.slice;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.annotation.Bean;
import org.tiepdan.reporting.adapter.progress.LogInspection;
import org.tiepdan.reporting.audit.RawLog;
import org.tiepdan.reporting.filters.FilterLog;
import org.tiepdan.reporting.filters.SavedFilters;

/** The replacement of a broker in a slice; like the slice, not a {@code @Configuration}. */
class NoBroker {
    /** Receives no request, but looks for its broker as long as it is open, so one is enough. */
    private static final Admin ADMIN = Admin.create(Map.of(
            "bootstrap.servers", "127.0.0.1:1", "reconnect.backoff.ms", 60_000, "reconnect.backoff.max.ms", 60_000));

    @Bean(destroyMethod = "")
    Admin admin() {
        return ADMIN;
    }

    @Bean
    RawLog rawLog() {
        return (_, _) -> {};
    }

    @Bean
    SavedFilters savedFilters() {
        return new SavedFilters();
    }

    @Bean
    FilterLog filterLog() {
        return new WrittenFilters();
    }

    @Bean
    LogInspection logInspection(Admin admin) {
        return new LogInspection(admin) {
            @Override
            public Map<TopicPartition, Long> ends() {
                return Map.of();
            }
        };
    }
}
