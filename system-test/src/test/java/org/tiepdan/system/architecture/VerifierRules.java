package org.tiepdan.system.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.tiepdan.feedsimulator.offending.SimulatorThatKnowsAService;
import org.tiepdan.system.architecture.Rules.Guard;
import org.tiepdan.verifier.offending.VerifierThatKnowsAService;

/**
 * The verifier must not depend on the programs that wrote the record; the feed simulator must follow the contracts, not the accidental
 * behaviour of a service.
 */
final class VerifierRules {
    static final List<Guard> ALL = List.of(
            new Guard(
                    "the verifier knows the wire and no service, and no framework",
                    knowsTheWireAlone("org.tiepdan.verifier.."),
                    VerifierThatKnowsAService.class),
            new Guard(
                    "the simulator of feeds knows the wire and no service, and no framework",
                    knowsTheWireAlone("org.tiepdan.feedsimulator.."),
                    SimulatorThatKnowsAService.class));

    private VerifierRules() {}

    private static ArchRule knowsTheWireAlone(String program) {
        return noClasses()
                .that(resideInAPackage(program))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .or(resideInAPackage("org.tiepdan..")
                                .and(not(resideInAnyPackage(program, "org.tiepdan.eventing..")))
                                .as("classes of ours that are not of the wire")));
    }
}
