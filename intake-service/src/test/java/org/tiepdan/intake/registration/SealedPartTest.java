package org.tiepdan.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;

class SealedPartTest {
    private static final Path API =
            Path.of(System.getProperty("tiepdan.root", ".."), "contracts/openapi/intake-service.json");

    /** A reader of the published API who misses a member would open a petition and not see all of it. */
    @Test
    void everyMemberIsInThePublishedApi() throws IOException {
        var published = EventJson.MAPPER
                .readTree(Files.readString(API))
                .at("/components/schemas/SealedPetition/properties")
                .propertyNames();

        var sealed = Stream.of(SealedPart.class.getRecordComponents()).map(RecordComponent::getName);
        assertThat(published)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("petitionId"), sealed).toList());
    }
}
