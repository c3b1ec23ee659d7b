package org.tiepdan.office;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.servicekit.web.ProblemAdvice;

@SpringBootApplication(proxyBeanMethods = false)
@Import(ProblemAdvice.class)
public class OfficeApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(OfficeApplication.class)
                .properties("spring.config.name=office")
                .run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LawPack lawPack(@Value("${law-pack:}") String chosen) {
        return LawPack.chosen(chosen);
    }

    @Bean
    Bodies bodies(LawPack lawPack) {
        return lawPack.bodies();
    }
}
