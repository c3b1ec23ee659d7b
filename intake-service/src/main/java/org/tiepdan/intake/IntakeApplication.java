package org.tiepdan.intake;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tiepdan.intake.identity.KeyedHash;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.registration.PetitionFaults;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.openapi.ApiDocumentController;
import org.tiepdan.servicekit.stream.ListenersGuard;
import org.tiepdan.servicekit.web.ProblemAdvice;

@SpringBootApplication(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ApiDocumentController.class, ProcessEnd.class, ListenersGuard.class})
public class IntakeApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(IntakeApplication.class)
                .properties("spring.config.name=intake-service")
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
    KeyRing keyRing() {
        return new KeyRing();
    }

    @Bean
    PetitionIndex petitionIndex() {
        return new PetitionIndex();
    }

    @Bean
    PetitionCodes petitionCodes(KeyedHash hash) {
        return new PetitionCodes(hash);
    }

    @Bean
    PetitionFaults petitionFaults(LawPack law) {
        return new PetitionFaults(law);
    }
}
