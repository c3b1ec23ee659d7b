package org.tiepdan.loader;

/** Figures of the register, as reporting gives them. */
final class StubFigures {
    private StubFigures() {}

    static String ledger(int received) {
        return "{\"received\":" + received
                + ",\"notRouted\":0,\"unaccounted\":0,\"orphans\":0,\"inTriage\":1,\"routed\":2,"
                + "\"accepted\":3,\"decided\":4,\"closed\":{\"ANSWERED\":5}}";
    }

    static String summary() {
        return "{\"byType\":{\"FEEDBACK\":7},\"limits\":{\"met\":8,\"missed\":1,\"openOverdue\":1,\"openInTime\":0,"
                + "\"cancelled\":0,\"onTimePercent\":80.0}}";
    }
}
