package org.tiepdan.eventing.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The leaves and roots of the test suites of Certificate Transparency (RFC 6962) implementations. */
class MerkleTreeTest {
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheRootsOfCertificateTransparency(int leaves, String root) {
        var tree = new MerkleTree();
        LEAVES.subList(0, leaves).forEach(leaf -> tree.add(HexFormat.of().parseHex(leaf)));

        assertThat(tree.root()).isEqualTo(root);
        assertThat(tree.size()).isEqualTo(leaves);
    }

    @Test
    void goesOnAfterItsRootWasAsked() {
        var tree = new MerkleTree();
        for (var leaf : LEAVES) {
            tree.add(HexFormat.of().parseHex(leaf));
            assertThat(tree.root()).hasSize(64);
        }

        assertThat(tree.root()).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }
}
