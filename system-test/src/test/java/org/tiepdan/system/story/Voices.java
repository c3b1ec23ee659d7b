package org.tiepdan.system.story;

import java.util.function.UnaryOperator;
import org.tiepdan.system.harness.LogReader;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.WholeSystem;

/**
 * All that tell something about a case: the address of a path at each service, and the log.
 *
 * <p>Each path starts with {@code /}.
 */
record Voices(
        UnaryOperator<String> intake,
        UnaryOperator<String> routing,
        UnaryOperator<String> tracking,
        UnaryOperator<String> reporting,
        LogReader log) {
    static Voices of(SharedSystem system) {
        return new Voices(
                system.intake()::uri,
                system.routing()::uri,
                system.tracking()::uri,
                system.reporting()::uri,
                system.run().log());
    }

    static Voices of(WholeSystem system) {
        return new Voices(
                system.intake()::uri,
                system.routing()::uri,
                system.tracking()::uri,
                system.reporting()::uri,
                system.log());
    }
}
