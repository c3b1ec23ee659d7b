package org.tiepdan.servicekit.web.server;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** Tomcat's HTTP protocol with a time limit for receiving a header. */
public final class BoundedProtocol extends Http11NioProtocol {
    private Duration header = Duration.ofSeconds(20);
    private Duration answer = Duration.ofSeconds(60);

    /**
     * @param header maximum time from the first to the last byte of a header
     * @param answer how long a client may leave its answer unread
     */
    void bound(Duration header, Duration answer) {
        this.header = header;
        this.answer = answer;
    }

    @Override
    protected Processor createProcessor() {
        return new BoundedProcessor(this, getAdapter(), header, answer);
    }
}
