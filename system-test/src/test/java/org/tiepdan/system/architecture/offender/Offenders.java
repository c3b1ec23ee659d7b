package org.tiepdan.system.architecture.offender;

import java.util.List;

/** Where the classes stand that break a rule on purpose. */
public final class Offenders {
    public static final List<String> PACKAGES = List.of(
            "org.tiepdan.intake.offending",
            "org.tiepdan.routing.offending",
            "org.tiepdan.tracking.offending",
            "org.tiepdan.tracking.offended",
            "org.tiepdan.eventing.offending",
            "org.tiepdan.servicekit.offending",
            "org.tiepdan.reporting.offending",
            "org.tiepdan.lawpack.offending",
            "org.tiepdan.office.offending",
            "org.tiepdan.verifier.offending");

    private Offenders() {}
}
