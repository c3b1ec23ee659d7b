package org.tiepdan.routing;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.openapi.ApiDocumentController;
import org.tiepdan.servicekit.stream.StreamsGuard;
import org.tiepdan.servicekit.web.ProblemAdvice;

@SpringBootApplication(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ApiDocumentController.class, ProcessEnd.class, StreamsGuard.class})
public class RoutingApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(RoutingApplication.class)
                .properties("spring.config.name=routing-service")
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
    JurisdictionDecider jurisdictionDecider(LawPack law) {
        return new JurisdictionDecider(law);
    }
}
