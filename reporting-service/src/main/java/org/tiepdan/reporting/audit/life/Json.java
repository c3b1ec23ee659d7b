package org.tiepdan.reporting.audit.life;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON: objects as maps, lists, strings, booleans; numbers as text. */
final class Json {
    private static final int HEX = 16;
    private static final int DIGITS = 4;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException for anything but an object */
    static Map<String, Object> object(byte[] value) {
        var reader = new Json(new String(value, StandardCharsets.UTF_8));
        try {
            if (reader.value() instanceof Map<?, ?> map) {
                var object = new HashMap<String, Object>();
                map.forEach((name, member) -> object.put(String.valueOf(name), member));
                return object;
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Expected more.", e);
        }
        throw new IllegalArgumentException("Expected an object.");
    }

    private @Nullable Object value() {
        skip();
        return switch (text.charAt(at)) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> map() {
        var map = new HashMap<String, Object>();
        at++;
        while (next() != '}') {
            var name = string();
            expect(':');
            var member = value();
            if (member != null) {
                map.put(name, member);
            }
            comma('}');
        }
        at++;
        return map;
    }

    private List<Object> list() {
        var list = new ArrayList<Object>();
        at++;
        while (next() != ']') {
            var member = value();
            if (member != null) {
                list.add(member);
            }
            comma(']');
        }
        at++;
        return list;
    }

    private String string() {
        var read = new StringBuilder();
        expect('"');
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            read.append(c == '\\' ? escaped() : c);
        }
        return read.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += DIGITS;
                yield (char) Integer.parseInt(text, at - DIGITS, at, HEX);
            }
            default -> c;
        };
    }

    private @Nullable Object word() {
        int from = at;
        while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        var word = text.substring(from, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            case "" -> throw new IllegalArgumentException("Expected a value.");
            default -> word;
        };
    }

    private char next() {
        skip();
        return text.charAt(at);
    }

    private void comma(char end) {
        if (next() != end) {
            expect(',');
        }
    }

    private void expect(char c) {
        if (next() != c) {
            throw new IllegalArgumentException("Expected another character.");
        }
        at++;
    }

    private void skip() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
