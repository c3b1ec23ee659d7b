package org.tiepdan.routing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tiepdan.access.BodyTree;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.servicekit.openapi.ApiDocumentController;
import org.tiepdan.servicekit.stream.StreamsGuard;

@SpringBootApplication(proxyBeanMethods = false)
@Import({ApiDocumentController.class, StreamsGuard.class})
public class RoutingApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(RoutingApplication.class)
                .properties("spring.config.name=routing-service")
                .run(arguments);
    }

    @Bean
    LawPack lawPack(@Value("${law-pack:}") String chosen) {
        return LawPack.chosen(chosen);
    }

    /** The hierarchy of bodies, for the cases that a leader or an inspector may see. */
    @Bean
    BodyTree bodyTree(LawPack law) {
        return BodyTree.of(law.bodies()::withAllBelow, law.bodies()::sharingPeople);
    }

    @Bean
    JurisdictionDecider jurisdictionDecider(LawPack law) {
        return new JurisdictionDecider(law);
    }
}
