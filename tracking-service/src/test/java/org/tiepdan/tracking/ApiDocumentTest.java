package org.tiepdan.tracking;

import org.junit.jupiter.api.Test;
import org.tiepdan.servicekit.openapi.ApiDocument;
import org.tiepdan.servicekit.testkit.api.ApiCompleteness;
import org.tiepdan.servicekit.testkit.api.PublishedApi;
import org.tiepdan.servicekit.testkit.api.ServedOperations;

/** The OpenAPI document is complete, describes what is served, and equals the published one. */
class ApiDocumentTest {

    @Test
    void saysOfEachOperationWhatAClientNeeds() {
        ApiCompleteness.assertComplete(ApiDocument.read());
    }

    @Test
    void hasEveryOperationThatIsServedAndNoOther() {
        ServedOperations.assertDocumented("org.tiepdan.tracking", ApiDocument.read());
    }

    @Test
    void isPublished() {
        PublishedApi.assertPublished("tracking-service", ApiDocument.read());
    }
}
