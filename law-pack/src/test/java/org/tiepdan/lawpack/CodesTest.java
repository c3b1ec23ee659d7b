package org.tiepdan.lawpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT,    POLICY LAND_HOUSING ADMINISTRATIVE_OTHER JUDICIAL PARTY OTHER",
        "DENUNCIATION, POLICY LAND_HOUSING ADMINISTRATIVE_OTHER JUDICIAL PARTY OTHER PUBLIC_DUTY CORRUPTION",
        "PROPOSAL,     POLICY LAND_HOUSING JUDICIAL OTHER",
        "FEEDBACK,     POLICY LAND_HOUSING JUDICIAL OTHER",
        "MIXED,        POLICY LAND_HOUSING ADMINISTRATIVE_OTHER JUDICIAL PARTY OTHER PUBLIC_DUTY CORRUPTION",
    })
    void allowsTheFieldsOfTheOfficialForms(PetitionType type, String fields) {
        List<Field> allowed = Arrays.stream(Field.values())
                .filter(field -> field.allowedFor(type))
                .toList();

        assertThat(allowed).extracting(Field::name).containsExactly(fields.split(" "));
    }

    @ParameterizedTest(name = "{0}, instance {1}: {2}")
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {
                "COMPLAINT,    1, RIGHT WRONG PARTLY_RIGHT",
                "COMPLAINT,    2, UPHELD ANNULLED_OR_AMENDED",
                "COMPLAINT,    -, -",
                "DENUNCIATION, -, TRUE FALSE PARTLY_TRUE",
                "PROPOSAL,     -, -",
                "FEEDBACK,     1, -",
                "MIXED,        1, -",
            })
    void allowsTheSettlementsOfTheTypeAndInstance(PetitionType type, Integer instance, String settlements) {
        List<Settlement> allowed = Arrays.stream(Settlement.values())
                .filter(settlement -> settlement.allowedFor(type, instance))
                .toList();

        assertThat(allowed)
                .extracting(Settlement::name)
                .containsExactly(settlements == null ? new String[0] : settlements.split(" "));
    }
}
