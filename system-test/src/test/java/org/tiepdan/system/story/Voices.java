package org.tiepdan.system.story;

import org.tiepdan.system.harness.LogReader;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.WholeSystem;

/** All that tell something about a case. */
interface Voices {
    /** @param path of a request, starting with {@code /} */
    String intake(String path);

    String routing(String path);

    String tracking(String path);

    String reporting(String path);

    LogReader log();

    static Voices of(SharedSystem system) {
        return new Voices() {
            @Override
            public String intake(String path) {
                return system.intake().uri(path);
            }

            @Override
            public String routing(String path) {
                return system.routing().uri(path);
            }

            @Override
            public String tracking(String path) {
                return system.tracking().uri(path);
            }

            @Override
            public String reporting(String path) {
                return system.reporting().uri(path);
            }

            @Override
            public LogReader log() {
                return system.run().log();
            }
        };
    }

    static Voices of(WholeSystem system) {
        return new Voices() {
            @Override
            public String intake(String path) {
                return system.intake().uri(path);
            }

            @Override
            public String routing(String path) {
                return system.routing().uri(path);
            }

            @Override
            public String tracking(String path) {
                return system.tracking().uri(path);
            }

            @Override
            public String reporting(String path) {
                return system.reporting().uri(path);
            }

            @Override
            public LogReader log() {
                return system.log();
            }
        };
    }
}
