package org.tiepdan.reporting.projection.adapter.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.BsonSerializationException;
import org.bson.io.BasicOutputBuffer;
import org.bson.io.OutputBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartRoomTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "type",
                "Đơn khiếu nại về đất đai",
                "\ud83d\ude00",
                "\ud83d",
                "\ude00",
                "a\0b",
                "\u0800\uffff"
            })
    void writesTheBytesThatTheDriverWrites(String text) {
        assertThat(written(new PartRoom(1), text)).isEqualTo(written(new BasicOutputBuffer(), text));
    }

    @ParameterizedTest
    @ValueSource(strings = "a\0b")
    void refusesANameWithAZero(String name) {
        assertThatThrownBy(() -> new PartRoom(1).writeCString(name)).isInstanceOf(BsonSerializationException.class);
    }

    private static byte[] written(OutputBuffer room, String text) {
        room.writeString(text);
        if (text.indexOf(0) < 0) {
            room.writeCString(text);
        }
        return room.toByteArray();
    }
}
