package org.tiepdan.tracking;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tiepdan.eventing.end.ProcessEnd;
import org.tiepdan.eventing.openapi.ApiDocumentController;
import org.tiepdan.eventing.stream.StreamsGuard;
import org.tiepdan.eventing.web.ProblemAdvice;
import org.tiepdan.lawpack.LawPack;

@SpringBootApplication(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ApiDocumentController.class, ProcessEnd.class, StreamsGuard.class})
public class TrackingApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(TrackingApplication.class)
                .properties("spring.config.name=tracking-service")
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
}
