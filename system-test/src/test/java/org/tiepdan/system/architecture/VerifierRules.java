package org.tiepdan.system.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import org.tiepdan.system.architecture.Rules.Guard;
import org.tiepdan.verifier.offending.VerifierThatKnowsAService;

/** Who verifies the record must not have to trust the programs that wrote it. */
final class VerifierRules {
    static final List<Guard> ALL = List.of(new Guard(
            "the verifier knows the wire and no service, and no framework",
            noClasses()
                    .that(resideInAPackage("org.tiepdan.verifier.."))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.springframework..")
                            .or(resideInAPackage("org.tiepdan..")
                                    .and(not(resideInAnyPackage("org.tiepdan.verifier..", "org.tiepdan.eventing..")))
                                    .as("classes of ours that are not of the wire"))),
            VerifierThatKnowsAService.class));

    private VerifierRules() {}
}
