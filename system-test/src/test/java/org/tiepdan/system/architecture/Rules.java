package org.tiepdan.system.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.eventing.offending.WireThatUsesSpring;
import org.tiepdan.intake.offending.ServiceThatKnowsAnother;
import org.tiepdan.lawpack.offending.LawThatUsesAFramework;
import org.tiepdan.nearduplicate.offending.LikenessThatUsesAFramework;
import org.tiepdan.office.offending.PageThatReadsTheDatabase;
import org.tiepdan.reporting.offending.ReadSideThatKnowsItsDatabase;
import org.tiepdan.routing.offending.CoreThatUsesTheNetwork;
import org.tiepdan.routing.offending.one.FeatureInACycle;
import org.tiepdan.servicekit.offending.KitThatKnowsTheLaw;
import org.tiepdan.tracking.offending.ClassThatReadsTheClockWhenLoaded;
import org.tiepdan.tracking.offending.ClassThatTrustsTheMachinesZone;
import org.tiepdan.tracking.offending.CoreThatReadsTheClock;
import org.tiepdan.tracking.offending.CoreThatUsesAFramework;
import org.tiepdan.tracking.offending.FeatureThatUsesAForeignAdapter;

/** The rules of the structure; see docs/architecture.md. */
final class Rules {
    /** @param offender a class in the test sources that the rule must report */
    record Guard(String name, ArchRule rule, Class<?> offender) {}

    /** The entry point of a service is in the service's own package. */
    private static final DescribedPredicate<JavaClass> CORE = resideInAnyPackage(
                    "org.tiepdan.intake.*..",
                    "org.tiepdan.routing.*..",
                    "org.tiepdan.tracking.*..",
                    "org.tiepdan.reporting.*..",
                    "org.tiepdan.lawpack..",
                    "org.tiepdan.nearduplicate..")
            .and(not(resideInAPackage("..adapter..")))
            .as("the core");

    private static final DescribedPredicate<JavaClass> OURS_BUT_THE_WIRE = resideInAPackage("org.tiepdan..")
            .and(not(resideInAPackage("org.tiepdan.eventing..")))
            .as("classes of ours that are not of the wire");

    static final List<Guard> ALL = List.of(
            new Guard(
                    "core uses plain Java, the law, plain text, digests of feeds, the caller and the identity of a case",
                    classes()
                            .that(resideInAnyPackage(
                                            "org.tiepdan.intake.*..",
                                            "org.tiepdan.routing.*..",
                                            "org.tiepdan.tracking.*..")
                                    .and(not(resideInAPackage("..adapter.."))))
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(
                                            "java..",
                                            "org.jspecify..",
                                            "org.tiepdan.lawpack..",
                                            "org.tiepdan.nearduplicate",
                                            "org.tiepdan.nearduplicate.text",
                                            "org.tiepdan.intake.*..",
                                            "org.tiepdan.routing.*..",
                                            "org.tiepdan.tracking.*..")
                                    .and(not(resideInAPackage("..adapter..")))
                                    .or(type(CaseId.class))
                                    .or(type(ReceiptCode.class))
                                    .or(resideInAnyPackage(
                                            "org.tiepdan.eventing.text",
                                            "org.tiepdan.eventing.feed",
                                            "org.tiepdan.access"))),
                    CoreThatUsesAFramework.class),
            new Guard(
                    "the core of the read side knows no framework either",
                    classes()
                            .that(resideInAPackage("org.tiepdan.reporting.*..")
                                    .and(not(resideInAPackage("..adapter.."))))
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(
                                            "java..",
                                            "org.jspecify..",
                                            "org.apache.commons.statistics..",
                                            "org.tiepdan.lawpack..",
                                            "org.tiepdan.reporting.*..")
                                    .and(not(resideInAPackage("..adapter..")))
                                    .or(type(CaseId.class))
                                    .or(type(ReceiptCode.class))
                                    .or(resideInAnyPackage("org.tiepdan.eventing.text", "org.tiepdan.access"))),
                    ReadSideThatKnowsItsDatabase.class),
            new Guard(
                    "the law is read with plain Java and a CSV reader",
                    classes()
                            .that(resideInAPackage("org.tiepdan.lawpack.."))
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(
                                    "java..", "org.jspecify..", "de.siegmar.fastcsv..", "org.tiepdan.lawpack..")),
                    LawThatUsesAFramework.class),
            new Guard(
                    "petitions are compared with plain Java and the law",
                    classes()
                            .that(resideInAPackage("org.tiepdan.nearduplicate.."))
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(
                                    "java..",
                                    "javax.crypto..",
                                    "org.jspecify..",
                                    "org.tiepdan.lawpack..",
                                    "org.tiepdan.nearduplicate..")),
                    LikenessThatUsesAFramework.class),
            new Guard(
                    "the wire knows no Spring, no service and no law",
                    noClasses()
                            .that(resideInAPackage("org.tiepdan.eventing.."))
                            .should()
                            .dependOnClassesThat(
                                    resideInAPackage("org.springframework..").or(OURS_BUT_THE_WIRE)),
                    WireThatUsesSpring.class),
            new Guard(
                    "what the services share knows neither the law nor a service",
                    noClasses()
                            .that(resideInAPackage("org.tiepdan.servicekit.."))
                            .should()
                            .dependOnClassesThat(OURS_BUT_THE_WIRE.and(
                                    not(resideInAnyPackage("org.tiepdan.servicekit..", "org.tiepdan.access..")))),
                    KitThatKnowsTheLaw.class),
            new Guard(
                    "core reads no clock and rolls no dice",
                    noClasses().that(CORE).should(Accesses.callClockOrChance()),
                    CoreThatReadsTheClock.class),
            new Guard(
                    "no calculation goes over the network",
                    noClasses()
                            .that(CORE)
                            .should()
                            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.nio.channels..")
                                    .or(belongToAnyOf(
                                            java.net.Socket.class, java.net.URL.class, java.net.URLConnection.class))),
                    CoreThatUsesTheNetwork.class),
            new Guard(
                    "no clock is read when a class is loaded",
                    noClasses().that(resideInAPackage("org.tiepdan..")).should(Accesses.readTheClockWhenLoaded()),
                    ClassThatReadsTheClockWhenLoaded.class),
            new Guard(
                    "nobody trusts the machine's time zone",
                    noClasses()
                            .that(resideInAPackage("org.tiepdan.."))
                            .should()
                            .callMethod(ZoneId.class, "systemDefault")
                            .orShould()
                            .callMethod(Clock.class, "systemDefaultZone")
                            .orShould()
                            .callMethod(LocalDate.class, "now"),
                    ClassThatTrustsTheMachinesZone.class),
            new Guard(
                    "no feature uses another feature's adapter",
                    noClasses().that(resideInAPackage("org.tiepdan..")).should(Accesses.useAForeignAdapter()),
                    FeatureThatUsesAForeignAdapter.class),
            new Guard(
                    "no service knows another",
                    slices().matching("org.tiepdan.(intake|routing|tracking|reporting)..")
                            .should()
                            .notDependOnEachOther(),
                    ServiceThatKnowsAnother.class),
            new Guard(
                    "the office asks over HTTP and keeps nothing",
                    noClasses()
                            .that(resideInAPackage("org.tiepdan.office.."))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(
                                    "org.tiepdan.intake..",
                                    "org.tiepdan.routing..",
                                    "org.tiepdan.tracking..",
                                    "org.tiepdan.reporting..",
                                    "org.springframework.kafka..",
                                    "org.springframework.data..",
                                    "org.apache.kafka..",
                                    "com.mongodb..",
                                    "org.bson..",
                                    "java.sql..")),
                    PageThatReadsTheDatabase.class),
            new Guard(
                    "features make no cycle",
                    slices().matching("org.tiepdan.(*).(**)").should().beFreeOfCycles(),
                    FeatureInACycle.class));

    private Rules() {}
}
