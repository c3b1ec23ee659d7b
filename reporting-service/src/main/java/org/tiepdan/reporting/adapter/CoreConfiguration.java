package org.tiepdan.reporting.adapter;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.reporting.query.OfficeAges;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.CodeWords;
import org.tiepdan.reporting.wording.Sentences;

/** Adapts the law and the words for the core, which uses no framework. */
@Configuration(proxyBeanMethods = false)
public class CoreConfiguration {

    @Bean
    public OfficeAges officeAges(LawPack lawPack, Clock clock) {
        return new OfficeAges(lawPack, clock);
    }

    @Bean
    public BodyNames bodyNames(Bodies bodies) {
        return new BodyNames(bodies);
    }

    @Bean
    public CodeWords codeWords(LawPack lawPack) {
        return new CodeWords(lawPack);
    }

    @Bean
    public Sentences sentences(BodyNames names, CodeWords codes) {
        return new Sentences(names, codes);
    }
}
