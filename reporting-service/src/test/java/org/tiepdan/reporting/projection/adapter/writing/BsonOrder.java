package org.tiepdan.reporting.projection.adapter.writing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.BsonValue;

/**
 * The order in which MongoDB compares values, as its manual describes it ("Comparison/Sort Order"), for the types that our documents use.
 * Written from the manual, independently of any implementation: values of different types by the order of their types, where all numbers
 * are one type and are compared by value; documents member by member in their order, each by the type of its value, then its name, then its
 * value, and a document without further members is the lesser.
 */
final class BsonOrder {
    static final Comparator<BsonValue> OF_VALUES = BsonOrder::compare;

    private BsonOrder() {}

    static int compare(BsonValue one, BsonValue other) {
        int types = Integer.compare(rank(one.getBsonType()), rank(other.getBsonType()));
        return types != 0 ? types : ofOneType(one, other);
    }

    private static int ofOneType(BsonValue one, BsonValue other) {
        return switch (one.getBsonType()) {
            case INT32, INT64, DOUBLE -> number(one).compareTo(number(other));
            case STRING -> one.asString().getValue().compareTo(other.asString().getValue());
            case DATE_TIME ->
                Long.compare(one.asDateTime().getValue(), other.asDateTime().getValue());
            case BOOLEAN ->
                Boolean.compare(one.asBoolean().getValue(), other.asBoolean().getValue());
            case DOCUMENT -> documents(one.asDocument(), other.asDocument());
            case ARRAY -> arrays(one.asArray().iterator(), other.asArray().iterator());
            default -> 0;
        };
    }

    private static BigDecimal number(BsonValue value) {
        return switch (value.getBsonType()) {
            case INT32 -> BigDecimal.valueOf(value.asInt32().getValue());
            case INT64 -> BigDecimal.valueOf(value.asInt64().getValue());
            default -> new BigDecimal(value.asDouble().getValue());
        };
    }

    private static int documents(BsonDocument one, BsonDocument other) {
        var ones = one.entrySet().iterator();
        var others = other.entrySet().iterator();
        while (ones.hasNext() && others.hasNext()) {
            int members = members(ones.next(), others.next());
            if (members != 0) {
                return members;
            }
        }
        return Boolean.compare(ones.hasNext(), others.hasNext());
    }

    private static int members(Map.Entry<String, BsonValue> one, Map.Entry<String, BsonValue> other) {
        int types = Integer.compare(
                rank(one.getValue().getBsonType()), rank(other.getValue().getBsonType()));
        int names = one.getKey().compareTo(other.getKey());
        return types != 0 ? types : names != 0 ? names : compare(one.getValue(), other.getValue());
    }

    /** Within a document; {@code $max} also compares whole arrays this way. */
    private static int arrays(Iterator<BsonValue> ones, Iterator<BsonValue> others) {
        while (ones.hasNext() && others.hasNext()) {
            int values = compare(ones.next(), others.next());
            if (values != 0) {
                return values;
            }
        }
        return Boolean.compare(ones.hasNext(), others.hasNext());
    }

    /** "MinKey, Null, Numbers, Symbol and String, Object, Array, BinData, ObjectId, Boolean, Date, Timestamp, Regular Expression, MaxKey". */
    private static int rank(BsonType type) {
        return switch (type) {
            case MIN_KEY -> 0;
            case UNDEFINED, NULL -> 1;
            case INT32, INT64, DOUBLE, DECIMAL128 -> 2;
            case SYMBOL, STRING -> 3;
            case DOCUMENT -> 4;
            case ARRAY -> 5;
            case BINARY -> 6;
            case OBJECT_ID -> 7;
            case BOOLEAN -> 8;
            case DATE_TIME -> 9;
            case TIMESTAMP -> 10;
            case REGULAR_EXPRESSION -> 11;
            default -> 12;
        };
    }
}
