package org.tiepdan.eventing.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Which dates a record may carry: years 1 to 9999, which every store, calendar and printed form can hold. Wider than what may be entered
 * today, so that a case with a mistyped year from an older log stays in the register.
 */
public final class RecordedDates {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private RecordedDates() {}

    public static boolean canHold(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    public static boolean canHold(Instant moment) {
        return canHold(moment.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** Writes instants in JSON as the library does, in a fraction of the time. */
    public static SimpleModule writing() {
        return new SimpleModule("written-moments").addSerializer(Instant.class, new WrittenMoments());
    }

    /**
     * Like {@link #writing}; also reads days and instants in JSON, and refuses one out of this range like text that is
     * no date.
     */
    public static SimpleModule module() {
        return new SimpleModule("recorded-dates")
                .addSerializer(Instant.class, new WrittenMoments())
                .addDeserializer(LocalDate.class, new Days())
                .addDeserializer(Instant.class, new Moments());
    }

    private static final class WrittenMoments extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
            json.writeString(IsoDates.text(moment));
        }
    }

    private static final class Days extends ValueDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws JacksonException {
            var usual = json.hasToken(JsonToken.VALUE_STRING) ? IsoDates.day(json.getString()) : null;
            if (usual != null) {
                return usual;
            }
            var day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            return day == null || canHold(day)
                    ? day
                    : context.reportInputMismatch(LocalDate.class, "Expected a day of the years 1 to 9999.");
        }
    }

    private static final class Moments extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws JacksonException {
            var usual = json.hasToken(JsonToken.VALUE_STRING) ? IsoDates.moment(json.getString()) : null;
            if (usual != null) {
                return usual;
            }
            var moment = InstantDeserializer.INSTANT.deserialize(json, context);
            return moment == null || canHold(moment)
                    ? moment
                    : context.reportInputMismatch(Instant.class, "Expected a moment of the years 1 to 9999.");
        }
    }
}
