package org.tiepdan.tracking.offended.adapter;

public class SomebodysAdapter {
    public String answer() {
        return "";
    }
}
