package org.tiepdan.eventing.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the members of a JSON request and keeps every fault, so that one answer can name them all. A member that is missing
 * or faulty reads as {@code null}; {@link #finish} refuses the request when there was any fault. A member that nobody asked
 * for is one.
 */
public final class RequestReader {
    private final Members members;
    private final RequestFaults faults;

    private RequestReader(JsonNode object, String path, RequestFaults faults) {
        this.members = faults.members(object, path);
        this.faults = faults;
    }

    /**
     * @throws ProblemException {@code 400 unreadable-json} when {@code json} is not one JSON object; {@code 422 invalid-request}
     *     at once when there is a character that no text has
     */
    public static RequestReader of(byte[] json) {
        var object = JsonObject.read(json);
        if (object.faults().stream().anyMatch(Characters::isFault)) {
            // Half a pair cannot even be written again, which whoever compares requests does.
            throw new RequestFaultsException(object.faults());
        }
        var faults = new RequestFaults();
        object.faults().forEach(faults::add);
        return new RequestReader(object.members(), "", faults);
    }

    /** @return empty text counts as missing; longer than {@code max} characters is a fault */
    public @Nullable String text(String member, int max, boolean required) {
        var value = read(
                member, required, "text", n -> n.isString() ? n.stringValue().strip() : null);
        if (value == null) {
            return null;
        }
        if (value.isEmpty()) {
            if (required) {
                missing(member);
            }
            return null;
        }
        if (value.length() > max) {
            fault(member, "too-long", "Tối đa " + max + " ký tự.", "At most " + max + " characters.");
            return null;
        }
        return value;
    }

    /** @return one of the constants of {@code type}, which are the codes on the wire */
    public <E extends Enum<E>> @Nullable E choice(String member, Class<E> type, boolean required) {
        var code = text(member, 100, required);
        return code == null ? null : constant(member, code, type);
    }

    /** @return empty when absent; of the constants of {@code type}, those that are named */
    public <E extends Enum<E>> List<E> choices(String member, Class<E> type) {
        return items(
                        member,
                        "text",
                        (item, at) -> item.isString()
                                ? Optional.ofNullable(
                                        constant(at, item.stringValue().strip(), type))
                                : null)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private <E extends Enum<E>> @Nullable E constant(String member, String code, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return constant;
            }
        }
        var known = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        fault(member, "unknown-code", "Mã không có trong danh mục: " + known + ".", "Expected one of " + known + ".");
        return null;
    }

    /** @return a date written {@code 2026-07-01} */
    public @Nullable LocalDate date(String member, boolean required) {
        return temporal(member, required, "date", LocalDate::parse, "2026-07-01");
    }

    /** @return a moment written with its offset, {@code 2026-07-01T09:15:00+07:00} */
    public @Nullable Instant instant(String member, boolean required) {
        return temporal(
                member,
                required,
                "date-time",
                text -> OffsetDateTime.parse(text).toInstant(),
                "2026-07-01T09:15:00+07:00");
    }

    public @Nullable Integer integer(String member, boolean required) {
        return read(member, required, "integer", n -> n.isInt() ? n.intValue() : null);
    }

    public @Nullable Long longInteger(String member, boolean required) {
        return read(member, required, "integer", n -> n.isInt() || n.isLong() ? n.longValue() : null);
    }

    public @Nullable Boolean bool(String member, boolean required) {
        return read(member, required, "boolean", n -> n.isBoolean() ? n.booleanValue() : null);
    }

    /** @return a reader of the member's members that shares this one's faults; null when the member is absent */
    public @Nullable RequestReader object(String member, boolean required) {
        return read(member, required, "object", n -> n.isObject() ? nested(n, member) : null);
    }

    /** @return empty when absent */
    public List<RequestReader> objects(String member) {
        return items(member, "object", (item, at) -> item.isObject() ? nested(item, at) : null);
    }

    /** @return empty when absent; each item not empty and at most {@code max} characters */
    public List<String> texts(String member, int max) {
        return items(
                member,
                "text",
                (item, at) -> item.isString()
                                && !item.stringValue().isBlank()
                                && item.stringValue().strip().length() <= max
                        ? item.stringValue().strip()
                        : null);
    }

    public boolean has(String member) {
        var value = members.get(member);
        return value != null && !value.isNull();
    }

    /** Members that the request may have, but that are not read here. */
    public void passOver(String... names) {
        for (var name : names) {
            members.get(name);
        }
    }

    /** Records a fault of a member (or of this object, with an empty name) that the caller found. */
    public void fault(String member, String code, String vietnamese, String english) {
        faults.add(new Fault(members.pointer(member), code, vietnamese + " / " + english));
    }

    /**
     * To be called when everything is read.
     *
     * @throws RequestFaultsException when anything was faulty or unknown, here or in a nested reader
     */
    public void finish() {
        var all = faults.all();
        if (!all.isEmpty()) {
            throw new RequestFaultsException(all);
        }
    }

    private <T> @Nullable T temporal(
            String member, boolean required, String kind, Function<String, T> parse, String example) {
        var text = text(member, 64, required);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            fault(
                    member,
                    "not-a-" + kind,
                    "Cần viết như " + example + ".",
                    "Expected to be written like " + example + ".");
            return null;
        }
    }

    private <T> @Nullable T read(
            String member, boolean required, String kind, Function<JsonNode, @Nullable T> conversion) {
        var value = members.get(member);
        if (value == null || value.isNull()) {
            if (required) {
                missing(member);
            }
            return null;
        }
        var converted = conversion.apply(value);
        if (converted == null) {
            wrongKind(member, kind);
        }
        return converted;
    }

    private <T> List<T> items(String member, String kind, ItemConversion<T> conversion) {
        var array = members.get(member);
        if (array == null || array.isNull()) {
            return List.of();
        }
        if (!array.isArray()) {
            wrongKind(member, "array");
            return List.of();
        }
        var items = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            var at = member + "/" + i;
            var item = conversion.convert(array.get(i), at);
            if (item == null) {
                wrongKind(at, kind);
            } else {
                items.add(item);
            }
        }
        return items;
    }

    private RequestReader nested(JsonNode child, String member) {
        return new RequestReader(child, members.pointer(member), faults);
    }

    private void missing(String member) {
        fault(member, "missing", "Còn thiếu.", "Required, but missing.");
    }

    private void wrongKind(String member, String kind) {
        fault(member, "not-a-" + kind, "Sai kiểu giá trị.", "Expected a JSON " + kind + ".");
    }

    private interface ItemConversion<T> {
        @Nullable
        T convert(JsonNode item, String at);
    }
}
