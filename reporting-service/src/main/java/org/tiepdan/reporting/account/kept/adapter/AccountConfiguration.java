package org.tiepdan.reporting.account.kept.adapter;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.account.kept.KeptAccounts.Heirs;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.StoredCases;

@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    /** One bean, both the interface for counting and the follower of writes. */
    @Bean
    public KeptAccounts accounts(MongoDatabase database, Positions positions, LawPack law, Clock clock) {
        return new KeptAccounts(new StoredCases(database, positions), heirs(law, clock));
    }

    @Bean
    public Growth.Follower growingAccounts(KeptAccounts accounts, LawPack law, Clock clock) {
        return new Growth.Follower(
                accounts,
                beside -> new KeptAccounts(new StoredCases(beside, new Positions(beside)), heirs(law, clock)));
    }

    private static Heirs heirs(LawPack law, Clock clock) {
        return new Heirs(
                body -> law.bodies().handlerOn(body, null, today(clock)).orElse(body),
                body -> law.bodies().successorOn(body, today(clock)).orElse(body));
    }

    private static LocalDate today(Clock clock) {
        return LegalTime.dateOf(clock.instant());
    }
}
