package org.tiepdan.eventing.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any JSON that a schema of the contracts allows, generated from a seed: mostly what a service would write, sometimes what only the schema
 * allows. Supports the keywords that those schemas use, and refuses others.
 */
public final class AnyJson {
    private static final List<String> DAYS = List.of(
            "-300000000-01-01",
            "-999999999-01-01",
            "+999999999-12-31",
            "0000-12-31",
            "0000-00-00",
            "0026-06-01",
            "9999-12-31",
            "+12026-07-01",
            "-200000000-01-01",
            "2026-02-30",
            "",
            "hôm qua",
            "1e400");
    private static final List<String> TEXTS = List.of(
            "\u0000",
            "a\u0000b",
            "\ud83d",
            "\udc00x",
            "\u200b",
            " ",
            "$",
            "$where",
            "a.b",
            ".",
            "/",
            "|",
            ";",
            ":",
            "a/b|c;d:1",
            "%zz",
            "\\Q\\E",
            "null",
            "\uffff",
            "đất",
            "Khiếu nại",
            "<script>",
            "{0}",
            "#{x}");
    private static final List<Long> NUMBERS =
            List.of(0L, 1L, 2L, 7L, 2_147_483_647L, 2_147_483_648L, Long.MAX_VALUE, -1L, Long.MIN_VALUE);
    private static final List<BigDecimal> AMOUNTS = List.of(
            new BigDecimal("0.0000000001"),
            new BigDecimal("1e300"),
            new BigDecimal("1e-300"),
            new BigDecimal("1e90000"),
            new BigDecimal("-1"));
    private static final int ODD_ONE_IN = 25;
    private static final int LONG_TEXT = 70_000;

    private final Random random;

    public AnyJson(long seed) {
        this.random = new Random(seed);
    }

    public ObjectNode payload(String type) {
        return object(ContractSamples.schema(type));
    }

    private JsonNode value(JsonNode schema) {
        var json = EventJson.MAPPER;
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return one(schema.get("enum").valueStream().toList());
        }
        return switch (schema.path("type").asString()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "boolean" -> json.valueToTree(random.nextBoolean());
            case "integer" -> json.valueToTree(number(schema.path("minimum").asLong(Long.MIN_VALUE)));
            case "number" -> json.valueToTree(amount());
            case "string" -> json.valueToTree(text(schema));
            default -> throw new IllegalArgumentException("Not a word of the contracts' schemas: " + schema);
        };
    }

    private ObjectNode object(JsonNode schema) {
        var object = EventJson.MAPPER.createObjectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(member -> {
            if (required.contains(member.getKey()) || random.nextInt(4) > 0) {
                object.set(member.getKey(), value(member.getValue()));
            }
        });
        schema.path("dependencies").properties().forEach(dependency -> {
            if (!dependency.getValue().valueStream().allMatch(other -> object.has(other.asString()))) {
                object.remove(dependency.getKey());
            }
        });
        if (isOdd()) {
            object.put(one(TEXTS), one(TEXTS));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema) {
        var array = EventJson.MAPPER.createArrayNode();
        int least = schema.path("minItems").asInt(0);
        IntStream.range(0, least + random.nextInt(4))
                .mapToObj(_ -> value(schema.get("items")))
                .filter(item -> !schema.path("uniqueItems").asBoolean(false)
                        || array.valueStream().noneMatch(item::equals))
                .forEach(array::add);
        return array;
    }

    private long number(long least) {
        return isOdd()
                ? one(NUMBERS.stream().filter(number -> number >= least).toList())
                : Math.max(least, 1) + random.nextInt(30);
    }

    private BigDecimal amount() {
        return isOdd() ? one(AMOUNTS) : BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
    }

    private String text(JsonNode schema) {
        if (schema.has("format")) {
            return isOdd() ? one(DAYS) + (isDay(schema) ? "" : "T00:00:00Z") : date(schema);
        }
        return schema.has("pattern") ? matching(schema.get("pattern").asString()) : words(schema);
    }

    private String date(JsonNode schema) {
        var day = "20%02d-%02d-%02d".formatted(24 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return isDay(schema) ? day : day + "T%02d:15:00Z".formatted(random.nextInt(24));
    }

    private static boolean isDay(JsonNode schema) {
        return schema.get("format").asString().equals("date");
    }

    private String matching(String pattern) {
        return switch (pattern) {
            case "^[a-z0-9-]+$" ->
                isOdd()
                        ? one(List.of("-", "x".repeat(LONG_TEXT), "99-nowhere"))
                        : one(List.of("19-05443", "19-btcd", "19-ubnd"));
            case "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$" -> one(List.of("KN-ACCEPT-1", "TC-RESOLVE", "TCD-REPLY", "X"));
            case "^[A-Z_]+$" -> one(List.of("MANAGEMENT_CHECK", "_"));
            case "^[0-9]{5}$" -> one(List.of("05443", "00000"));
            case "^[0-9a-f]{32}$" -> one(List.of("4b1d2f4a6c8e0b2d4f6a8c1e0f3a5c7e", "0".repeat(32)));
            default -> throw new IllegalArgumentException("Not a pattern of the contracts' schemas: " + pattern);
        };
    }

    private String words(JsonNode schema) {
        if (isOdd()) {
            return random.nextInt(8) == 0 ? "đ".repeat(LONG_TEXT) : one(TEXTS);
        }
        return schema.path("minLength").asInt(0) == 0 && isOdd() ? "" : "w" + random.nextInt(100_000);
    }

    private boolean isOdd() {
        return random.nextInt(ODD_ONE_IN) == 0;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
