package org.tiepdan.verifier.check;

/** Where a record stands. */
record Place(String topic, int partition, long offset) {
    @Override
    public String toString() {
        return topic + '/' + partition + '@' + offset;
    }
}
