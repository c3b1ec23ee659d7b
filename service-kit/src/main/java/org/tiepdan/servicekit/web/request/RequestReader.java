package org.tiepdan.servicekit.web.request;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.GivenDates;
import org.tiepdan.eventing.text.OfficeTime;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the members of a JSON request and keeps every fault, so that one answer can name them all. A member that is missing or faulty reads
 * as {@code null}; {@link #finish} refuses the request if there was any fault. A member that is never read is also a fault.
 */
public final class RequestReader {
    private static final String MOMENT = "2026-07-01T09:15:00+07:00";

    private final Members members;
    private final RequestFaults faults;
    private final RequestTimes times = new RequestTimes(this);
    private final RequestItems items;

    private RequestReader(JsonNode object, String path, RequestFaults faults) {
        this.members = faults.members(object, path);
        this.items = new RequestItems(this, members);
        this.faults = faults;
    }

    /**
     * @throws ProblemException {@code 400 unreadable-json} when {@code json} is not one JSON object; {@code 422 invalid-request}
     *     immediately when there is a forbidden character
     */
    public static RequestReader of(byte[] json) {
        return of(JsonObject.read(json));
    }

    /**
     * @param request its own faults are reported together with those found on reading its members
     * @throws RequestFaultsException immediately when there is a forbidden character
     */
    public static RequestReader of(JsonObject request) {
        if (request.faults().stream().anyMatch(Characters::isFault)) {
            // Half a surrogate pair cannot be serialised again, which every comparison of requests does.
            throw new RequestFaultsException(request.faults());
        }
        var faults = new RequestFaults();
        request.faults().forEach(faults::add);
        return new RequestReader(request.members(), "", faults);
    }

    /** @return empty text counts as missing; longer than {@code max} characters is a fault */
    public @Nullable String text(String member, int max, boolean required) {
        var value = read(member, required, "text", n -> n.isString() ? PlainText.trimmed(n.stringValue()) : null);
        if (value == null || value.isEmpty()) {
            if (value != null && required) {
                missing(member);
            }
            return null;
        }
        if (value.length() > max
                && Normalizer.normalize(value, Normalizer.Form.NFC).length() > max) {
            fault(member, "too-long", "Tối đa " + max + " ký tự.", "At most " + max + " characters.");
            return null;
        }
        return value;
    }

    /** @return like {@link #text}, without invisible characters: {@code 19-btcd} with a no-break space becomes {@code 19-btcd} */
    public @Nullable String code(String member, int max, boolean required) {
        var text = text(member, max, required);
        var code = text == null ? "" : PlainText.code(text);
        return code.isEmpty() ? null : code;
    }

    /** @return a string, number or boolean as text, for the caller to interpret; null when absent or blank */
    public @Nullable String scalar(String member, int max) {
        var value = members.get(member);
        return value != null && (value.isNumber() || value.isBoolean()) ? value.asString() : text(member, max, false);
    }

    /** @return one of the constants of {@code type}, which are the codes on the wire */
    public <E extends Enum<E>> @Nullable E choice(String member, Class<E> type, boolean required) {
        var code = code(member, 100, required);
        return code == null ? null : constant(member, code, type);
    }

    /** @return the constants of {@code type} that are named; empty when absent */
    public <E extends Enum<E>> List<E> choices(String member, Class<E> type) {
        return items
                .read(
                        member,
                        "text",
                        (item, at) ->
                                item.isString() ? Optional.ofNullable(constant(at, item.stringValue(), type)) : null)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private <E extends Enum<E>> @Nullable E constant(String member, String code, Class<E> type) {
        var constant = Constants.find(code, type).orElse(null);
        if (constant == null) {
            var all = Constants.names(type);
            fault(member, "unknown-code", "Mã không có trong danh mục: " + all + ".", "Expected one of " + all + ".");
        }
        return constant;
    }

    /** @return a date within {@link GivenDates}, written {@code 2026-07-01} or {@code 01/07/2026}, see {@link OfficeTime#date} */
    public @Nullable LocalDate date(String member, boolean required) {
        return times.read(member, required, "date", "2026-07-01", OfficeTime::date);
    }

    /** @return a moment, or a day alone at the hour {@code opensAt}, see {@link OfficeTime#moment} */
    public OfficeTime.@Nullable Moment moment(String member, LocalTime opensAt) {
        return times.read(member, false, "date-time", MOMENT, text -> OfficeTime.moment(text, opensAt));
    }

    public @Nullable Integer integer(String member, boolean required) {
        return read(member, required, "integer", n -> n.isInt() ? n.intValue() : null);
    }

    public @Nullable Long longInteger(String member, boolean required) {
        return read(member, required, "integer", n -> n.isInt() || n.isLong() ? n.longValue() : null);
    }

    /** @return any JSON number, as exact as it was written with up to 15 digits */
    public @Nullable BigDecimal decimal(String member, boolean required) {
        return read(member, required, "number", Decimals::of);
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
        return items.read(member, "object", (item, at) -> item.isObject() ? nested(item, at) : null);
    }

    /** @return empty when absent; each item not empty and at most {@code max} characters */
    public List<String> texts(String member, int max) {
        return items.read(
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

    /** Marks members that the request may have, but that are not read here. */
    public void passOver(String... names) {
        for (var name : names) {
            members.get(name);
        }
    }

    /** Marks all members as known, because a fault found here makes it unclear which members are allowed. */
    public void passOverAll() {
        members.knowAll();
    }

    /** Records a fault of a member (or of this object, with an empty name) that the caller found. */
    public void fault(String member, String code, String vietnamese, String english) {
        faults.add(new Fault(members.pointer(member), code, vietnamese, english));
    }

    /** Records that a member is doubtful, without refusing the request. */
    public void warning(String member, String code, String vietnamese, String english) {
        faults.warn(new Fault(members.pointer(member), code, vietnamese, english));
    }

    /** @return the warnings of this and nested readers */
    public List<Fault> warnings() {
        return faults.warnings();
    }

    /**
     * To be called when everything is read, instead of {@link #finish}.
     *
     * @return the faults of this and nested readers, unknown members included
     */
    public List<Fault> faults() {
        return faults.all();
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

    private RequestReader nested(JsonNode child, String member) {
        return new RequestReader(child, members.pointer(member), faults);
    }

    private void missing(String member) {
        fault(member, "missing", "Còn thiếu.", "Required, but missing.");
    }

    void wrongKind(String member, String kind) {
        fault(member, "not-a-" + kind, "Sai kiểu giá trị.", "Expected a JSON " + kind + ".");
    }
}
