package org.tiepdan.reporting.account.kept.adapter;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.StoredCases;

@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    /** One bean, as the interface for who counts and as a follower for who writes. */
    @Bean
    public KeptAccounts accounts(MongoDatabase database, Positions positions) {
        return new KeptAccounts(new StoredCases(database, positions));
    }

    @Bean
    public Growth.Follower growingAccounts(KeptAccounts accounts) {
        return new Growth.Follower(
                accounts, beside -> new KeptAccounts(new StoredCases(beside, new Positions(beside))));
    }
}
