package org.tiepdan.reporting.count.adapter;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.StoredCases;
import org.tiepdan.reporting.count.Counter;

@Configuration(proxyBeanMethods = false)
public class CountConfiguration {

    @Bean
    public Counter counter(MongoDatabase database, Positions positions) {
        return new Counter(new StoredCases(database, positions));
    }

    @Bean
    public Growth.Follower growingCounts(Counter counter) {
        return new Growth.Follower(counter, beside -> new Counter(new StoredCases(beside, new Positions(beside))));
    }
}
