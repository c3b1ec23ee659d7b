package org.tiepdan.servicekit.end;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.support.GenericApplicationContext;

class ProcessEndTest {
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final List<Object> said = new ArrayList<>();
    private final ProcessEnd end = new ProcessEnd(context) {
        @Override
        void exit() {
            said.add("exit");
        }
    };

    private void start() {
        context.addApplicationListener(event -> {
            if (event instanceof AvailabilityChangeEvent<?> change) {
                said.add(change.getState());
            }
        });
        context.refresh();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void isNoLongerAliveAndEndsOnceWhateverElseGoesWrongThen() {
        start();

        end.because("the store is full");
        end.because("the store is gone");

        assertThat(said).containsExactly(LivenessState.BROKEN, "exit");
    }

    @Test
    void doesNotEndWhatIsBeingStopped() {
        start();
        context.close();

        end.because("a part stopped");

        assertThat(said).isEmpty();
    }

    @Test
    void endsWhenAThreadDiesThatItCannotDoWithout() throws InterruptedException {
        start();

        end.vital("reader", () -> {
                    throw new IllegalStateException();
                })
                .join();

        assertThat(said).containsExactly(LivenessState.BROKEN, "exit");
    }

    @Test
    void doesNotEndWhenSuchAThreadEndsByItself() throws InterruptedException {
        start();

        end.vital("reader", () -> {}).join();

        assertThat(said).isEmpty();
    }

    @Test
    void aReasonIsOneLineOfKindsAndTheWordsOfWhatKnowsNoRecord() {
        var full = new IOException("No space\nleft on device");
        var failure = new IllegalStateException("case 7 of Nguyễn", new RuntimeException("Nguyễn", full));

        assertThat(Reasons.of(failure))
                .isEqualTo("IllegalStateException, RuntimeException, IOException: No space left on device");
        assertThat(Reasons.of(new IllegalStateException("Nguyễn"))).isEqualTo("IllegalStateException");
    }
}
