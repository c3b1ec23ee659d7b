package org.tiepdan.intake;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tiepdan.access.BodyTree;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.identity.KeyedHash;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.opening.ActReasons;
import org.tiepdan.intake.opening.Acts;
import org.tiepdan.intake.opening.adapter.ReasonsFile;
import org.tiepdan.intake.reception.Receptions;
import org.tiepdan.intake.registration.fault.PetitionFaults;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.openapi.ApiDocumentController;
import org.tiepdan.servicekit.stream.ListenersGuard;

@SpringBootApplication(proxyBeanMethods = false)
@Import({ApiDocumentController.class, ListenersGuard.class})
public class IntakeApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(IntakeApplication.class)
                .properties("spring.config.name=intake-service")
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
    KeyRing keyRing() {
        return new KeyRing();
    }

    @Bean
    Acts acts() {
        return new Acts();
    }

    @Bean
    ActReasons actReasons() {
        return ReasonsFile.read();
    }

    @Bean
    PetitionIndex petitionIndex() {
        return new PetitionIndex();
    }

    @Bean
    PetitionChanges petitionChanges() {
        return new PetitionChanges();
    }

    @Bean
    Receptions receptions() {
        return new Receptions();
    }

    @Bean
    CodeBook codeBook(KeyedHash hash) {
        return new CodeBook(hash);
    }

    @Bean
    PetitionFaults petitionFaults(LawPack law) {
        return new PetitionFaults(law);
    }
}
