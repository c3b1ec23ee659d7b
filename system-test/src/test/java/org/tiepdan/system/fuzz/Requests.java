package org.tiepdan.system.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.tiepdan.servicekit.testkit.api.Operation;
import org.tiepdan.system.harness.SignIn;
import tools.jackson.databind.JsonNode;

/** Makes the requests to one service: one in four as its document allows, the others spoiled once, twice or three times. */
final class Requests {
    private static final List<Spoiling> SPOILINGS = Stream.of(BodySpoiling.values(), HeadSpoiling.values())
            .<Spoiling>flatMap(Stream::of)
            .toList();

    /** One in this many requests is anonymous. */
    private static final int SIGNED_IN = 8;

    private final JsonNode document;
    private final String host;
    private final List<String> ids;
    private final List<Operation> operations;

    Requests(JsonNode document, String host, List<String> ids) {
        this.document = document;
        this.host = host;
        this.ids = ids;
        this.operations = Operation.of(document);
    }

    /** @param spoilings none for a request as the document allows it */
    record Plan(Operation operation, long seed, List<Spoiling> spoilings) {
        /** Plans with only one of its spoilings each. */
        Stream<Plan> simpler() {
            return spoilings.stream().map(each -> new Plan(operation, seed, List.of(each)));
        }
    }

    Plan plan(long seed) {
        var random = new Random(seed);
        var spoilings = new ArrayList<Spoiling>();
        for (int i = random.nextInt(4); i > 0; i--) {
            spoilings.add(SPOILINGS.get(random.nextInt(SPOILINGS.size())));
        }
        return new Plan(operations.get(random.nextInt(operations.size())), seed, List.copyOf(spoilings));
    }

    Draft draft(Plan plan) {
        var random = new Random(plan.seed());
        var draft = valid(plan.operation(), new Values(document, ids, random), random);
        if (random.nextInt(SIGNED_IN) > 0) {
            draft.token = SignIn.tokenOfAll();
        }
        plan.spoilings().forEach(spoiling -> spoiling.spoil(draft, random));
        return draft;
    }

    private Draft valid(Operation operation, Values values, Random random) {
        var draft = new Draft(operation.method(), operation.path());
        draft.headers.put("Host", host);
        operation.parameters().forEach(parameter -> {
            var name = parameter.get("name").asString();
            var in = parameter.get("in").asString();
            if (in.equals("path") || parameter.path("required").asBoolean(false) || random.nextInt(3) == 0) {
                put(draft, name, in, value(parameter, values, random));
            }
        });
        var content = operation.bodyContent().properties().stream().toList();
        if (!content.isEmpty()) {
            var chosen = values.one(content);
            draft.headers.put("Content-Type", chosen.getKey());
            var example = chosen.getValue().path("example");
            var body = example.isMissingNode() || random.nextInt(3) == 0
                    ? values.of(chosen.getValue().get("schema"))
                    : example;
            draft.text(body.isString() ? body.asString() : body.toString());
        }
        return draft;
    }

    private static String value(JsonNode parameter, Values values, Random random) {
        var example = parameter.path("example");
        var value = example.isMissingNode() || random.nextBoolean() ? values.of(parameter.get("schema")) : example;
        return value.isArray()
                ? String.join(",", value.valueStream().map(JsonNode::asString).toList())
                : value.asString();
    }

    private static void put(Draft draft, String name, String in, String value) {
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        switch (in.toLowerCase(Locale.ROOT)) {
            case "path" -> draft.path = draft.path.replace("{" + name + "}", encoded);
            case "query" -> draft.query.add(name + "=" + encoded);
            default -> draft.headers.put(name, encoded);
        }
    }
}
