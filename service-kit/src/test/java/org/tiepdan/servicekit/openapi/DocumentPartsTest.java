package org.tiepdan.servicekit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Combining the parts of a document. */
class DocumentPartsTest {

    @Test
    void anOperationAnswersWhatAllDoAndItsOwnWordsStand() {
        var document = document("""
                {"x-answers": {"to-everything": {"400": {"description": "shared"}, "503": {"description": "shared"}},
                               "to-a-body": {"415": {"description": "shared"}}},
                 "paths": {"/a": {"get": {"responses": {"400": {"description": "own"}}},
                                  "post": {"requestBody": {}, "responses": {}}},
                           "/b": {"get": {"parameters": [], "responses": {}}}}}""");

        SharedAnswers.spread(document);

        assertThat(document.has("x-answers")).isFalse();
        assertThat(document.at("/paths/~1a/get/responses").propertyNames()).containsExactly("400", "503");
        assertThat(document.at("/paths/~1a/get/responses/400/description").asString())
                .isEqualTo("own");
        assertThat(document.at("/paths/~1a/post/responses").propertyNames()).containsExactly("400", "503", "415");
        assertThat(document.at("/paths/~1b/get/responses").propertyNames()).containsExactly("400", "503");
    }

    @Test
    void onlyWhatAnybodyMayAskForIsNotRefusedToSomebody() {
        var document = document("""
                {"x-answers": {"to-who-signs-in": {"401": {}, "403": {"description": "role"}},
                               "to-everything": {"403": {"description": "site"}}},
                 "paths": {"/a": {"get": {"responses": {}}},
                           "/b": {"get": {"security": [], "responses": {}}}}}""");

        SharedAnswers.spread(document);

        assertThat(document.at("/paths/~1a/get/responses").propertyNames()).containsExactly("401", "403");
        assertThat(document.at("/paths/~1a/get/responses/403/description").asString())
                .isEqualTo("role");
        assertThat(document.at("/paths/~1b/get/responses/403/description").asString())
                .isEqualTo("site");
    }

    @Test
    void componentsStayThatSomethingRefersToThroughOthersToo() {
        var document = document("""
                {"paths": {"/a": {"get": {"schema": {"$ref": "#/components/schemas/One"}}}},
                 "components": {"schemas": {"One": {"$ref": "#/components/schemas/Two"}, "Two": {"$ref": "#/components/schemas/One"},
                                            "Unused": {}},
                                "headers": {"AlsoUnused": {}}, "securitySchemes": {"opener": {}}}}""");

        UsedComponents.keep(document);

        assertThat(document.get("components").propertyNames()).containsExactly("schemas", "securitySchemes");
        assertThat(document.at("/components/schemas").propertyNames()).containsExactly("One", "Two");
    }

    @Test
    void aReferenceToNothingIsRefused() {
        var document = document("{\"paths\": {\"/a\": {\"$ref\": \"#/components/schemas/Gone\"}}, \"components\": {}}");

        assertThatThrownBy(() -> UsedComponents.keep(document)).hasMessageContaining("Gone");
    }

    private static ObjectNode document(String json) {
        return (ObjectNode) EventJson.MAPPER.readTree(json);
    }
}
