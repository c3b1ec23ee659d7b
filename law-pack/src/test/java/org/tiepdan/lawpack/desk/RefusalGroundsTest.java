package org.tiepdan.lawpack.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.PetitionType;

class RefusalGroundsTest {
    private static final RefusalGrounds GROUNDS = LawPack.packaged().refusalGrounds();

    @Test
    void holdsTheNineCasesOfTheComplaintsLawAndTheConditionsOfTheDenunciationsLaw() {
        assertThat(GROUNDS.all())
                .filteredOn(ground -> ground.type() == PetitionType.COMPLAINT)
                .hasSize(9)
                .allMatch(ground -> ground.code().startsWith("LKN-11-"));
        assertThat(GROUNDS.all())
                .filteredOn(ground -> ground.type() == PetitionType.DENUNCIATION)
                .hasSize(5)
                .allMatch(ground -> ground.basis().equals("LTC 29.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LKN-11-6", "LKN 11.6", "lkn 11 6", " lkn11.6 ", "LKN/11/6"})
    void findsAGroundHoweverItIsTyped(String text) {
        assertThat(GROUNDS.find(text))
                .hasValueSatisfying(ground -> assertThat(ground.code()).isEqualTo("LKN-11-6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LKN-11-10", "LKN-116", "hết thời hiệu", "--"})
    void doesNotGuess(String text) {
        assertThat(GROUNDS.find(text)).isEmpty();
    }
}
