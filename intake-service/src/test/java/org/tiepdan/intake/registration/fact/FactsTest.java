package org.tiepdan.intake.registration.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "019086001234, 019086001234,",
        "019 086 001 234, 019086001234,",
        "019.086.001.234, 019086001234,",
        "019-086-001-234, 019086001234,",
        "CMND 091234567, 091234567,",
        "CCCD số: 019086001234, 019086001234,",
        "số 091234567, 091234567,",
        "C1234567, C1234567,",
        "19086001234, 19086001234, lost-zeros",
        "19 086 001 234, 19086001234, lost-zeros",
        "1086001234, 1086001234, lost-zeros",
        "91234567, 91234567, lost-zeros",
        "12345, 12345, not-an-identity-number",
        "1.90860E+10, 1.90860E+10, scientific-number",
        "'1,9086E+10', '1,9086E+10', scientific-number",
        "đã mất giấy tờ, đã mất giấy tờ, not-an-identity-number",
        "không có,,",
        "Không,,",
        "-,,",
        "0,,",
        "chưa có,,",
        "019086001234.0, 019086001234,",
        "001086.012345, 001086012345,",
    })
    void readsIdentityNumbers(String written, String value, String doubt) {
        check(IdentityNumber.read(written), value, doubt);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "0912345678, 0912345678,",
        "0912.345.678, 0912345678,",
        "091 234 5678, 0912345678,",
        "(0208) 3855 123, 02083855123,",
        "+84 912 345 678, +84912345678,",
        "84912345678, 84912345678,",
        "0912345678 - 0987654321, 0912345678 và 0987654321,",
        "0912345678/0987654321, 0912345678 và 0987654321,",
        "'0912345678, 0987654321', 0912345678 và 0987654321,",
        "'0912345678,0987654321', 0912345678 và 0987654321,",
        "'0912345678,0208385512', 0912345678 và 0208385512,",
        "0912345678.0987654321, 0912345678 và 0987654321,",
        "0912345678 (con gái), 0912345678 (con gái),",
        "0912345678 hoặc 0987654321, 0912345678 hoặc 0987654321,",
        "912345678, 912345678, lost-zeros",
        "912345678.0, 912345678, lost-zeros",
        "2083855123, 2083855123, lost-zeros",
        "0912345678 - 987654321, 0912345678 và 987654321, lost-zeros",
        "9.12E+08, 9.12E+08, scientific-number",
        "1234, 1234, not-a-phone-number",
        "gọi qua trưởng xóm, gọi qua trưởng xóm, not-a-phone-number",
        "không có,,",
        "ko,,",
    })
    void readsPhones(String written, String value, String doubt) {
        check(Phone.read(written), value, doubt);
    }

    @Test
    void findsEveryNumberInAPhone() {
        assertThat(Phone.numbers("0912 345 678 - 0987.654.321 (con gái)")).containsExactly("0912345678", "0987654321");
        assertThat(Phone.numbers("0912345678-0987654321")).containsExactly("0912345678", "0987654321");
        assertThat(Phone.numbers("0912345678 0987654321")).containsExactly("0912345678", "0987654321");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "3, 3,",
        "1.0, 1,",
        "'1,0', 1,",
        "03, 3,",
        "3 người, 3,",
        "1.000 người, 1000,",
        "'12,345', 12345,",
        "lần 2, 2,",
        "-1, -1,",
        "0, 0,",
        "không có,,",
        "nhiều,, not-a-whole-number",
        "2.5,, not-a-whole-number",
        "2 hoặc 3,, not-a-whole-number",
        "99999999999,, not-a-whole-number",
    })
    void readsWholeNumbers(String written, Integer value, String doubt) {
        check(WholeNumber.read(written), value, doubt);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "có, true,",
        "Có, true,",
        "x, true,",
        "X, true,",
        "TRUE, true,",
        "1, true,",
        "✓, true,",
        "đã ký, true,",
        "1.0, true,",
        "không, false,",
        "FALSE, false,",
        "0, false,",
        "chưa ký, false,",
        "không có, false,",
        "có lẽ,, not-yes-or-no",
        "2,, not-yes-or-no",
    })
    void readsYesAndNo(String written, Boolean value, String doubt) {
        check(Answers.yesOrNo(written), value, doubt);
    }

    @Test
    void takesNoOtherScriptForNothing() {
        assertThat(Answers.sayNothing("нет")).isFalse();
        assertThat(Answers.sayNothing("— ")).isTrue();
    }

    private static void check(Fact<?> fact, Object value, String doubt) {
        assertThat(fact.value()).isEqualTo(value);
        var found = fact.doubt();
        assertThat(found == null ? null : found.code()).isEqualTo(doubt);
    }
}
