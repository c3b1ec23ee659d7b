package org.tiepdan.reporting.score.adapter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.Scores;

@Configuration(proxyBeanMethods = false)
public class ScoreConfiguration {

    @Bean
    public Scores scores(Accounts accounts, LawPack law, OfficeDays days) {
        return new Scores(accounts, law, days);
    }

    @Bean
    AskedDays askedDays(@Value("${law-pack:}") String lawPack) {
        return new AskedDays(Forms.chosen(lawPack).periods());
    }
}
