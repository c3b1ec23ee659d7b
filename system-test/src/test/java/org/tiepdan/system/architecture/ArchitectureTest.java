package org.tiepdan.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The product follows each rule, and each rule catches the class written to break it. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tiepdan");
    private static final JavaClasses OFFENDERS = new ClassFileImporter()
            .withImportOption(location -> location.contains("/offending/") || location.contains("/offended/"))
            .importPackages("org.tiepdan");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsForTheProduct(String name, ArchRule rule, Class<?> offender) {
        var result = rule.evaluate(PRODUCT);

        assertThat(result.getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void catchesItsOffender(String name, ArchRule rule, Class<?> offender) {
        var result = rule.evaluate(OFFENDERS);

        assertThat(result.getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(offender.getSimpleName()));
    }

    static Stream<Arguments> rules() {
        return Stream.concat(Rules.ALL.stream(), VerifierRules.ALL.stream())
                .map(rule -> Arguments.of(rule.name(), rule.rule(), rule.offender()));
    }
}
