package org.tiepdan.reporting.result.adapter;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.form.figures.Results;
import org.tiepdan.reporting.result.AccountedResults;

@Configuration(proxyBeanMethods = false)
class ResultConfiguration {

    @Bean
    Results settlementResults(Accounts accounts, Bodies bodies) {
        var all = bodies.all().stream().map(Body::code).collect(Collectors.toUnmodifiableSet());
        return new AccountedResults(accounts, () -> all);
    }
}
