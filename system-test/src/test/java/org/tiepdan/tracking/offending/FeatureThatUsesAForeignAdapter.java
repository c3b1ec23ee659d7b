package org.tiepdan.tracking.offending;

import org.tiepdan.tracking.offended.adapter.SomebodysAdapter;

public class FeatureThatUsesAForeignAdapter {
    String ask(SomebodysAdapter adapter) {
        return adapter.answer();
    }
}
