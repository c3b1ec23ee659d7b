package org.tiepdan.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.servicekit.web.ProblemException;

class ReceiptReferencesTest {
    private static final ReceiptCode CODE = ReceiptCode.of(new byte[16]);

    @Test
    void aCodeHasAReferenceForEachKeyAndANewKeyIsFoundByItself(@TempDir Path keys) throws Exception {
        var references = new ReceiptReferences(keys);
        assertThatThrownBy(() -> references.of(CODE)).isInstanceOf(ProblemException.class);

        Files.writeString(keys.resolve("receipt.key"), "one");
        var before = references.of(CODE);
        Files.writeString(keys.resolve("receipt.2.key"), "two");

        assertThat(before).hasSize(1);
        assertThat(references.of(CODE)).hasSize(2).startsWith(before.getFirst()).doesNotHaveDuplicates();
    }
}
