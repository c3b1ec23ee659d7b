package org.tiepdan.benchmarks.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingDecision;
import tools.jackson.databind.JsonNode;

/** One decision about a petition of the sample year, each in turn: whether it can be handled, who settles it, and the reasons. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RuleEvaluation {
    private JurisdictionDecider decider;
    private List<Matter> matters;
    private int next;

    /** Reads the file in the system property {@code petitions}, one petition per line. */
    @Setup
    public void read() throws IOException {
        decider = new JurisdictionDecider(LawPack.packaged());
        matters = Files.readAllLines(Path.of(System.getProperty("petitions"))).stream()
                .map(EventJson.MAPPER::readTree)
                .map(RuleEvaluation::matter)
                .toList();
    }

    @Benchmark
    public RoutingDecision decide() {
        next = next + 1 == matters.size() ? 0 : next + 1;
        return decider.decide(matters.get(next));
    }

    private static Matter matter(JsonNode petition) {
        return new Matter(
                text(petition, "/type"),
                text(petition, "/receivingBody"),
                OffsetDateTime.parse(text(petition, "/receivedAt")).toInstant(),
                text(petition, "/field"),
                text(petition, "/respondent/body"),
                text(petition, "/respondent/role"),
                text(petition, "/decision/kind"),
                petition.at("/instance").isNumber() ? petition.at("/instance").intValue() : null,
                text(petition, "/petitioner/kind"),
                List.of());
    }

    private static String text(JsonNode petition, String path) {
        var value = petition.at(path);
        return value.isString() ? value.stringValue() : null;
    }
}
