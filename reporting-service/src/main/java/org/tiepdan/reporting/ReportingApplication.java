package org.tiepdan.reporting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.tiepdan.access.BodyTree;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.servicekit.openapi.ApiDocumentController;
import org.tiepdan.servicekit.stream.ListenersGuard;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Import({ApiDocumentController.class, ListenersGuard.class})
public class ReportingApplication {
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(ReportingApplication.class)
                .properties("spring.config.name=reporting-service")
                .run(arguments);
    }

    @Bean
    LawPack lawPack(@Value("${law-pack:}") String chosen) {
        return LawPack.chosen(chosen);
    }

    /** The hierarchy of bodies, for the cases that a leader or an inspector may see. */
    @Bean
    BodyTree bodyTree(LawPack law) {
        return new SucceededBodies(law.bodies());
    }

    @Bean
    Bodies bodies(LawPack lawPack) {
        return lawPack.bodies();
    }
}
